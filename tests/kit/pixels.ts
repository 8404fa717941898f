import { cdp } from 'vitest/browser';
import { inWindow } from './pointer.js';

/** What is painted in a rectangle of the test page, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255. */
  at(x: number, y: number): Colour;
  /** All of them. */
  colours(): Colour[];
}

export type Colour = readonly [red: number, green: number, blue: number];

/** Captures a rectangle of the test page as it is on the screen. */
export async function look(rect: { left: number; top: number; width: number; height: number }): Promise<Picture> {
  const { x, y } = inWindow({ x: rect.left, y: rect.top });
  // Whole pixels: at a fraction, Chromium's screenshot is blended, and a pixel larger than requested.
  const clip = { x: Math.round(x), y: Math.round(y), width: Math.round(rect.width), height: Math.round(rect.height) };
  const { data } = await cdp().send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 1 } });
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas here.');
  context.drawImage(bitmap, 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  const at = (x: number, y: number): Colour => {
    const start = (Math.round(y) * width + Math.round(x)) * 4;
    return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
  };
  return {
    width,
    height,
    at,
    colours: () => Array.from({ length: width * height }, (_, pixel) => at(pixel % width, Math.floor(pixel / width))),
  };
}

/** Contrast of two colours as WCAG defines it: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The strongest contrast between a colour and anything in a picture. */
export function strongestContrast(picture: Picture, ground: Colour): number {
  return Math.max(...picture.colours().map((colour) => contrast(colour, ground)));
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
