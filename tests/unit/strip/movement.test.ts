import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMovement } from '../../../src/strip/movement.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('W1 on a page too busy to tell of a movement, the strip is not taken for resting before it has drawn a frame', () => {
  const viewport = document.createElement('div');
  const onRest = vi.fn();
  watchMovement(viewport, { onMove() {}, onRest, isAligned: () => true });
  const scrollTo = (position: number) => {
    viewport.scrollLeft = position;
    viewport.dispatchEvent(new Event('scroll'));
  };
  scrollTo(100);
  vi.advanceTimersByTime(150);
  // What the fling did meanwhile is told in the same frame, before anything else.
  scrollTo(400);
  vi.advanceTimersByTime(140);
  expect(onRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(onRest.mock.calls).toEqual([['scroll']]);
});
