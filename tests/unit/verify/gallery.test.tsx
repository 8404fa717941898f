import { act, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { version } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GalleryActions, type Photo, PhotoGallery } from '../../../src/index.js';
import { settle } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';

/** React 18 takes its share of the runs: what differs between the two is tested by name elsewhere. */
const RUNS = version.startsWith('18') ? 100 : 1000;

const WIDTH = 100;

/** jsdom lays nothing out: every viewport is 100 px wide, and stands where it is scrolled to. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  // Asked at every turn, and by far the slowest thing in jsdom: one answer for the direction and for the stylesheet.
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr', getPropertyValue: () => '1' }));
  Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
    this.scrollLeft = (options as ScrollToOptions).left ?? 0;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(Element.prototype, 'scrollTo');
  vi.unstubAllGlobals();
});

const lists = new Map<string, readonly Photo[]>();
/** Photos with a link in each caption, always the same ones for the same letters. */
function listOf(letters: string): readonly Photo[] {
  const list =
    lists.get(letters) ??
    photosOf(letters).map(({ id, credit: _, ...photo }) => ({
      ...photo,
      id: id as string,
      caption: <a href="/">{id}</a>,
    }));
  lists.set(letters, list);
  return list;
}

/** How the owner of a controlled index answers; `null` where the gallery holds it. */
type Owner = 'agrees' | 'refuses' | 'goes to 0' | null;

/** A page with a gallery in it, and what a reader and the page's code can do there. */
class Page {
  readonly events: number[] = [];
  said = 0;
  moves = 0;
  mounted = true;
  index = 1;
  /** Whether a swipe has not settled yet: the counter is ahead of the index then. */
  isSwiping = false;
  private readonly root;
  private readonly container = document.body.appendChild(document.createElement('div'));
  private actions: GalleryActions | null = null;
  private region: Element | null = null;
  private readonly ear = new MutationObserver(() => this.listen());

  constructor(
    readonly owner: Owner,
    public letters: string,
  ) {
    this.root = createRoot(this.container);
    this.ear.observe(this.container, { subtree: true, childList: true, characterData: true });
    this.render();
  }

  render() {
    const held = this.owner ? { index: this.index } : { defaultIndex: 1 };
    act(() => {
      this.root.render(
        this.mounted ? (
          <PhotoGallery
            photos={listOf(this.letters)}
            actionsRef={(actions) => {
              this.actions = actions;
            }}
            onIndexChange={(index) => this.hear(index)}
            {...held}
          />
        ) : null,
      );
    });
  }

  private hear(index: number) {
    this.events.push(index);
    if (this.owner === 'agrees') this.index = index;
    if (this.owner === 'goes to 0') this.index = 0;
  }

  /** After each thing that happens, the owner of the index renders with its answer. */
  do(happening: (page: Page) => void) {
    happening(this);
    if (this.owner && this.mounted) this.render();
    this.listen();
  }

  private listen() {
    const region = this.part('announcer');
    const isWritten = this.ear.takeRecords().some(({ target }) => region?.contains(target));
    if (isWritten && region === this.region && region?.textContent?.trim()) this.said++;
    this.region = region;
  }

  part(name: string): HTMLElement | null {
    return this.container.querySelector(`[data-inpics="${name}"]`);
  }

  get slides(): HTMLElement[] {
    return Array.from(this.container.querySelectorAll<HTMLElement>('[data-inpics="slide"]'));
  }

  get open(): HTMLElement[] {
    return this.slides.filter((slide) => !slide.hasAttribute('inert'));
  }

  get shown(): number {
    return this.slides.findIndex((slide) => slide.hasAttribute('data-current'));
  }

  command(run: (actions: GalleryActions) => void) {
    const { actions } = this;
    if (actions) act(() => run(actions));
  }

  close() {
    act(() => this.root.unmount());
    this.ear.disconnect();
    this.container.remove();
  }
}

interface Step {
  readonly name: string;
  /** Whether a reader may have moved by it, so that it may be announced. */
  readonly moves: boolean;
  run(page: Page): void;
  [fc.toStringMethod]?(): string;
}

/** Names the step in a counterexample. */
const named = (step: Step): Step => ({ ...step, [fc.toStringMethod]: () => step.name });

