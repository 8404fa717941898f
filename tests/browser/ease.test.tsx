import { expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { whenInFrame } from '../kit/frames.js';
import { showGallery } from '../kit/gallery.js';
import { animationsIn, seenPlace } from '../kit/measure.js';

it('W2 without the spring it glides by a plain ease, which an interruption takes over from as well', async () => {
  // As on a page that goes offline after its first load.
  await cdp().send('Network.enable');
  await cdp().send('Network.setBlockedURLs', { urls: ['*/motion/spring*'] });
  onTestFinished(async () => {
    await cdp().send('Network.setBlockedURLs', { urls: [] });
    await cdp().send('Network.disable');
  });
  const gallery = await showGallery();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  gallery.actions.next();
  const [easing] = animationsIn(gallery).map((animation) => animation.effect?.getTiming().easing);
  expect(easing).toMatch(/^cubic-bezier/);
  await whenInFrame(() => seenPlace(gallery) > 0.4);
  const before = seenPlace(gallery);
  gallery.actions.next();
  const after = seenPlace(gallery);
  // Since the last frame the ease cannot have gone further than in two frames at its fastest.
  expect(after).toBeGreaterThanOrEqual(before - 0.003);
  expect(after - before).toBeLessThan(
    (3 / 350) * Math.max(34, performance.now() - Number(document.timeline.currentTime)),
  );
  await gallery.restsAt(2);
  expect(gallery.events).toEqual(['1 command', '2 command']);
});
