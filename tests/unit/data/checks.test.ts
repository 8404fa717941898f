// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../../src/data/checks.js';

const photo = {
  id: 'a',
  src: 'a.jpg',
  width: 1500,
  height: 1000,
  alt: 'A podium',
  headline: 'Gold',
  caption: 'The end',
};
const without = (field: keyof typeof photo) => {
  const { [field]: _, ...rest } = photo;
  return rest;
};

describe('a list without faults', () => {
  it.each([
    ['none', []],
    ['one', [photo]],
    ['without id, where the addresses differ', [without('id'), { ...without('id'), src: 'b.jpg' }]],
    ['an empty alt, where the caption says it all', [{ ...photo, alt: '' }]],
    ['an alt that only begins like a file name', [{ ...photo, alt: 'podium.jpg on a wall' }]],
    ['sources and candidates', [{ ...photo, srcSet: 'a.jpg 3w', sources: [{ srcSet: 'a.avif 3w' }] }]],
  ])('A59 is passed in silence: %s', (_, photos) => {
    expect(problemsIn(photos)).toEqual([]);
  });
});

describe('a list with one fault', () => {
  it.each([
    ['missing', undefined, 'photos is missing'],
    ['null', null, 'photos is null'],
    ['text', 'a.jpg', 'photos is "a.jpg"'],
    ['an object', { a: 1 }, 'photos is {"a":1}'],
    ['a function', () => {}, 'photos is () => {'],
  ])('W23 is named once, with the consequence: photos that are %s', (_, photos, words) => {
    const problems = problemsIn(photos);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`inpics: ${words}`);
    expect(problems[0]).toContain('Nothing is shown.');
  });

  it.each([
    ['a whole answer of a CMS', { items: Array(99).fill(photo) }],
    [
      'a photo whose picture is in its address',
      [{ ...without('id'), src: `data:image/png;base64,${'A'.repeat(9999)}`, width: 0 }],
    ],
  ])('is told what to do before the eye is tired: %s', (_, photos) => {
    const problems = problemsIn(photos);
    expect(problems.join()).toContain('expected');
    for (const problem of problems) expect(problem.length).toBeLessThan(500);
  });

  it.each([
    ['entry', null, 'photos[1] is null; expected an object'],
    ['entry', 'b.jpg', 'photos[1] is "b.jpg"; expected an object'],
    ['entry', undefined, 'photos[1] is missing; expected an object'],
    ['identity', { ...photo }, 'photos[1] ("a"): id is the same as that of photos[0]'],
    ['identity', { ...without('id'), src: 'a' }, 'photos[1] ("a"): src is the same as that of photos[0]'],
    ['id', { ...photo, id: { toString: 1 } }, 'photos[1] ({"toString":1}): id is {"toString":1}; expected text'],
    ['alt', { ...photo, id: 'b', alt: undefined }, 'photos[1] ("b"): alt is missing'],
    ['alt', { ...photo, id: 'b', alt: 5 }, 'photos[1] ("b"): alt is missing'],
    ['alt', { ...photo, id: 'b', alt: 'Gold' }, 'photos[1] ("b"): alt repeats the headline, which'],
    ['alt', { ...photo, id: 'b', alt: 'The end' }, 'photos[1] ("b"): alt repeats the caption, which'],
    [
      'alt',
      { ...photo, id: 'b', alt: 'IMG_0042.JPG' },
      'photos[1] ("b"): alt is "IMG_0042.JPG", which looks like a file name',
    ],
    [
      'alt',
      { ...photo, id: 'b', alt: 'podium.avif' },
      'photos[1] ("b"): alt is "podium.avif", which looks like a file name',
    ],
    ['src', { ...photo, id: 'b', src: undefined }, 'photos[1] ("b"): src is missing; expected an image URL (http:'],
    [
      'src',
      { ...photo, id: 'b', src: ' java\nscript:x' },
      'photos[1] ("b"): src is " java\\nscript:x"; expected an image URL',
    ],
    [
      'src',
      { ...photo, id: 'b', src: 'JAVASCRIPT:x' },
      'photos[1] ("b"): src is "JAVASCRIPT:x"; expected an image URL',
    ],
    [
      'src',
      { ...photo, id: 'b', src: 'data:text/html,x' },
      'photos[1] ("b"): src is "data:text/html,x"; expected an image URL',
    ],
    ['src', { ...photo, id: 'b', src: 'vbscript:x' }, 'photos[1] ("b"): src is "vbscript:x"; expected an image URL'],
    [
      'src',
      { ...without('id'), src: undefined },
      'photos[1] (undefined): src is missing; expected an image URL (http:',
    ],
    [
      'srcSet',
      { ...photo, id: 'b', srcSet: 'vbscript:x 1x' },
      'photos[1] ("b"): srcSet has an unsafe URL: "vbscript:x 1x"',
    ],
    ['sources', { ...photo, id: 'b', sources: [{}] }, 'photos[1] ("b"): sources has an entry without a safe srcSet'],
    [
      'sources',
      { ...photo, id: 'b', sources: [{ srcSet: 'b.avif' }, { srcSet: 'vbscript:x' }] },
      'photos[1] ("b"): sources has an entry without a safe srcSet',
    ],
    ['sources', { ...photo, id: 'b', sources: [null] }, 'photos[1] ("b"): sources has an entry without a safe srcSet'],
    ['placeholder', { ...photo, id: 'b', placeholder: 7 }, 'photos[1] ("b"): placeholder is 7; expected a colour'],
    ['sensitive', { ...photo, id: 'b', sensitive: true }, 'photos[1] ("b"): sensitive is true; expected the warning'],
    ['size', { ...photo, id: 'b', width: undefined }, 'photos[1] ("b"): width is missing and height is 1000'],
    ['size', { ...photo, id: 'b', height: 0 }, 'photos[1] ("b"): width is 1500 and height is 0'],
  ])('W25 names photo and field, once: %s', (_, entry, words) => {
    const problems = problemsIn([photo, entry]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`inpics: ${words}`);
  });

  it.each([
    ['sources that are none', { ...photo, sources: 'a.avif' }, 'sources'],
    ['a headline that is an object', { ...photo, headline: { en: 'Gold' } }, 'headline'],
    ['a caption that is an object', { ...photo, caption: { html: 'x' } }, 'caption'],
    ['a credit that is an object', { ...photo, credit: { name: 'x' } }, 'credit'],
  ])('W25 names what it drops: %s', (_, entry, field) => {
    const problems = problemsIn([entry]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^inpics: photos\\[0\\] \\("a"\\): ${field} `));
  });
});

describe('a list with many faults', () => {
  it('W25 names each', () => {
    const fields = problemsIn([{ src: 'vbscript:x', srcSet: 'vbscript:x', sources: [{}] }]).map(
      (problem) => /^inpics: photos\[0\] \("vbscript:x"\): (\w+)/.exec(problem)?.[1],
    );
    expect(fields).toEqual(['alt', 'src', 'srcSet', 'sources', 'width']);
  });

  it('W25 does not take two photos without identity for the same', () => {
    const problems = problemsIn([
      { ...without('id'), src: undefined },
      { ...without('id'), src: undefined },
    ]);
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('is the same as');
  });

  it('X11 reads hostile JSON without harm', () => {
    const hostile = JSON.parse('[{"__proto__":{"alt":"x"}},{"constructor":{"prototype":{}}}]');
    expect(problemsIn(hostile)).not.toEqual([]);
    expect(({} as { alt?: string }).alt).toBeUndefined();
  });

  it('W25 names even what cannot be written down', () => {
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    expect(problemsIn(endless)).toHaveLength(1);
    expect(problemsIn([{ ...photo, src: endless }])).toHaveLength(1);
    expect(problemsIn([{ ...photo, width: -10n }])).toHaveLength(1);
  });
});
