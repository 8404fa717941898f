/**
 * What a long story may cost: `most` is the highest ratio to what it is measured `against`, or the highest
 * figure where there is nothing to measure against. A goal that is missed is printed; it stops nobody.
 */
export const GOALS = [
  { what: 'mount (ms)', figure: 'mount', of: '10,000', against: '60', most: 1.5 },
  { what: 'heap of a gallery (kB)', figure: 'heap', of: '10,000', against: '60', most: 1.5 },
  { what: 'move (ms of main thread)', figure: 'move', of: '10,000', against: '8', most: 1.2 },
  { what: 'move that shifts the window', figure: 'move', of: 'middle of 10,000', against: '8', most: 1.2 },
  // The 21 slides of a window are fewer than 60, and stay 21.
  { what: 'elements', figure: 'elements', of: '10,000', against: '60', most: 1 },
  { what: 'elements', figure: 'elements', of: '10,000 after 300 moves', against: '10,000', most: 1 },
];
