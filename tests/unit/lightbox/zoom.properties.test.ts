// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panTo, pinchTo, pullProgress, pullTo, rubberBand, thrown } from '../../../src/lightbox/fingers.js';
import {
  type Box,
  bounds,
  largestScale,
  layoutBox,
  type Point,
  type Pose,
  type Scene,
  settle,
  zoomAt,
} from '../../../src/lightbox/zoom.js';

const runs = { numRuns: 2000 };

// Browsers lay out in 64ths of a pixel.
const pixels = (min: number, max: number) => fc.integer({ min: min * 64, max: max * 64 }).map((parts) => parts / 64);
const box: fc.Arbitrary<Box> = fc.record({
  left: pixels(-2000, 2000),
  top: pixels(-2000, 2000),
  width: pixels(1, 4000),
  height: pixels(1, 4000),
});
const scale = fc.double({ min: 0.5, max: 10, noNaN: true });
const scene: fc.Arbitrary<Scene> = fc.record({
  photo: box,
  frame: box,
  largest: fc.double({ min: 1, max: 10, noNaN: true }),
});
const point: fc.Arbitrary<Point> = fc.record({ x: pixels(-1000, 3000), y: pixels(-1000, 3000) });
const pose: fc.Arbitrary<Pose> = fc.record({ x: pixels(-5000, 5000), y: pixels(-5000, 5000), scale });

/** Which point of the photo is seen at a point, in pixels of the layout from its middle. */
function under({ x, y }: Point, pose: Pose, { left, top, width, height }: Box): Point {
  return { x: (x - left - width / 2 - pose.x) / pose.scale, y: (y - top - height / 2 - pose.y) / pose.scale };
}

function expectSame(one: Point, other: Point): void {
  expect(one.x).toBeCloseTo(other.x, 5);
  expect(one.y).toBeCloseTo(other.y, 5);
}

const between = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The same, seen in a mirror that stands on the window's left side. */
const mirror = {
  point: ({ x, y }: Point): Point => ({ x: -x, y }),
  pose: ({ x, y, scale }: Pose): Pose => ({ x: -x, y, scale }),
  box: ({ left, ...rest }: Box): Box => ({ ...rest, left: -left - rest.width }),
  scene: ({ photo, frame, largest }: Scene): Scene => ({
    photo: mirror.box(photo),
    frame: mirror.box(frame),
    largest,
  }),
};

function expectMirrored(plain: Pose, mirrored: Pose): void {
  expectSame(mirror.pose(plain), mirrored);
  expect(mirrored.scale).toBeCloseTo(plain.scale, 10);
}

