import { hydrateRoot } from 'react-dom/client';
import { contentOf } from './content.js';
import { Page } from './Page.js';

declare global {
  interface Window {
    /** Each call of `onIndexChange`, such as `"2 swipe"`. */
    events: string[];
    /** Each report, such as `"photo_view 2"`. */
    reports: string[];
  }
}

window.events = [];
window.reports = [];
const query = new URLSearchParams(location.search);
hydrateRoot(
  document.getElementById('page') as HTMLElement,
  <Page
    open={Number(query.get('open') ?? 0)}
    content={contentOf(query)}
    onReport={({ name, number }) => window.reports.push(`${name} ${number}`)}
    onIndexChange={(index, via) => window.events.push(`${index} ${via}`)}
  />,
);