const press = (name: string): Step => ({
  name: `click ${name}`,
  moves: true,
  run(page) {
    const button = page.part(name);
    if (button) fireEvent.click(button);
  },
});
const focus = (name: string): Step => ({
  name: `focus ${name}`,
  moves: false,
  run: (page) =>
    act(() => (name === 'link' ? page.open[0]?.querySelector<HTMLElement>('figcaption a') : page.part(name))?.focus()),
});
const key = (name: string): Step => ({
  name,
  moves: true,
  run: (page) => {
    const within = page.part('root')?.contains(document.activeElement) ? document.activeElement : page.part('viewport');
    if (within) fireEvent.keyDown(within, { key: name });
  },
});
const wait = (ms: number): Step => ({
  name: `wait ${ms}`,
  moves: false,
  run: () => act(() => vi.advanceTimersByTime(ms)),
});
const swipe = (places: number): Step => ({
  name: `swipe ${places}`,
  moves: true,
  run(page) {
    const viewport = page.part('viewport');
    if (!viewport || page.slides.length < 2) return;
    const end = Math.max(0, Math.min((page.slides.length - 1) * WIDTH, viewport.scrollLeft + places * WIDTH));
    page.isSwiping = true;
    fireEvent.touchStart(viewport, { touches: [{}] });
    for (const position of [(viewport.scrollLeft * 2 + end) / 3, end]) {
      viewport.scrollLeft = position;
      fireEvent.scroll(viewport);
    }
    fireEvent.touchEnd(viewport, { touches: [] });
  },
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('next', 'next', 'previous').map(press) },
  { weight: 3, arbitrary: fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End').map(key) },
  { weight: 3, arbitrary: fc.constantFrom('next', 'previous', 'viewport', 'root', 'link').map(focus) },
  { weight: 3, arbitrary: fc.constantFrom(100, 150, 250, 1000).map(wait) },
  { weight: 2, arbitrary: fc.constantFrom(1, -1, 0).map(swipe) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -1, max: 5 }).map((index) => ({
      name: `goTo(${index})`,
      moves: true,
      run: (page: Page) => page.command((actions) => actions.goTo(index)),
    })),
  },
  {
    weight: 3,
    arbitrary: fc.shuffledSubarray([...'abcd']).map((letters) => ({
      name: `photos ${letters.join('')}`,
      moves: false,
      run(page: Page) {
        page.letters = letters.join('');
        page.render();
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      name: 'unmount or mount',
      moves: false,
      run(page: Page) {
        page.mounted = !page.mounted;
        page.render();
      },
    }),
  },
);

describe('a gallery on a page, whatever happens to it', () => {
  it('T3 shows one photo, counts it, keeps focus, and reports and announces no more than happened', async () => {
    let spoken = 0;
    const owner = fc.constantFrom<Owner>(null, null, 'agrees', 'refuses', 'goes to 0');
    const letters = fc.shuffledSubarray([...'abcd']).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(
        owner,
        letters,
        fc.array(step.map(named), { minLength: 3, maxLength: 12 }),
        async (owner, letters, steps) => {
          const page = new Page(owner, letters);
          try {
            for (const step of steps) {
              // The live region may be a new one.
              await attended();
              const { shown, events } = page;
              const known = events.length;
              const photo = page.letters[shown];
              const hadFocus = page.part('root')?.contains(document.activeElement);
              page.do(step.run);
              if (step.moves) page.moves++;

              const count = page.mounted ? page.letters.length : 0;
              const about = `after ${step.name}`;
              expect(page.slides.length, about).toBe(count);
              expect(page.open.length, `${about}: slides that are not inert`).toBe(Math.min(count, 1));
              if (count > 0) expect(page.open[0], about).toBe(page.slides[page.shown]);

              const counted = page.part('counter')?.querySelector('bdi')?.textContent;
              if (count > 1 && !page.isSwiping)
                expect(counted, `${about}: the counter`).toBe(`${page.shown + 1}/${count}`);

              if (hadFocus && count > 0) expect(document.activeElement, `${about}: focus`).not.toBe(document.body);
              if (step.name.startsWith('photos') && !owner && shown >= 0 && photo && page.letters.includes(photo))
                expect(page.letters[page.shown], `${about}: the same photo`).toBe(photo);

              const reported = events.slice(known);
              expect(reported.length, `${about}: reports`).toBeLessThanOrEqual(1);
              if (!owner) for (const index of reported) expect(index, `${about}: report`).toBe(page.shown);
              if (!owner && shown >= 0 && step.moves) {
                expect(reported.length, `${about}: reports`).toBe(page.shown === shown ? 0 : 1);
              }
            }
            page.do(wait(2000).run);
            expect(page.said, 'announcements').toBeLessThanOrEqual(page.moves);
            spoken += page.said;
            if (owner === 'refuses' && page.mounted && page.letters.length) {
              expect(page.shown, 'an owner who refuses').toBe(Math.min(page.index, page.letters.length - 1));
            }
          } finally {
            page.close();
          }
          vi.advanceTimersByTime(1); // jsdom tells of a new selection a moment later
          expect(vi.getTimerCount(), 'timers left').toBe(0);
          settle();
        },
      ),
      { numRuns: RUNS },
    );
    expect(spoken, 'announcements in all runs').toBeGreaterThan(RUNS / 10);
  }, 120_000);
});
