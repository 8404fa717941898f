import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Makes media features match until the end of the test: `emulate({ 'prefers-reduced-motion': 'reduce' })`. */
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

/** Zooms the page as the browser's own zoom does, until the end of the test. */
export async function zoomPage(zoom: number): Promise<void> {
  const set = (width: number, height: number, deviceScaleFactor: number) =>
    cdp().send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  const { innerWidth, innerHeight, devicePixelRatio } = top as Window;
  // Restored rather than cleared: clearing gives the window another size for all following tests.
  onTestFinished(async () => {
    await set(innerWidth, innerHeight, devicePixelRatio);
  });
  await set(Math.round(innerWidth / zoom), Math.round(innerHeight / zoom), zoom);
}
