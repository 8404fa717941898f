import type { Report } from '../../src/index.js';

/** Collects what a gallery reports, as `"photo_view plain-2 2/8 key"`: name, photo, place, and what the report has of its own. */
export function collectReports() {
  const reports: Report[] = [];
  return {
    reports,
    onReport: (report: Report) => void reports.push(report),
    /** All of them, or those of some names. */
    told: (...names: Report['name'][]) =>
      reports
        .filter(({ name }) => !names.length || names.includes(name))
        .map((report) => {
          const { name, galleryId: _, photoId, number, count, ...own } = report;
          const { photo: _photo, ...rest } = own as { photo?: unknown };
          // How long is another each time.
          const details = name === 'dwell' ? [] : Object.values(rest);
          return [name, photoId, `${number}/${count}`, ...details].join(' ');
        }),
    dwelt: () => reports.reduce((sum, report) => sum + (report.name === 'dwell' ? report.ms : 0), 0),
  };
}

/** Lets the page believe that its tab was hidden, or is shown again. */
export function hideTab(isHidden: boolean): void {
  const state = { hidden: isHidden, visibilityState: isHidden ? 'hidden' : 'visible' };
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(document, name, { value, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** Gives the page its own answers back. */
export function freeTab(): void {
  for (const name of ['hidden', 'visibilityState']) Reflect.deleteProperty(document, name);
}
