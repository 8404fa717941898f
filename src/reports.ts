// Destinations for reports: import { beacon, pushToDataLayer } from 'inpics/reports'.
import { attempt } from './page/attempt.js';
import type { Report } from './state/report.js';

/** A report as plain values: without the photo, which `photoId` identifies. */
export type PlainReport = Omit<Report, 'photo'>;

/** What Google's tags read from: anything with a `push` that takes an object. */
export interface DataLayer {
  push(entry: object): unknown;
}

/**
 * Pushes each report to Google's tags as its own event, such as `{ event: 'inpics_photo_view', inpics: { number: 2, … } }`.
 *
 * @param layer @default the page's own `dataLayer`, created if there is none yet
 * @example <Reports onReport={pushToDataLayer()} />
 */
export function pushToDataLayer(layer?: DataLayer): (report: Report) => void {
  return (report) => {
    attempt(() => {
      const page = globalThis as { dataLayer?: DataLayer };
      if (!layer) page.dataLayer ??= [];
      const target = (layer ?? page.dataLayer) as DataLayer;
      // Google's tags merge each entry into the earlier ones: one report's `scale` would remain in the next.
      target.push({ inpics: null });
      target.push({ event: `inpics_${report.name}`, inpics: plain(report) });
    });
  };
}

/** Browsers accept 64 kB for all pending beacons; a list of this length stays far below that. */
const MOST = 50;

/**
 * Collects reports and sends them when the reader hides the tab or leaves the page, even while the page unloads: as one JSON
 * list with `navigator.sendBeacon`. A browser without beacons sends nothing. It never throws.
 *
 * @param url where to send them: your own server
 * @example const toServer = beacon('/reports'); … <Reports onReport={toServer} />
 */
export function beacon(url: string): (report: Report) => void {
  let waiting: PlainReport[] = [];
  let isListening = false;
  const send = () => {
    let most = MOST;
    while (waiting.length && most) {
      const reports = waiting.slice(0, most);
      // As plain text, so that another origin needs no preflight, which an unloading page could not wait for.
      const isTaken = attempt(() => navigator.sendBeacon(url, JSON.stringify(reports)));
      // Too many for one beacon, for example where photos have long URLs and no ids. What never fits waits for the next time.
      if (isTaken === false) most = Math.floor(reports.length / 2);
      else waiting = waiting.slice(most);
    }
    // Where no beacon is ever accepted, the list must not keep growing.
    waiting = waiting.slice(-MOST);
  };
  const isHidden = () => document.visibilityState === 'hidden';
  const listen = () => {
    isListening = true;
    // On the window, after the gallery's own listeners, so that their last reports are included.
    addEventListener('visibilitychange', () => isHidden() && send());
    addEventListener('pagehide', send);
  };
  return (report) => {
    attempt(() => isListening || listen());
    waiting.push(plain(report));
    // A hidden page may get no further events.
    if (waiting.length >= MOST || attempt(isHidden)) queueMicrotask(send);
  };
}

function plain({ photo: _, ...report }: Report & { photo?: unknown }): PlainReport {
  return report;
}
