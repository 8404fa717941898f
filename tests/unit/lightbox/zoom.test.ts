// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type Fingers,
  isLetGo,
  panTo,
  pinchTo,
  pullProgress,
  pullTo,
  rubberBand,
  thrown,
} from '../../../src/lightbox/fingers.js';
import {
  bounds,
  FITTED,
  largestScale,
  layoutBox,
  type Scene,
  settle,
  tapScale,
  zoomAt,
} from '../../../src/lightbox/zoom.js';

/** A photo of 3:2 on a phone: as wide as its frame, and as far from its top as from its bottom. */
const phone: Scene = {
  photo: { left: 0, top: 200, width: 300, height: 200 },
  frame: { left: 0, top: 0, width: 300, height: 600 },
  largest: 4,
};

/** A tall photo that was scrolled by 500 px of the 900 that it is higher than its frame. */
const tall: Scene = {
  photo: { left: 0, top: -500, width: 300, height: 1500 },
  frame: { left: 0, top: 0, width: 300, height: 600 },
  largest: 4,
};

const middle = { x: 150, y: 300 };

/** Two fingers around the middle. */
const apart = (distance: number): Fingers => [
  { x: 150 - distance / 2, y: 300 },
  { x: 150 + distance / 2, y: 300 },
];

describe('how large a photo may get', () => {
  it.each([
    [1200, 300, 1, 4, 'as many pixels as it has'],
    [1200, 300, 2, 8, 'twice as many'],
    [200, 300, 1, 1, 'small photos are not blown up'],
    [0, 300, 1, 1, 'no size yet'],
    [1200, 0, 1, 1, 'not shown'],
    [0, 0, 1, 1, 'neither'],
    [Number.NaN, 300, 1, 1, 'a size that is no number'],
  ])('W27 %d px of its own in %d px, times %d: %d (%s)', (own, shown, maxZoom, scale) => {
    expect(largestScale(own, shown, maxZoom)).toBe(scale);
  });

  it.each([
    [1, 4, 2.5, 'in'],
    [1, 1.6, 1.6, 'in, as far as there are pixels'],
    [2.5, 4, 1, 'back'],
    [1.1, 4, 1, 'back from a little'],
    [1, 1, 1, 'nowhere'],
  ])('A42 a double tap at %d of at most %d goes to %d: %s', (scale, largest, next) => {
    expect(tapScale(scale, largest)).toBe(next);
  });
});

describe('where a photo rests', () => {
  it.each([
    ['at home', phone, 1, [0, 0], [0, 0]],
    ['wider than its frame, and lower', phone, 2, [-150, 150], [0, 0]],
    ['larger both ways', phone, 4, [-450, 450], [-100, 100]],
    ['tall, at home: as far as it scrolls', tall, 1, [0, 0], [-400, 500]],
    ['tall and zoomed', tall, 2, [-150, 150], [-1150, 1250]],
    [
      'small and near the frame’s top: as near to its place as there is room',
      { ...phone, photo: { left: 100, top: 0, width: 100, height: 100 } },
      2,
      [0, 0],
      [50, 50],
    ],
  ] satisfies [string, Scene, number, number[], number[]][])('A42 %s', (_, scene, scale, x, y) => {
    expect(bounds(scale, scene)).toEqual({ x, y });
  });

  it.each([
    ['within its bounds it stays', { x: 100, y: 0, scale: 2 }, { x: 100, y: 0, scale: 2 }],
    ['a gap at its side closes', { x: 190, y: 30, scale: 2 }, { x: 150, y: 0, scale: 2 }],
    ['too small it goes home', { x: 20, y: 90, scale: 0.7 }, FITTED],
    ['too large it gives way around the point', { x: 0, y: 0, scale: 5 }, { x: 0, y: 0, scale: 4 }],
    ['no number is no place', { x: Number.NaN, y: Number.NaN, scale: Number.NaN }, FITTED],
  ])('A42 %s', (_, pose, rest) => {
    expect(settle(pose, middle, phone)).toEqual(rest);
  });

  it('A42 too large, what is under the finger stays there', () => {
    expect(settle({ x: 0, y: 0, scale: 5 }, { x: 250, y: 300 }, phone)).toEqual({ x: 20, y: 0, scale: 4 });
  });

  it('A42 a throw goes on in its direction', () => {
    expect(thrown({ x: 10, y: 0, scale: 2 }, { x: 1, y: -2 })).toEqual({ x: 140, y: -260, scale: 2 });
  });
});

