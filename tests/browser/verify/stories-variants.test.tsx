import * as a11y from '@storybook/addon-a11y/preview';
import { composeStory, setProjectAnnotations } from '@storybook/react-vite';
import type { AxeResults } from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { screens } from '../../../.storybook/modes.js';
import preview from '../../../.storybook/preview.js';

/**
 * The stories with the tag `variants`, once more in what a story test alone does not see. Axe is asked by Storybook's own
 * addon, with the rules that every story is tested by.
 */
setProjectAnnotations([a11y, preview]);
const files = import.meta.glob<StoryFile>('../../../stories/**/*.stories.tsx', { eager: true });

interface StoryFile {
  default: Parameters<typeof composeStory>[1];
  [story: string]: unknown;
}

const variants = {
  'as it is': {},
  dark: { globals: { theme: 'dark' } },
  'right to left': { globals: { direction: 'rtl' } },
  'dark, right to left': { globals: { theme: 'dark', direction: 'rtl' } },
  'in forced colours': { media: [{ name: 'forced-colors', value: 'active' }] },
  'on a phone, text 200 %': { globals: { textSize: '200' }, screen: screens.phone },
} satisfies Record<string, { globals?: object; media?: object[]; screen?: { width: number; height: number } }>;

const stories = Object.values(files).flatMap(({ default: meta, ...exported }) =>
  Object.entries(exported).map(([name, story]) => ({ meta, name, story: story as Parameters<typeof composeStory>[0] })),
);

const chosen = stories.filter(({ meta, name, story }) => composeStory(story, meta, {}, name).tags.includes('variants'));

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  document.documentElement.removeAttribute('style');
});

test('stories are chosen for the variants', () => {
  expect(chosen.length).toBeGreaterThanOrEqual(5);
});

describe.each(Object.entries(variants))('T6 %s: axe finds nothing, and measured every target (A45)', (_, variant) => {
  test.each(chosen)('$meta.title $name', async ({ meta, name, story }) => {
    const { globals, media, screen = screens.desktop } = { globals: {}, media: [], screen: undefined, ...variant };
    await page.viewport(screen.width, screen.height);
    await cdp().send('Emulation.setEmulatedMedia', { features: media });

    expect(matchMedia('(forced-colors: active)').matches).toBe(media.length > 0);

    const composed = composeStory(story, meta, { initialGlobals: globals }, name);
    await composed.run();

    const report = composed.reporting.reports.find(({ type }) => type === 'a11y')?.result as AxeResults;
    expect(report.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
    expect(report.incomplete.flatMap(undecided)).toEqual([]);
    expect(report.passes.map(({ id }) => id)).toContain('target-size');
  });
});

describe.each([['ltr'], ['rtl']])('on the smallest screen, text 200 %%, %s', (direction) => {
  test.each(chosen)(
    'A54 $meta.title $name: nothing stands out or scrolls sideways; W8 no button at its edge',
    async ({ meta, name, story }) => {
      await page.viewport(320, 640);
      await composeStory(story, meta, { initialGlobals: { direction, textSize: '200' } }, name).run();

      expect(document.documentElement.scrollWidth).toBe(320);
      for (const element of document.querySelectorAll('[data-current] figcaption *, [data-inpics="bar"] button')) {
        const { left, right } = element.getBoundingClientRect();
        const free = element.matches('[data-inpics="bar"] *') ? 24 : 0;
        expect(left, element.outerHTML).toBeGreaterThanOrEqual(free);
        expect(right, element.outerHTML).toBeLessThanOrEqual(320 - free);
      }
    },
  );
});

/**
 * What axe could not decide (A63), less one thing that it mistakes: what lies over the middle of a scroller, as the bar
 * lies over the strip, it takes to lie over every word in it. The browser itself says what is there.
 */
function undecided({ id, nodes }: AxeResults['incomplete'][number]): unknown[] {
  return nodes
    .filter(({ any, target }) => !(any[0]?.data?.messageKey === 'bgOverlap' && isUncovered(String(target[0]))))
    .map(({ html, any }) => ({ id, html, messages: any.map(({ message }) => message) }));
}

function isUncovered(selector: string): boolean {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [...(element?.getClientRects() ?? [])].every(({ x, y, width, height }) => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && element?.contains(top);
  });
}
