import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';

/** The warning comes once a page: each test opens a new one. */
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function show(width: number) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
  const { PhotoGallery } = await import('../../../src/index.js');
  return (
    <>
      <PhotoGallery photos={photosOf('ab')} />
      <PhotoGallery photos={photosOf('xy')} />
    </>
  );
}

describe('a page without the stylesheet', () => {
  it('W15 is told once, with the line to write', async () => {
    expectConsole('warn', 'inpics: the style sheet is missing');
    expectConsole('warn', "Add import 'inpics/styles.css' once.");
    render(await show(600));
    expect(consoleMessages('warn')).toHaveLength(1);
  });

  it('W15 is told nothing where the stylesheet is', async () => {
    document.body.style.setProperty('--inpics-styles', '1');
    render(await show(600));
    document.body.removeAttribute('style');
    expect(consoleMessages('warn')).toEqual([]);
  });

  it('W15 is told nothing where nothing is laid out, as in a closed tab', async () => {
    render(await show(0));
    expect(consoleMessages('warn')).toEqual([]);
  });

  it('W15 is told nothing in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    render(await show(600));
    expect(consoleMessages('warn')).toEqual([]);
  });
});
