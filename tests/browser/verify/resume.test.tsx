import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Autoplay, Download, Lightbox, Resume, Share } from '../../../src/index.js';
import { frames } from '../../kit/frames.js';
import { showGallery } from '../../kit/gallery.js';
import { soon } from '../../kit/soon.js';

const storage = { getItem: () => 'plain-5', setItem() {} };

const boxOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
};

const some = (
  <>
    <Share />
    <Lightbox />
  </>
);
const many = (
  <>
    <Autoplay startsPlaying={false} />
    {some}
    <Download />
  </>
);
const both = ['resume', 'resume-dismiss'];

it.each([
  [700, some, 'Continue at photo 5', both],
  [600, many, 'Continue at photo 5', both],
  [480, many, '» 5', both],
  [390, some, '» 5', both],
  [320, some, '» 5', ['resume']],
  [320, many, null, []],
])(
  'A41 A45 A54 in %d px the offer has the room that there is in the bar, off the photo, and moves nothing (%#)',
  async (...row) => {
    const [width, children, words, buttons] = row;
    const gallery = await showGallery({
      window: [width, 800],
      around: (gallery) => (
        <>
          {gallery}
          <p id="below">Below</p>
        </>
      ),
      children,
    });
    const parts = () => [gallery.part('picture'), gallery.part('caption'), gallery.part('bar'), below()];
    const below = () => document.querySelector('#below') as Element;
    const before = parts().map(boxOf);
    gallery.update({
      children: (
        <>
          {children}
          <Resume storage={storage} />
        </>
      ),
    });
    const offer = () => gallery.root.querySelector('[data-inpics="resume"]');
    if (words) await soon(() => offer()?.textContent).toBe(words);
    else await frames(3);
    expect([offer()?.textContent ?? null, parts().map(boxOf)]).toEqual([words, before]);
    const bar = gallery.part('bar').getBoundingClientRect();
    const found = Array.from(gallery.part('bar').querySelectorAll<HTMLElement>('[data-inpics^="resume"]'));
    expect(found.map((button) => button.dataset.inpics)).toEqual(buttons);
    for (const button of found) {
      const box = button.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(box.top).toBeGreaterThanOrEqual(bar.top - 0.5);
      // A phone takes a swipe from its edge for Back (W8).
      expect(box.right).toBeLessThanOrEqual(bar.right - (width < 600 ? 23.5 : 0));
      expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
    }
    if (!found[0]) return;
    await userEvent.click(found[0]);
    await gallery.arrivesAt(4);
    expect(gallery.events).toEqual(['4 button']);
    expect(parts().slice(2).map(boxOf)).toEqual(before.slice(2));
  },
);
