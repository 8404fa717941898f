// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import { look, NOTHING_SEEN, type Sight, untilView, type Viewing } from '../../../src/state/viewing.js';

const photo = (id: string): Photo => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' });
const KEYS = [...'abcd'];

const at = (key: string, more: Partial<Sight> = {}): Sight => ({
  photo: photo(key),
  key,
  via: 'open',
  keys: KEYS,
  isStageSeen: true,
  isPhotoSeen: true,
  insert: null,
  isInsertSeen: false,
  isAway: false,
  isLightbox: false,
  lightboxVia: 'open',
  ...more,
});
const away = (key: string) => at(key, { isStageSeen: false, isPhotoSeen: false, isAway: true });
const unseen = (key: string) => at(key, { isStageSeen: false, isPhotoSeen: false });

/** What is reported of sights that follow each other, as `"photo_view b"`, with all that a report has of its own. */
function reportsOf(sights: readonly (readonly [time: number, sight: Sight])[]): string[] {
  let viewing: Viewing = NOTHING_SEEN;
  return sights.flatMap(([time, sight]) => {
    const looked = look(viewing, sight, time);
    viewing = looked.viewing;
    return looked.seen.map(([{ name, ...own }, { key }]) => {
      const { photo: _, ...rest } = own as { photo?: Photo };
      return [name, key, ...Object.values(rest)].join(' ');
    });
  });
}

