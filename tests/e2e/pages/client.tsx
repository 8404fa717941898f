import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.js';

declare global {
  interface Window {
    /** Each call of `onIndexChange`, such as `"2 swipe"`. */
    events: string[];
  }
}

window.events = [];
const query = new URLSearchParams(location.search);
hydrateRoot(
  document.getElementById('page') as HTMLElement,
  <Page
    open={Number(query.get('open') ?? 0)}
    whole={query.has('whole')}
    lightbox={query.has('lightbox')}
    onIndexChange={(index, via) => window.events.push(`${index} ${via}`)}
  />,
);
