import { describe, expect, it } from 'vitest';
import captions from '../../stories/fixtures/video/gold-medal-match.en.vtt?url';
import clip from '../../stories/fixtures/video/gold-medal-match.webm?url';
import { Video } from '../../stories/uses/Video.js';
import { showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';
import { pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

/** A gallery whose first photo is a video that plays. */
async function showPlaying() {
  const gallery = await showGallery({
    photos: plainPhotos(3),
    renderPhoto: ({ src, alt, className }, { index }) =>
      index === 0 && <Video src={clip} poster={src} {...{ captions, alt, className }} />,
  });
  const video = gallery.part('picture').querySelector('video') as HTMLVideoElement;
  video.muted = true;
  await video.play();
  await soon(() => video.currentTime).toBeGreaterThan(0);
  expect(video.paused).toBe(false);
  return { gallery, video };
}

describe('a video in a photo’s place', () => {
  it('W28 has its photo’s alt text and picture, controls and captions', async () => {
    const { gallery, video } = await showPlaying();
    expect(video.getAttribute('aria-label')).toBe('A plane of colour 1');
    expect(video.poster).toBe(plainPhotos(1)[0]?.src);
    expect(video.controls).toBe(true);
    await soon(() => video.textTracks[0]?.cues?.length).toBe(2);
    expect(gallery.part('caption').innerText).toContain('Photo: Agency/Name of the Photographer');
  });

  it('W28 pauses when a button leaves it', async () => {
    const { gallery, video } = await showPlaying();
    gallery.part('next').click();
    await soon(() => video.paused).toBe(true);
    expect(video.ended).toBe(false);
    await gallery.restsAt(1);
  });

  it('W28 pauses when a swipe leaves it', async () => {
    const { gallery, video } = await showPlaying();
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await gallery.restsAt(1);
    expect([video.paused, video.ended]).toEqual([true, false]);
    expect(gallery.events).toEqual(['1 swipe']);
  });
});
