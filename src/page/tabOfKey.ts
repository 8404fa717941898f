import { type Direction, stepOfArrow } from '../strip/geometry.js';

interface Tabs {
  /** The tab that has focus. */
  readonly index: number;
  readonly count: number;
  readonly direction: Direction;
  readonly isUpright: boolean;
}

/** Which tab a key goes to; undefined for a key that a tab list does not use. Wraps around at both ends (A31). */
export function tabOfKey(key: string, { index, count, direction, isUpright }: Tabs): number | undefined {
  const by = (step: number) => (index + step + count) % count;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return by(stepOfArrow(key, direction));
    case 'ArrowUp':
    case 'ArrowDown':
      return isUpright ? by(key === 'ArrowDown' ? 1 : -1) : undefined;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    // On a link, Space would scroll the page.
    case ' ':
      return index;
    default:
      return undefined;
  }
}
