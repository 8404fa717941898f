// @vitest-environment node
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useGallery } from '../../../src/index.js';
import * as parts from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';

const Gallery: Record<string, ComponentType> = { ...(parts as object) };

/** What a part says that cannot work where it stands. */
function messageOf(Part: ComponentType = () => null, Around?: ComponentType<{ children: unknown }>): string {
  try {
    renderToString(Around ? <Around>{<Part />}</Around> : <Part />);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const InRoot = ({ children }: { children: unknown }) => (
  <parts.Root photos={photosOf('ab')}>{children as never}</parts.Root>
);

const needsRoot = [
  'AllPhotos',
  'Announcer',
  'Autoplay',
  'Counter',
  'DeepLink',
  'Download',
  'EndCard',
  'Interstitials',
  'Next',
  'Previous',
  'Print',
  'Reports',
  'Resume',
  'Retry',
  'Share',
  'Thumbnails',
  'Ticks',
  'Viewport',
] as const;
const needsSlide = ['Credit', 'Headline', 'Number', 'Picture', 'Rights', 'Slide', 'Text'] as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a part outside its gallery', () => {
  it.each(needsRoot)('R3 says what is missing, why it matters, and what to write: %s', (name) => {
    const message = messageOf(Gallery[name]);
    expect(message).toMatch(/^inpics: a part outside Gallery\.Root, /);
    expect(message).toContain('which provides the photos and the current position.');
    expect(message).toContain('Write <Gallery.Root photos={photos}>…</Gallery.Root> around it');
    expect(message).toContain("'inpics/parts'");
  });

  it('R3 says so of a part of the page’s own that calls useGallery', () => {
    const Own = () => <>{useGallery().index}</>;
    expect(messageOf(Own)).toMatch(/^inpics: useGallery outside Gallery\.Root, which provides/);
  });
});

describe('a part outside its slide', () => {
  it.each(needsSlide)('R3 says what is missing, why it matters, and what to write: %s', (name) => {
    const message = messageOf(Gallery[name], InRoot);
    expect(message).toMatch(/^inpics: a part outside Gallery\.Viewport, /);
    expect(message).toContain('which repeats its children for each photo.');
    expect(message).toContain('Write <Gallery.Viewport><Gallery.Slide>…</Gallery.Slide></Gallery.Viewport> around it');
  });
});

describe('the list of parts', () => {
  it('R3 is complete: each part needs a root, a slide, or nothing', () => {
    const needsNothing = ['Bar', 'Root', 'Caption'];
    expect([...needsRoot, ...needsSlide, ...needsNothing].sort()).toEqual(Object.keys(Gallery).sort());
    for (const name of ['Bar', 'Root'] as const) expect(messageOf(Gallery[name])).toBe('');
  });
});

describe('in production', () => {
  it('P7 a part outside its gallery says in short what is missing', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(messageOf(Gallery.Counter)).toBe('inpics: a part outside Gallery.Root');
    expect(messageOf(Gallery.Text, InRoot)).toBe('inpics: a part outside Gallery.Viewport');
  });
});
