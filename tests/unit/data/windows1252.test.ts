// @vitest-environment node
import { expect, it } from 'vitest';
import { windows1252Character } from '../../../src/data/windows1252.js';

it.each([
  [0x41, 'A'],
  [0x80, '€'],
  [0x92, '’'],
  [0x9f, 'Ÿ'],
  // Latin-1 and beyond as everywhere.
  [0xe9, 'é'],
  [0x1f3d3, '🏓'],
])('S13 the character of the number %i is the one that browsers show', (code, character) => {
  expect(windows1252Character(code)).toBe(character);
});
