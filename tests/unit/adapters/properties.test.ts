// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fromANS, fromCAPI, fromWordPress } from '../../../src/adapters.js';
import { isSafeImageUrl, isSafeLink, isSafeSrcSet } from '../../../src/data/safeUrl.js';
import type { Story } from '../../../src/index.js';
import { ansStory, capiContent, wordPressMedia, wordPressPost } from './answers.js';

const ADAPTERS: [name: string, adapter: (answer: unknown, media?: unknown) => Story, sound: unknown][] = [
  ['fromANS', fromANS, ansStory],
  ['fromCAPI', fromCAPI, capiContent],
  ['fromWordPress', fromWordPress, wordPressPost],
];

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    ' java\nscript:x',
    'data:text/html,x',
    '<script>x</script>',
    '&lt;b&gt;',
    '-1',
    '1e999',
    '2000',
    'image',
  ),
);

/** An answer of which fields at random are something else, or have a neighbour called `__proto__`. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostile });
  const parts = Array.isArray(value)
    ? fc.tuple(...value.map(spoilt))
    : fc
        .tuple(
          fc.record(Object.fromEntries(Object.entries(value).map(([name, field]) => [name, spoilt(field)]))),
          fc.boolean(),
        )
        .map(([fields, isPolluted]) =>
          isPolluted
            ? JSON.parse(
                JSON.stringify(fields)
                  .replace(/^\{/, '{"__proto__":{"url":"javascript:x","polluted":true},')
                  .replace(/,\}$/, '}'),
              )
            : fields,
        );
  return fc.oneof({ weight: 19, arbitrary: parts as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: hostile });
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What holds of every story: React can show it, and nothing of it is unsafe. */
function expectSound(story: Story): void {
  expect(typeof story.headline).toBe('string');
  if (story.url !== undefined) expect(isSafeLink(story.url)).toBe(true);
  for (const photo of story.photos) {
    expect(isSafeImageUrl(photo.src)).toBe(true);
    if (photo.srcSet !== undefined) expect(isSafeSrcSet(photo.srcSet)).toBe(true);
    expect([
      photo.width >= 0 && photo.width < Infinity,
      photo.height >= 0 && photo.height < Infinity,
      typeof photo.alt,
    ]).toEqual([true, true, 'string']);
  }
  const texts = [story, ...story.photos].flatMap((part) => Object.entries(part));
  for (const [name, text] of texts) {
    expect(text, name).toBeDefined();
    if (typeof text === 'string' && !/^(id|src|srcSet|url|lang|date)/.test(name))
      expect(text, name).not.toMatch(/<[a-z/!?]/i);
  }
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);
}

it.each(ADAPTERS)('X1 X2 %s makes a story that can be shown of any JSON', (_name, adapter) => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (answer, media) => expectSound(adapter(answer, media))));
});

it.each(ADAPTERS)(
  'X1 X2 %s makes a story that can be shown of an answer with anything in its fields',
  (_name, adapter, sound) => {
    fc.assert(
      fc.property(spoilt(sound), spoilt(wordPressMedia), (answer, media) => {
        expectSound(adapter(answer, media));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  },
);

it.each(ADAPTERS)('X1 %s finds nothing in what an answer only inherits', (_name, adapter, sound) => {
  const inherited = JSON.parse(JSON.stringify({ inner: sound }).replace('"inner"', '"__proto__"'));
  expect(adapter(inherited)).toEqual({ headline: '', photos: [] });
  expect(adapter(Object.create(sound as object))).toEqual({ headline: '', photos: [] });
});

it.each(['displayCredit', 'isMaster'])(
  'X1 fromCAPI reads a photo whose %s is no yes or no, and can be no text',
  (flag) => {
    const file = 'https://example.com/a.jpg';
    const typeData = { width: 3, height: 2, altText: 'a', [flag]: { toString: null } };
    const elements = [
      {
        id: 'a',
        type: 'image',
        assets: [
          { file, typeData },
          { file, typeData },
        ],
      },
    ];
    expect(fromCAPI({ webTitle: 'A', elements }).photos).toHaveLength(1);
  },
);

it('fromANS ends where a document holds itself', () => {
  const gallery = { type: 'gallery', headlines: { basic: 'A' }, content_elements: [] as unknown[] };
  gallery.content_elements.push(gallery);
  expect(fromANS(gallery).photos).toEqual([]);
});
