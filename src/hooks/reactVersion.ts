import { version } from 'react';

/** React 18 passes unknown attributes through as they are; React 19 knows these and needs its own spelling (F1, F2). */
const isReact18 = version.startsWith('18.');

/** `inert`, in the installed React's spelling. */
export function inertAttribute(inert: boolean): { inert: boolean } | false {
  return inert && { inert: (isReact18 ? '' : true) as boolean };
}

/** `fetchpriority="high"`, in the installed React's spelling. */
export function highPriorityAttribute(high: boolean): object | false {
  return high && { [isReact18 ? 'fetchpriority' : 'fetchPriority']: 'high' };
}
