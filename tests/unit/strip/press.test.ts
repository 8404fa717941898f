import { describe, expect, it } from 'vitest';
import { createTrail } from '../../../src/strip/press.js';

/** A pointer somewhere along the way. */
const at = (x: number, y: number, time: number) => ({ clientX: x, clientY: y, timeStamp: time }) as PointerEvent;

describe('how fast a pointer let go', () => {
  it('A46 is what it did in the last moments, each way', () => {
    const trail = createTrail();
    for (const [x, time] of [
      [0, 0],
      [500, 100],
      [510, 110],
      [530, 140],
    ] as const)
      trail.add(at(x, -x, time));
    expect(trail.speedAt(at(530, -530, 150))).toEqual({ x: 0.75, y: -0.75 });
  });

  it('A46 is nothing where it was held still before, nor before it came along anywhere', () => {
    const trail = createTrail();
    expect(trail.speedAt(at(0, 0, 0))).toEqual({ x: 0, y: 0 });
    trail.add(at(10, 10, 0));
    trail.add(at(50, 50, 10));
    expect(trail.speedAt(at(50, 50, 100))).toEqual({ x: 0, y: 0 });
    trail.clear();
    expect(trail.speedAt(at(50, 50, 20))).toEqual({ x: 0, y: 0 });
  });

  it('A46 is nothing that could be told where a browser gives all of it the same time', () => {
    const trail = createTrail();
    trail.add(at(10, 10, 100));
    trail.add(at(50, -30, 100));
    const { x, y } = trail.speedAt(at(50, -30, 100));
    expect([Math.abs(x), Math.abs(y)]).toEqual([0, 0]);
  });
});
