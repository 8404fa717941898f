import type { Report } from '../../src/index.js';

/** Collects what a gallery reports, as `"photo_view plain-2 2/8 key"`: name, photo, place, and the report's own fields. */
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
          // The duration differs each time.
          const details = name === 'dwell' ? [] : Object.values(rest);
          return [name, photoId, `${number}/${count}`, ...details].join(' ');
        }),
    dwelt: () => reports.reduce((sum, report) => sum + (report.name === 'dwell' ? report.ms : 0), 0),
  };
}

/** Makes the page believe that its tab is hidden, or shown again. */
export function hideTab(isHidden: boolean): void {
  const state = { hidden: isHidden, visibilityState: isHidden ? 'hidden' : 'visible' };
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(document, name, { value, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

/** Restores the page's own values. */
export function freeTab(): void {
  for (const name of ['hidden', 'visibilityState']) Reflect.deleteProperty(document, name);
}
