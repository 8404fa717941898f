import { describe, expect, it } from 'vitest';
import { tabOfKey } from '../../../src/page/tabOfKey.js';

const row = { count: 4, direction: 'ltr', isUpright: false } as const;

describe('the keys of a tab list', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowRight', 3, 0],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    [' ', 2, 2],
  ])('A31 A29 %s goes from %i to %i', (key, index, target) => {
    expect(tabOfKey(key, { ...row, index })).toBe(target);
  });

  it.each([
    ['ArrowLeft', 1, 2],
    ['ArrowLeft', 3, 0],
    ['ArrowRight', 0, 3],
  ])('A28 A31 right to left %s goes from %i to %i', (key, index, target) => {
    expect(tabOfKey(key, { ...row, direction: 'rtl', index })).toBe(target);
  });

  it.each([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowDown', 1, 2],
  ])('A31 in an upright row %s goes from %i to %i', (key, index, target) => {
    expect(tabOfKey(key, { ...row, isUpright: true, index })).toBe(target);
  });

  it.each(['ArrowDown', 'ArrowUp', 'PageDown', 'Enter', 'Tab', 'a'])('A30 A25 %s is left to the page', (key) => {
    expect(tabOfKey(key, { ...row, index: 1 })).toBeUndefined();
  });
});
