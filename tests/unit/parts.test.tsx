import { act, fireEvent, render } from '@testing-library/react';
import { type ComponentType, createRef, type ReactElement, type ReactNode, type RefAttributes, version } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import * as Gallery from '../../src/parts.js';
import { photosOf } from '../kit/letters.js';
import { sentFor } from '../kit/streaming.js';

type AnyPart = ComponentType<Record<string, unknown> & RefAttributes<HTMLElement>>;

/** All of them: a new part is tested by being in the list. */
const ALL = Object.entries(Gallery) as [string, AnyPart][];

/** Those that render nothing, or nothing until the page is printed, have no element to test. */
const PARTS = ALL.filter(([name]) => !['DeepLink', 'Print', 'Reports'].includes(name));

const photos = photosOf('ab').map((photo) => ({ ...photo, copyrightNotice: '© Agency' }));
const inRoot = (parts: typeof Gallery, part: ReactNode) => <parts.Root photos={photos}>{part}</parts.Root>;
const inSlide = (parts: typeof Gallery, part: ReactElement) =>
  inRoot(
    parts,
    <parts.Viewport>
      <parts.Slide>{part}</parts.Slide>
    </parts.Viewport>,
  );

/** What the server's HTML lacks: it stands on a photo that did not load, or wants a script. */
const ONLY_IN_THE_BROWSER = ['Retry', 'Share', 'Download', 'Autoplay', 'Resume', 'Interstitials', 'EndCard'];

const Stage = ({ Viewport, Slide, Picture }: typeof Gallery) => (
  <Viewport>
    <Slide>
      <Picture />
    </Slide>
  </Viewport>
);

type Place = (parts: typeof Gallery, part: ReactElement) => ReactElement;

/** Where a part stands; those that are not named stand in the root. */
const PLACES: Record<string, Place> = {
  Root: (_, part) => part,
  ...Object.fromEntries(
    ['Retry', 'Interstitials', 'EndCard'].map((name): [string, Place] => [
      name,
      (parts, part) =>
        inRoot(
          parts,
          <>
            <Stage {...parts} />
            {part}
          </>,
        ),
    ]),
  ),
  // Offered to a reader who left the story in its middle.
  Resume: (parts, part) => <parts.Root photos={photosOf('abc')}>{part}</parts.Root>,
  Slide: (parts, part) => inRoot(parts, <parts.Viewport>{part}</parts.Viewport>),
  ...Object.fromEntries(
    ['Picture', 'Caption', 'Number', 'Headline', 'Text', 'Credit', 'Rights'].map((name) => [name, inSlide]),
  ),
};
const placeOf = (name: string): Place => PLACES[name] ?? inRoot;
const OWN: Record<string, object> = {
  Root: { photos },
  Interstitials: { every: 1 },
  Resume: { storage: { getItem: () => 'b', setItem() {} } },
};
const own = (name: string) => OWN[name] ?? {};

/** `EndCard` is `data-inpics="end-card"`. */
const nameOf = (name: string) =>
  name === 'Interstitials' ? 'interstitial' : name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

describe.each(PARTS)('Gallery.%s', (name, Part) => {
  const show = (props: Record<string, unknown>) => {
    const { container, ...rest } = render(placeOf(name)(Gallery, <Part {...own(name)} {...props} />));
    const element = () => container.querySelector(`[data-inpics="${nameOf(name)}"]`) as HTMLElement;
    return { element, ...rest };
  };

  it('P11 carries its name', () => {
    expect(show({}).element()).not.toBeNull();
  });

  it('P11 hands its ref its element, and takes it back', () => {
    const ref = createRef<HTMLElement>();
    const { element, unmount } = show({ ref });
    // In a slide's template the last photo's element comes last.
    expect(ref.current?.getAttribute('data-inpics')).toBe(nameOf(name));
    expect(element()).not.toBeNull();
    unmount();
    expect(ref.current).toBeNull();
  });

  it('P11 hands a ref that is a function its element, and null or the clean-up at the end', () => {
    const calls: unknown[] = [];
    const { unmount } = show({
      ref: (element: HTMLElement | null) => void calls.push(element?.dataset.inpics ?? null),
    });
    unmount();
    expect(new Set(calls)).toEqual(new Set([nameOf(name), null]));
  });

  const itInReact19 = version.startsWith('18') ? () => {} : it;
  itInReact19('P11 lets a ref that is a function clean up after itself', () => {
    const cleanUp = vi.fn();
    const ref = vi.fn(() => cleanUp);
    const { unmount } = show({ ref });
    unmount();
    expect(cleanUp).toHaveBeenCalledTimes(ref.mock.calls.length);
    for (const [element] of ref.mock.calls as unknown as [HTMLElement | null][]) expect(element).not.toBeNull();
  });

  it('P11 takes class, style, data and aria attributes, title and lang', () => {
    const element = show({
      className: 'own',
      style: { opacity: 0.5 },
      'data-own': 'yes',
      'aria-describedby': 'note',
      title: 'a title',
      lang: 'fr',
    }).element();
    expect(element.className).toBe('own');
    expect(element.style.opacity).toBe('0.5');
    expect(element.dataset.own).toBe('yes');
    expect(element.getAttribute('aria-describedby')).toBe('note');
    expect(element.title).toBe('a title');
    expect(element.lang).toBe('fr');
  });

  it('P11 calls handlers', async () => {
    const props = { onClick: vi.fn(), onKeyDown: vi.fn(), onFocus: vi.fn(), onPointerDown: vi.fn() };
    const element = show(props).element();
    await act(async () => {
      fireEvent.click(element);
      fireEvent.keyDown(element, { key: 'x' });
      fireEvent.focus(element);
      fireEvent.pointerDown(element);
    });
    for (const handler of Object.values(props)) expect(handler).toHaveBeenCalledTimes(1);
  });

  it('P11 is one element', () => {
    const { element } = show({});
    const parent = element().parentElement as HTMLElement;
    expect(parent.querySelectorAll(`:scope > [data-inpics="${nameOf(name)}"]`).length).toBe(name === 'Slide' ? 2 : 1);
  });

  it('X5 T9 has no style attribute in the server’s HTML', async () => {
    vi.resetModules();
    const html = await sentFor(
      () => <Part />,
      async () => {
        const parts = await import('../../src/parts.js');
        const Sent = Object.entries(parts).find(([each]) => each === name)?.[1] as AnyPart;
        return renderToString(placeOf(name)(parts, <Sent {...own(name)} />));
      },
    );
    expect(html.includes(`data-inpics="${nameOf(name)}"`)).toBe(!ONLY_IN_THE_BROWSER.includes(name));
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\sinert/);
  });
});

describe('the list of parts', () => {
  it('P11 names each part once', () => {
    expect(ALL.length).toBeGreaterThan(10);
    expect(new Set(ALL.map(([, Part]) => Part)).size).toBe(ALL.length);
    for (const [name, Part] of ALL)
      expect((Part as { render?: { name: string } }).render?.name ?? Part.name, name).toBe(name);
  });
});
