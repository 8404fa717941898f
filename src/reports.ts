// Where reports can go: import { beacon, pushToDataLayer } from 'inpics/reports'.
import { attempt } from './page/attempt.js';
import type { Report } from './state/report.js';

/** A report in plain values: all of it but the photo, of which `photoId` is enough. */
export type PlainReport = Omit<Report, 'photo'>;

/** What Google's tags read from; anything that takes an object each time. */
export interface DataLayer {
  push(entry: object): unknown;
}

/**
 * Hands each report to Google's tags as an event of its own, such as `{ event: 'inpics_photo_view', inpics: { number: 2, … } }`.
 *
 * @param layer @default the page's own `dataLayer`, which is made where there is none yet
 * @example <Reports onReport={pushToDataLayer()} />
 */
export function pushToDataLayer(layer?: DataLayer): (report: Report) => void {
  return (report) => {
    attempt(() => {
      const page = globalThis as { dataLayer?: DataLayer };
      if (!layer) page.dataLayer ??= [];
      const target = (layer ?? page.dataLayer) as DataLayer;
      // Google's tags add what comes to what was there: `scale` of one report would stay in the next.
      target.push({ inpics: null });
      target.push({ event: `inpics_${report.name}`, inpics: plain(report) });
    });
  };
}

/** Browsers take 64 kB for all that is on its way; a list of this length is far from that. */
const MOST = 50;

/**
 * Collects reports until the reader hides the tab or leaves the page, and sends them then, also where the page is going
 * away: as one JSON list by `navigator.sendBeacon`. A browser that has no beacons sends nothing; nothing is ever thrown.
 *
 * @param url where it goes; your own server's
 * @example const toServer = beacon('/reports'); … <Reports onReport={toServer} />
 */
export function beacon(url: string): (report: Report) => void {
  let waiting: PlainReport[] = [];
  let isListening = false;
  const send = () => {
    let most = MOST;
    while (waiting.length && most) {
      const reports = waiting.slice(0, most);
      // A plain text, so that another origin need not be asked first, which a page that goes away could not wait for.
      const isTaken = attempt(() => navigator.sendBeacon(url, JSON.stringify(reports)));
      // There is no room for so many, as where photos have long addresses and no ids. What has none at all waits for the next time.
      if (isTaken === false) most = Math.floor(reports.length / 2);
      else waiting = waiting.slice(most);
    }
    // Where nothing is ever taken it is not to become more and more.
    waiting = waiting.slice(-MOST);
  };
  const isHidden = () => document.visibilityState === 'hidden';
  const listen = () => {
    isListening = true;
    // On the window, behind the gallery's own: what that reports at the very end is there by then.
    addEventListener('visibilitychange', () => isHidden() && send());
    addEventListener('pagehide', send);
  };
  return (report) => {
    attempt(() => isListening || listen());
    waiting.push(plain(report));
    // A page that has gone may not be told of anything any more.
    if (waiting.length >= MOST || attempt(isHidden)) queueMicrotask(send);
  };
}

function plain({ photo: _, ...report }: Report & { photo?: unknown }): PlainReport {
  return report;
}
