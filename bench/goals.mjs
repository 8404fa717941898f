/**
 * What a long story and long use are allowed to cost: `most` is the highest ratio to what is measured `against`, or the highest
 * figure if there is nothing to measure against. A missed goal is printed; it fails nothing.
 */
export const GOALS = [
  { what: 'mount (ms)', figure: 'mount', of: '10,000', against: '60', most: 1.5 },
  { what: 'heap of a gallery (kB)', figure: 'heap', of: '10,000', against: '60', most: 1.5 },
  { what: 'move (ms of main thread)', figure: 'move', of: '10,000', against: '8', most: 1.2 },
  {
    what: 'moves in its middle, of which some shift the window',
    figure: 'move',
    of: 'middle of 10,000',
    against: '8',
    most: 1.2,
  },
  // The 21 slides of a window are fewer than 60, and stay 21.
  { what: 'elements', figure: 'elements', of: '10,000', against: '60', most: 1 },
  { what: 'elements', figure: 'elements', of: '10,000 after 300 moves', against: '10,000', most: 1 },
  { what: 'growth of heap (kB)', figure: 'growth of heap', of: '300 moves', most: 1000 },
  // One per slide: those that the reader has left behind unmount with their slides.
  { what: 'pictures loaded', figure: 'pictures loaded', of: '300 moves', most: 21 },
  // Half of what one of the hundred galleries weighs; the floor shows how much of it is the engine's own.
  { what: 'growth of heap (kB)', figure: 'growth of heap', of: '100 visits', most: 300 },
  { what: 'growth of heap (kB)', figure: 'growth of heap', of: '100 visits to the floor', most: 300 },
  { what: 'growth of nodes', figure: 'growth of nodes', of: '100 visits', most: 0 },
  { what: 'growth of listeners', figure: 'growth of listeners', of: '100 visits', most: 0 },
  {
    what: 'lightbox answers a press',
    figure: 'press to next frame at a fourth of the speed (ms)',
    of: 'inpics',
    most: 100,
  },
];
