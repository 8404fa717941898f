import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EndCard, Interstitials } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

const LETTERS = 'abcdefghijkl';

const act = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('next' as const, 'previous' as const) },
  { weight: 1, arbitrary: fc.nat(11) },
  { weight: 1, arbitrary: fc.subarray([...LETTERS], { minLength: 1 }).map((letters) => letters.join('')) },
);

it('T3 W22 whatever the reader and the page do with ads and an end card, the number is a photo’s, from 1 to N', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      fc.array(act, { minLength: 1, maxLength: 25 }),
      (every, loop, acts) => {
        const ads = (
          <>
            <Interstitials every={every}>ad</Interstitials>
            <EndCard />
          </>
        );
        const gallery = mount({ photos: photosOf('abcdefgh'), loop, children: ads });
        let letters = 'abcdefgh';
        for (const each of acts) {
          const before = gallery.events.length;
          const count = letters.length;
          if (each === 'next' || each === 'previous') gallery.actions[each]();
          else if (typeof each === 'number') gallery.actions.goTo(each);
          else {
            letters = each;
            gallery.update({ photos: photosOf(letters) });
          }
          const shown = gallery.slides.filter((slide) => slide.hasAttribute('data-current'));
          expect(shown).toHaveLength(1);
          for (const event of gallery.events.slice(before)) {
            const index = Number(event.split(' ')[0]);
            expect(Number.isInteger(index) && index >= 0 && index < Math.max(count, letters.length)).toBe(true);
          }
          if (letters.length < 2) continue;
          const [number, total] = gallery.counter.split('/').map(Number);
          expect(total).toBe(letters.length);
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(letters.length);
          // An ad, or the card, leaves the counter at the photo beside it.
          const [slide] = shown;
          if (slide?.dataset.index) expect(number).toBe(Number(slide.dataset.index) + 1);
          const isPhoto = (one: Element) => !one.hasAttribute('data-insert');
          expect(gallery.slides.filter(isPhoto)).toHaveLength(letters.length);
          const last = gallery.slides.at(-1) as Element;
          if (!loop) expect(last.getAttribute('aria-label')).toBe('End of the story');
        }
        cleanup();
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
