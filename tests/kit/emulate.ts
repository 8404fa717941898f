import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Makes media features match until the test's end: `emulate({ 'prefers-reduced-motion': 'reduce' })`. */
export async function emulate(features: Record<string, string>): Promise<void> {
  const set = (wanted: Record<string, string>) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: Object.entries(wanted).map(([name, value]) => ({ name, value })),
    });
  onTestFinished(async () => {
    await set({});
  });
  await set(features);
}

/** Zooms the page as the browser's own zoom does, until the test's end. */
export async function zoomPage(zoom: number): Promise<void> {
  const set = (width: number, height: number, deviceScaleFactor: number) =>
    cdp().send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  const { innerWidth, innerHeight, devicePixelRatio } = top as Window;
  // Not cleared, but set to what it was: cleared, the window takes another size for all the tests that follow.
  onTestFinished(async () => {
    await set(innerWidth, innerHeight, devicePixelRatio);
  });
  await set(Math.round(innerWidth / zoom), Math.round(innerHeight / zoom), zoom);
}
