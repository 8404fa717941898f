// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/state/store.js';

const add = (by: number) => (state: number) => state + by;

describe('the store', () => {
  it('R15 tells every listener of a change once, in its own task, with what was before', () => {
    const store = createStore(1);
    const listeners = [vi.fn(), vi.fn()];
    for (const listener of listeners) store.subscribe(listener);
    store.update(add(2));
    expect(store.getState()).toBe(3);
    for (const listener of listeners) expect(listener.mock.calls).toEqual([[3, 1]]);
  });

  it('R15 says nothing where a transition changes nothing', () => {
    const store = createStore(1);
    const listener = vi.fn();
    store.subscribe(listener);
    store.update((state) => state);
    expect(listener).not.toHaveBeenCalled();
  });

  it('W22 shows every listener all changes in order, also one that a listener makes', () => {
    const store = createStore(0);
    const seen: string[] = [];
    store.subscribe((state) => {
      seen.push(`first ${state}`);
      if (state === 1) store.update(add(10));
    });
    store.subscribe((state, previous) => seen.push(`second ${previous}→${state}`));
    store.update(add(1));
    expect(seen).toEqual(['first 1', 'second 0→1', 'first 11', 'second 1→11']);
  });

  it('R9 stops telling who has left, whatever is left to tell', () => {
    const store = createStore(0);
    const left = vi.fn();
    const stop = store.subscribe(left);
    stop();
    stop();
    store.update(add(1));
    expect(left).not.toHaveBeenCalled();
  });

  it('W22 goes on after a listener that throws', () => {
    const store = createStore(0);
    const stop = store.subscribe(() => {
      throw new Error('the page');
    });
    expect(() => store.update(add(1))).toThrow('the page');
    stop();
    const listener = vi.fn();
    store.subscribe(listener);
    store.update(add(1));
    expect(listener.mock.calls).toEqual([[2, 1]]);
  });
});