describe('what is reported of what a reader sees', () => {
  it('R15 a view is a second in view, and no millisecond less', () => {
    expect(
      reportsOf([
        [0, at('a')],
        [999, at('a')],
      ]),
    ).toEqual([]);
    expect(
      reportsOf([
        [0, at('a')],
        [1000, at('a')],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25']);
  });

  it('R15 two halves of a second are no view', () => {
    expect(
      reportsOf([
        [0, at('a')],
        [600, unseen('a')],
        [700, at('a')],
        [1600, at('a')],
      ]),
    ).toEqual([]);
  });

  it('R15 a page that was busy at the time reports the view late, and not never', () => {
    expect(
      reportsOf([
        [0, at('a')],
        [1200, at('b', { via: 'key' })],
        [1300, at('b', { via: 'key' })],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25', 'dwell a 1200']);
  });

  it('R15 photos that are flown over are not reported, nor is any time spent at them', () => {
    const flown = [...'abcd'].map((key, place) => [place * 200, at(key, { via: 'key' })] as const);
    expect(reportsOf([...flown, [1600, at('d', { via: 'button' })]])).toEqual([
      'gallery_view d',
      'photo_view d key',
      'depth d 25',
    ]);
  });

  it('R15 tells what brought the reader there, whatever is asked for while they stay', () => {
    expect(
      reportsOf([
        [0, at('b', { via: 'swipe' })],
        [500, at('b', { via: 'button' })],
        [1000, at('b')],
      ]),
    ).toContain('photo_view b swipe');
  });

  it('R15 W22 a photo that took the place of a removed one came by the list, whatever the reader did before', () => {
    const keys = [...'acd'];
    expect(
      reportsOf([
        [0, at('a')],
        [100, at('b', { via: 'key' })],
        [200, at('c', { via: 'key', keys })],
        [1300, at('c', { via: 'key', keys })],
        [1400, at('d', { via: 'key', keys })],
        [2400, at('d', { via: 'key', keys })],
      ]).filter((report) => report.startsWith('photo_view')),
    ).toEqual(['photo_view c photos', 'photo_view d key']);
  });

  it('R15 tells the time at a photo when it is left, without what it was out of view, and in a hidden tab', () => {
    expect(
      reportsOf([
        [0, at('a')],
        [1500, unseen('a')],
        [5000, at('a')],
        [6000, away('a')],
        [60_000, at('a')],
        [60_250, at('b')],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25', 'dwell a 2500', 'dwell a 250']);
  });

  it('R15 a reader who comes back to the tab has not come to the photo again; one who comes back to the photo has', () => {
    const sights = [
      [0, at('a')],
      [1000, away('a')],
      [2000, at('a')],
      [4000, at('b')],
      [4100, at('a', { via: 'key' })],
      [5200, at('a')],
    ] as const;
    expect(reportsOf(sights).filter((report) => report.startsWith('photo_view'))).toEqual([
      'photo_view a open',
      'photo_view a key',
    ]);
  });

  it('R15 each depth is reported once, several at once in a short story, and of the photos that there are', () => {
    const views = [...'abcdab'].map((key, place) => [place * 1000, at(key)] as const);
    expect(reportsOf([...views, [6000, at('b')]]).filter((report) => report.startsWith('depth'))).toEqual([
      'depth a 25',
      'depth b 50',
      'depth c 75',
      'depth d 100',
    ]);
    const alone = at('a', { keys: ['a'] });
    expect(
      reportsOf([
        [0, alone],
        [1000, alone],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25', 'depth a 50', 'depth a 75', 'depth a 100']);
    const gone = at('b', { keys: ['b', 'c', 'd'] });
    expect(
      reportsOf([
        [0, at('a')],
        [1000, gone],
        [2000, gone],
      ]).filter((report) => report.startsWith('depth')),
    ).toEqual(['depth a 25']);
  });

  it('R15 reports the lightbox when it opens and closes, and where a group’s was left', () => {
    const open = at('a', { isLightbox: true, lightboxVia: 'link' });
    const elsewhere = { ...unseen(''), photo: null, lightboxVia: 'swipe' as const };
    expect(
      reportsOf([
        [0, at('a')],
        [1, open],
        [2, open],
        [3, at('a', { lightboxVia: 'key' })],
      ]),
    ).toEqual(['lightbox a true link', 'lightbox a false key']);
    expect(
      reportsOf([
        [0, at('a')],
        [1, open],
        [2, elsewhere],
        [3, at('a')],
      ]),
    ).toEqual(['lightbox a true link', 'lightbox a false swipe']);
    expect(reportsOf([[0, { ...open, lightboxVia: 'open' }]])).toEqual(['lightbox a true open']);
    const another = reportsOf([
      [0, at('a')],
      [1, at('c', { isLightbox: true, lightboxVia: 'command' })],
    ]);
    expect(another).toEqual(['lightbox c true command']);
  });

  it('R15 a stage whose photo is half swiped away is a gallery in view, and no photo', () => {
    const swiped = at('a', { isPhotoSeen: false });
    expect(
      reportsOf([
        [0, swiped],
        [1500, at('a')],
        [2500, away('a')],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25', 'dwell a 1000']);
  });

  it('R15 a clock that goes back takes nothing away', () => {
    expect(
      reportsOf([
        [1000, at('a')],
        [0, at('a')],
        [1000, at('a')],
      ]),
    ).toEqual(['gallery_view a', 'photo_view a open', 'depth a 25']);
  });

  const beside = (insert: number, more: Partial<Sight> = {}) =>
    at('b', { isPhotoSeen: false, insert, isInsertSeen: true, ...more });

  it('R15 what stands between two photos is reported once it was a second in view, and once only', () => {
    expect(
      reportsOf([
        [0, at('b')],
        [1000, beside(1.5)],
        [1900, beside(1.5, { isInsertSeen: false })],
        [2000, beside(1.5)],
        [3000, beside(1.5)],
        [5000, at('b')],
        [5001, beside(1.5)],
        [7000, beside(1.5)],
        [7001, away('b')],
      ]),
    ).toEqual(['gallery_view b', 'photo_view b open', 'depth b 25', 'ad_view b 2', 'dwell b 1001']);
  });

  it('R15 what stands between two photos is not viewed while it is out of sight, or its tab hidden', () => {
    const stage = { isStageSeen: false };
    expect(
      reportsOf([
        [0, beside(1.5, { ...stage, isInsertSeen: false })],
        [5000, beside(1.5, stage)],
        [5500, beside(1.5, { ...stage, isInsertSeen: false, isAway: true })],
        [9000, beside(1.5, stage)],
        [9999, beside(1.5, stage)],
      ]),
    ).toEqual([]);
  });

  it('R15 two of them that follow each other have a second each', () => {
    expect(
      reportsOf([
        [0, beside(1.5, { isStageSeen: false })],
        [600, beside(2.5, { isStageSeen: false })],
        [1500, away('b')],
      ]),
    ).toEqual([]);
    expect(
      reportsOf([
        [0, beside(1.5, { isStageSeen: false })],
        [600, beside(2.5, { isStageSeen: false })],
        [1600, away('b')],
      ]),
    ).toEqual(['ad_view b 3']);
  });

  it('R15 the card behind the last photo is no advertisement', () => {
    expect(
      reportsOf([
        [0, beside(3.75, { isStageSeen: false })],
        [1000, at('d', { isStageSeen: false, isPhotoSeen: false })],
      ]),
    ).toEqual(['end_card b']);
  });

  it('R15 W22 the card is one, wherever the end is after photos came', () => {
    const behind = (keys: readonly string[]) =>
      at('d', { keys, isStageSeen: false, isPhotoSeen: false, insert: keys.length - 0.25, isInsertSeen: true });
    expect(
      reportsOf([
        [0, behind(KEYS)],
        [1000, behind(KEYS)],
        [1500, behind([...KEYS, 'e'])],
        [3000, behind([...KEYS, 'e'])],
      ]),
    ).toEqual(['end_card d']);
    const more = behind([...KEYS, 'e']);
    const { viewing } = look(look(NOTHING_SEEN, behind(KEYS), 0).viewing, more, 1000);
    expect(untilView(viewing)).toBeNull();
  });

  it.each([
    ['the card, then the first photo: a replay', at('d', { insert: 3.5 }), at('a', { via: 'autoplay' }), true],
    [
      'the card of a single photo, then that: a replay',
      at('a', { insert: 0.5, keys: ['a'] }),
      at('a', { keys: ['a'] }),
      true,
    ],
    ['the card, then the last photo: none', at('d', { insert: 3.5 }), at('d'), false],
    ['the card, then what follows the first photo: none', at('d', { insert: 3.5 }), at('a', { insert: 0.5 }), false],
    ['the card, then another photo: none', at('d', { insert: 3.5 }), at('b'), false],
    ['an advertisement, then the first photo: none', at('b', { insert: 1.5 }), at('a'), false],
    ['the last photo, then the first: none', at('d'), at('a'), false],
    [
      'the card, then the lightbox: none',
      at('a', { insert: 0.5, keys: ['a'] }),
      at('a', { keys: ['a'], isLightbox: true }),
      false,
    ],
    ['the card, then another story: none', at('d', { insert: 3.5 }), at('e', { keys: ['e', 'f'] }), false],
  ])('R15 %s', (_, before, after, isReplay) => {
    const told = reportsOf([
      [0, before],
      [100, after],
    ]);
    expect(told.includes(`replay ${after.key}`)).toBe(isReplay);
  });

  it('R15 looks again when something becomes a view, and not when nothing can', () => {
    const viewingOf = (sight: Sight, ms: number) => look(look(NOTHING_SEEN, sight, 0).viewing, sight, ms).viewing;
    expect(untilView(NOTHING_SEEN)).toBeNull();
    expect(untilView(viewingOf(at('a'), 400))).toBe(600);
    expect(untilView(viewingOf(at('a', { isPhotoSeen: false }), 400))).toBe(600);
    expect(untilView(viewingOf(unseen('a'), 400))).toBeNull();
    expect(untilView(viewingOf(at('a'), 1000))).toBeNull();
    // The gallery has been viewed: its next photo alone is waited for.
    expect(untilView(look(viewingOf(at('a'), 1000), at('b'), 1200).viewing)).toBe(1000);
    expect(untilView(viewingOf(at('a', { isStageSeen: false }), 400))).toBe(600);
    expect(untilView(viewingOf(beside(1.5, { isStageSeen: false }), 300))).toBe(700);
    expect(untilView(viewingOf(beside(1.5, { isStageSeen: false }), 1000))).toBeNull();
  });
});

const sights = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 1500 }),
    key: fc.constantFrom(...KEYS),
    isSeen: fc.boolean(),
    isAway: fc.boolean(),
    keys: fc.subarray(KEYS, { minLength: 1 }),
  }),
  { maxLength: 40 },
);

describe('whatever a reader does', () => {
  it('R15 no stay is viewed twice, no time told that did not pass, and depth never falls', () => {
    fc.assert(
      fc.property(sights, (steps) => {
        let viewing: Viewing = NOTHING_SEEN;
        let time = 0;
        let stay = '';
        let isViewed = false;
        let inView = 0;
        const told: string[] = [];
        let dwelt = 0;
        let depth = 0;
        let shown = false;
        for (const { after, key, isSeen, isAway, keys } of steps) {
          time += after;
          if (shown) inView += after;
          shown = isSeen && !isAway;
          const around = keys.includes(key) ? keys : [...keys, key];
          const sight = at(key, { keys: around, isAway, isStageSeen: shown, isPhotoSeen: shown });
          const looked = look(viewing, sight, time);
          viewing = looked.viewing;
          for (const [report, { key: about }] of looked.seen) {
            told.push(report.name);
            if (report.name === 'photo_view') {
              expect(isViewed).toBe(false);
              expect(about).toBe(stay);
              isViewed = true;
            }
            if (report.name === 'dwell') {
              expect(isViewed).toBe(true);
              dwelt += report.ms;
            }
            if (report.name === 'depth') {
              expect(report.percent).toBeGreaterThan(depth);
              depth = report.percent;
            }
          }
          if (key !== stay) [stay, isViewed] = [key, false];
          expect(dwelt).toBeLessThanOrEqual(inView);
        }
        expect(told.filter((name) => name === 'gallery_view').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('R15 how often somebody looks changes nothing of what is told', () => {
    fc.assert(
      fc.property(sights, fc.integer({ min: 1, max: 400 }), (steps, every) => {
        const seldom: [number, Sight][] = [];
        const often: [number, Sight][] = [];
        let time = 0;
        let last: Sight | undefined;
        for (const { after, key, isSeen, isAway } of steps) {
          for (let between = every; last && between < after; between += every) often.push([time + between, last]);
          time += after;
          const shown = isSeen && !isAway;
          last = at(key, { isAway, isStageSeen: shown, isPhotoSeen: shown });
          seldom.push([time, last]);
          often.push([time, last]);
        }
        // A view that ends in the same moment in which it is one is told at that moment.
        expect(reportsOf(often)).toEqual(reportsOf(seldom));
      }),
    );
  });
});
