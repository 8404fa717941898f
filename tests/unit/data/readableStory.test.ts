// @vitest-environment node
import { createElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readableStory } from '../../../src/data/readableStory.js';
import type { Story } from '../../../src/data/story.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';

const story: Story = { headline: 'The selfie', section: 'Sports', photos: [] };
const given = (bad: unknown) => bad as Story;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what can be shown of a story', () => {
  it('W25 is all of it where all can be shown, elements too, and nothing is said', () => {
    const told = given({ ...story, standfirst: createElement('em', null, 'now') });
    expect(readableStory(told)).toEqual(told);
  });

  it('W25 leaves out what is no text, says so, and leaves the given story as it is', () => {
    expectConsole('error', 'inpics: story.section is {"name":"Sports"}; expected text. It is ignored.');
    const told = given({ ...story, section: { name: 'Sports' } });
    expect(readableStory(told)).toEqual({ headline: 'The selfie', photos: [] });
    expect(told.section).toEqual({ name: 'Sports' });
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['"a"', 'a'],
    ['[]', []],
  ])('W25 is nothing of a story that is %s', (written, nothing) => {
    expectConsole('error', `inpics: story is ${written}; expected an object`);
    expect(readableStory(given(nothing))).toEqual({});
  });

  it('W25 says that a headline is missing', () => {
    expectConsole('error', 'inpics: story.headline is missing');
    readableStory(given({ photos: [] }));
    expect(consoleMessages('error')).toHaveLength(1);
  });

  it('W25 is the same in production, without a word', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(readableStory(given({ ...story, section: {} }))).toEqual({ headline: 'The selfie', photos: [] });
  });
});