describe('a photo under the hands, of any size, anywhere in its frame', () => {
  it('A42 zoomed, what is under the point stays under it', () => {
    fc.assert(
      fc.property(pose, scale, point, box, (pose, scale, point, photo) => {
        const next = zoomAt(pose, scale, point, photo);
        expect(next.scale).toBe(scale);
        expectSame(under(point, next, photo), under(point, pose, photo));
      }),
      runs,
    );
  });

  it('A42 pinched, what was between the fingers stays between them, however far it gives way', () => {
    fc.assert(
      fc.property(pose, fc.tuple(point, point), fc.tuple(point, point), scene, (pose, from, to, scene) => {
        const next = pinchTo(pose, from, to, scene);
        expectSame(under(between(...to), next, scene.photo), under(between(...from), pose, scene.photo));
        expect(next.scale).toBeGreaterThan(Math.min(1, pose.scale) - 0.5);
        expect(next.scale).toBeLessThanOrEqual(Math.max(scene.largest, pose.scale) + 0.5);
      }),
      runs,
    );
  });

  it('A42 pinched within its scales, what is under each finger stays under it', () => {
    fc.assert(
      fc.property(pose, point, point, point, fc.double({ min: 0.2, max: 5, noNaN: true }), scene, (...given) => {
        const [pose, a, b, at, factor, scene] = given;
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 1);
        fc.pre(pose.scale * factor >= 1 && pose.scale * factor <= scene.largest);
        const middle = between(a, b);
        const moved = ({ x, y }: Point) => ({ x: at.x + (x - middle.x) * factor, y: at.y + (y - middle.y) * factor });
        const next = pinchTo(pose, [a, b], [moved(a), moved(b)], scene);
        for (const finger of [a, b])
          expectSame(under(moved(finger), next, scene.photo), under(finger, pose, scene.photo));
      }),
      runs,
    );
  });

  it('A42 at rest it covers its frame where it is larger, and else is within it', () => {
    fc.assert(
      fc.property(pose, point, scene, (pose, point, scene) => {
        const { photo, frame, largest } = scene;
        const rest = settle(pose, point, scene);
        expect(rest.scale).toBeGreaterThanOrEqual(1);
        expect(rest.scale).toBeLessThanOrEqual(largest);
        for (const [start, size, offset] of [
          ['left', 'width', rest.x],
          ['top', 'height', rest.y],
        ] as const) {
          const first = photo[start] + photo[size] / 2 + offset - (photo[size] * rest.scale) / 2 - frame[start];
          const last = first + photo[size] * rest.scale - frame[size];
          const isLarger = photo[size] * rest.scale > frame[size];
          expect(isLarger ? -first : first).toBeGreaterThan(-1e-6);
          expect(isLarger ? last : -last).toBeGreaterThan(-1e-6);
        }
      }),
      runs,
    );
  });

  it('A42 what is at rest stays there', () => {
    fc.assert(
      fc.property(pose, point, point, scene, (pose, point, other, scene) => {
        const rest = settle(pose, point, scene);
        expect(settle(rest, other, scene)).toEqual(rest);
        expect(panTo(rest, [other], [other], scene)).toEqual(expect.objectContaining({ scale: rest.scale }));
        expectSame(panTo(rest, [other], [other], scene), rest);
      }),
      runs,
    );
  });

  it('A42 panned it follows the finger, and goes no further beyond its bounds than the band gives', () => {
    fc.assert(
      fc.property(pose, point, point, point, scene, (pose, point, from, to, scene) => {
        const rest = settle(pose, point, scene);
        const next = panTo(rest, [from], [to], scene);
        const room = bounds(rest.scale, scene);
        for (const axis of ['x', 'y'] as const) {
          const [least, most] = room[axis];
          const followed = rest[axis] + to[axis] - from[axis];
          if (followed >= least && followed <= most) expect(next[axis]).toBeCloseTo(followed, 6);
          expect(next[axis]).toBeGreaterThan(least - 120);
          expect(next[axis]).toBeLessThan(most + 120);
        }
      }),
      runs,
    );
  });

  it('A42 a band gives ever less, and never turns back', () => {
    fc.assert(
      fc.property(pixels(-1e4, 1e4), pixels(0, 500), pixels(-500, 0), (value, most, least) => {
        const at = (value: number) => rubberBand(value, [least, most], 120);
        expect(at(value + 1)).toBeGreaterThan(at(value));
        expect(at(value + 1) - at(value)).toBeLessThan(1 + 1e-9);
      }),
      runs,
    );
  });

  it('A42 finds a photo’s own box in what is seen of it', () => {
    fc.assert(
      fc.property(pose, box, ({ x, y, scale }, photo) => {
        const { left, top, width, height } = photo;
        const seen = {
          left: left + x + (width - width * scale) / 2,
          top: top + y + (height - height * scale) / 2,
          width: width * scale,
          height: height * scale,
        };
        const found = layoutBox(seen, { x, y, scale });
        for (const key of ['left', 'top', 'width', 'height'] as const) expect(found[key]).toBeCloseTo(photo[key], 6);
      }),
      runs,
    );
  });

  it('T3 mirrored hands do the mirrored thing', () => {
    fc.assert(
      fc.property(
        pose,
        scale,
        fc.tuple(point, point),
        fc.tuple(point, point),
        scene,
        (pose, scale, from, to, scene) => {
          const [a, b] = [from.map(mirror.point), to.map(mirror.point)] as [[Point, Point], [Point, Point]];
          const there = mirror.scene(scene);
          const seen = mirror.pose(pose);
          expectMirrored(zoomAt(pose, scale, from[0], scene.photo), zoomAt(seen, scale, a[0], there.photo));
          expectMirrored(settle(pose, from[0], scene), settle(seen, a[0], there));
          expectMirrored(panTo(pose, from, to, scene), panTo(seen, a, b, there));
          expectMirrored(pinchTo(pose, from, to, scene), pinchTo(seen, a, b, there));
          expectMirrored(pullTo(pose, from, to, scene), pullTo(seen, a, b, there));
          expectMirrored(thrown(pose, from[0]), thrown(seen, a[0]));
        },
      ),
      runs,
    );
  });

  it('A42 whatever has no size yet, no pose is without a number', () => {
    const size = fc.constantFrom(0, Number.NaN, 300);
    const anyBox: fc.Arbitrary<Box> = fc.record({ left: size, top: size, width: size, height: size });
    fc.assert(
      fc.property(pose, point, point, anyBox, anyBox, size, size, (pose, from, to, photo, frame, own, shown) => {
        const scene = { photo, frame, largest: largestScale(own, shown, 1) };
        const poses = [
          zoomAt(pose, 2, from, photo),
          settle(pose, from, scene),
          panTo(pose, [from], [to], scene),
          pinchTo(pose, [from, from], [to, to], scene),
          pinchTo(pose, [from, to], [to, to], scene),
          pinchTo(pose, [to, to], [from, to], scene),
          pullTo(pose, [from], [to], scene),
        ];
        for (const { x, y, scale } of poses) expect([x, y, scale].every(Number.isFinite)).toBe(true);
        expect(pullProgress([from], [to], scene)).not.toBeNaN();
      }),
      runs,
    );
  });
});
