// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bitmapOf } from '../../../src/data/bitmap.js';
import { colourAt } from '../../kit/bitmap.js';

const RED = [255, 0, 0, 255];
const GREEN = [0, 128, 0, 255];
const BLUE = [0, 0, 255, 255];
const WHITE = [255, 255, 255, 255];

describe('a bitmap', () => {
  it('I10 says what it is, how large, and how long the file is', () => {
    const bytes = bitmapOf([RED, GREEN, BLUE].flat(), 3, 1);
    const view = new DataView(bytes.buffer);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('BM');
    expect([2, 10, 14, 18, 22].map((at) => view.getUint32(at, true))).toEqual([bytes.length, 54, 40, 3, 1]);
    expect([26, 28].map((at) => view.getUint16(at, true))).toEqual([1, 24]);
    // Three pixels are nine bytes, and a row ends on a multiple of four.
    expect(bytes.length).toBe(54 + 12);
  });

  it('I10 has every pixel where it was', () => {
    const bytes = bitmapOf([RED, GREEN, BLUE, WHITE, RED, BLUE].flat(), 3, 2);
    const rows = [0, 1].map((y) => [0, 1, 2].map((x) => colourAt(bytes, x, y)));
    const opaque = (row: number[][]) => row.map((colour) => colour.slice(0, 3));
    expect(rows).toEqual([opaque([RED, GREEN, BLUE]), opaque([WHITE, RED, BLUE])]);
  });

  it('I10 is black where there is no pixel', () => {
    expect(colourAt(bitmapOf(RED, 2, 1), 1, 0)).toEqual([0, 0, 0]);
  });
});
