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