describe('under fingers', () => {
  it('A42 zooms around a point', () => {
    expect(zoomAt(FITTED, 2, { x: 200, y: 300 }, phone.photo)).toEqual({ x: -50, y: 0, scale: 2 });
  });

  it('A42 two fingers that move without spreading carry the photo with them', () => {
    const from = [middle, { x: 200, y: 300 }] as const;
    const to = [
      { x: 170, y: 290 },
      { x: 220, y: 290 },
    ] as const;
    expect(pinchTo(FITTED, from, to, phone)).toEqual({ x: 20, y: -10, scale: 1 });
  });

  it('A42 two fingers at one place are no pinch', () => {
    expect(pinchTo(FITTED, [middle, middle], [middle, { x: 200, y: 300 }], phone)).toEqual({ x: 25, y: 0, scale: 1 });
    expect(pinchTo(FITTED, [middle, middle], [middle, middle], phone)).toEqual(FITTED);
    expect(pinchTo(FITTED, [middle], [{ x: 160, y: 300 }], phone)).toEqual({ x: 10, y: 0, scale: 1 });
  });

  it.each([
    [0.5, 0.75, 'half of what is too small'],
    [2, 2, 'as the fingers'],
    [4, 4, 'to its largest'],
    [4.5, 4.25, 'half of what is too large, at first'],
    [1e6, 4.5, 'hardly more at all'],
  ])('A42 spread by %d the photo is %d times as large: %s', (factor, scale) => {
    expect(pinchTo(FITTED, apart(100), apart(100 * factor), phone).scale).toBeCloseTo(scale, 3);
  });

  it('A42 taken while it was too small, it is not made larger by that', () => {
    expect(pinchTo({ ...FITTED, scale: 0.8 }, apart(100), apart(100), phone).scale).toBe(0.8);
  });

  it.each([
    [50, 50, 'within'],
    [150, 150, 'to the side'],
    [270, 210, 'half of 120 beyond it'],
    [-270, -210, 'the other way'],
  ])('A42 a finger that went %d px has moved the photo by %d: %s', (way, x) => {
    const pose = panTo({ x: 0, y: 0, scale: 2 }, [middle], [{ x: 150 + way, y: 300 }], phone);
    expect(pose).toEqual({ x, y: 0, scale: 2 });
  });

  it('A42 taken beyond its bounds it does not jump', () => {
    expect(panTo({ x: 200, y: 40, scale: 2 }, [middle], [middle], phone)).toEqual({ x: 200, y: 40, scale: 2 });
  });

  it.each([
    [5, 5],
    [0, 0],
    [10, 10],
    [22, 16],
    [-12, -6],
  ])('A42 a band from 0 to 10 that gives 12 shows %d as %d', (value, shown) => {
    expect(rubberBand(value, [0, 10], 12)).toBe(shown);
  });
});

describe('pulled down', () => {
  it.each([
    [0, 0],
    [-50, 0],
    [150, 0.5],
    [300, 1],
    [400, 1],
  ])('A43 by %d px of a frame of 600: %d', (way, progress) => {
    expect(pullProgress([middle], [{ x: 150, y: 300 + way }], phone)).toBe(progress);
  });

  it('A43 the photo follows the finger and shrinks', () => {
    expect(pullTo(FITTED, [middle], [{ x: 160, y: 450 }], phone)).toEqual({ x: 10, y: 150, scale: 0.9 });
  });

  it('A43 in a frame without a height it is not pulled', () => {
    const flat = { ...phone, frame: { left: 0, top: 0, width: 0, height: 0 } };
    expect(pullProgress([middle], [middle], flat)).toBe(0);
  });

  it.each([
    [20, 0, false, 'a short way'],
    [101, 0, true, 'a long way'],
    [20, 0.6, true, 'thrown'],
    [150, -0.6, false, 'thrown up again'],
    [20, -0.6, false, 'thrown up after a short way'],
  ])('A43 pulled by %d px and let go at %d px/ms it is let go: %s (%s)', (way, speed, gone) => {
    expect(isLetGo(way, speed)).toBe(gone);
  });
});

it('A42 finds the photo’s own box in what is seen of it', () => {
  const seen = { left: -100, top: 130, width: 600, height: 400 };
  expect(layoutBox(seen, { x: 50, y: 30, scale: 2 })).toEqual(phone.photo);
});
