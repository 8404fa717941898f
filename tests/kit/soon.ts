import { expect } from 'vitest';

/** Expects something to become true in a moment, however busy the machine is. */
export function soon<T>(value: () => T | Promise<T>) {
  return expect.poll(value, { timeout: 10_000, interval: 30 });
}
