import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.js';

declare global {
  interface Window {
    /** Each call of `onIndexChange`, such as `"2 swipe"`. */
    events: string[];
  }
}

window.events = [];
const open = Number(new URLSearchParams(location.search).get('open') ?? 0);
hydrateRoot(
  document.getElementById('page') as HTMLElement,
  <Page open={open} onIndexChange={(index, via) => window.events.push(`${index} ${via}`)} />,
);
