import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from '../../../src/page/throttle.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('R13 does it at once, then at most once in 300 ms, and what was asked for last', () => {
  const act = vi.fn(() => true);
  const { ask } = throttle(act);
  ask();
  expect(act).toHaveBeenCalledTimes(1);
  for (let asked = 0; asked < 10; asked++) {
    ask();
    vi.advanceTimersByTime(29);
  }
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(2);
});

it('R13 waits for nothing after there was nothing to do', () => {
  const act = vi.fn(() => false);
  const { ask } = throttle(act);
  ask();
  ask();
  expect(act).toHaveBeenCalledTimes(2);
});

it('R13 counts what was done by other means, and forgets what it is told to', () => {
  const act = vi.fn(() => true);
  const { ask, note, cancel } = throttle(act);
  note();
  ask();
  expect(act).not.toHaveBeenCalled();
  cancel();
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
  ask();
  expect(act).toHaveBeenCalledTimes(1);
});
