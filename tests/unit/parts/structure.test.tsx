import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Lightbox, type Photo } from '../../../src/index.js';
import { olympics } from '../../../stories/fixtures/olympics.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

describe('the gallery as a whole', () => {
  it('A1 is a group that is called a carousel', () => {
    const { root } = mount();
    expect(root.getAttribute('role')).toBe('group');
    expect(root.getAttribute('aria-roledescription')).toBe('carousel');
  });

  it('A1 is a landmark where the page asks for one', () => {
    const { root } = mount({ region: true });
    expect(root.tagName).toBe('SECTION');
    expect(screen.getByRole('region', { name: '3 photos' })).toBe(root);
    expect(root.getAttribute('aria-roledescription')).toBe('carousel');
  });

  it.each([
    ['how many photos it has', {}, '3 photos'],
    ['its label', { label: 'Medals in Paris' }, 'Medals in Paris'],
    ['its label as an attribute', { 'aria-label': 'Medals in Paris' }, 'Medals in Paris'],
  ])('A2 is named by %s', (_, props, name) => {
    const { root } = mount(props);
    expect(screen.getByRole('group', { name })).toBe(root);
  });

  it('A2 is named by the headline that labels it, and by nothing else', () => {
    const { root } = mount({
      label: 'Medals in Paris',
      'aria-labelledby': 'headline',
      around: (gallery) => (
        <>
          <h2 id="headline">The selfie</h2>
          {gallery}
        </>
      ),
    });
    expect(screen.getByRole('group', { name: 'The selfie' })).toBe(root);
    expect(root.hasAttribute('aria-label')).toBe(false);
  });

  it('W26 keeps the caption that only holds the room of a long story’s longest from screen readers', () => {
    const photos = Array.from({ length: 100 }, (_, index) => ({
      ...(photosOf('a')[0] as Photo),
      id: `p${index}`,
      src: `${index}.jpg`,
      headline: `Headline ${index}`,
      caption: index === 90 ? 'The longest caption of them all. '.repeat(20) : 'A caption.',
    }));
    const { part } = mount({ photos });
    expect(part('sizer').textContent).toContain('The longest caption');
    expect(screen.queryByText(/The longest caption/)?.closest('[aria-hidden="true"]')).toBe(part('sizer'));
    expect(screen.queryByRole('heading', { name: 'Headline 90' })).toBeNull();
  });

  it('A10 has buttons before slides, and the live region last', () => {
    mount();
    const order = ['[data-inpics=previous]', '[data-inpics=next]', '[data-inpics=slide]', '[role=status]'].map(
      (selector) => document.querySelector(selector) as Element,
    );
    for (const [index, element] of order.slice(1).entries())
      expect(order[index]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('A17 has one live region, empty at first, that is read as a whole', () => {
    mount();
    expect(document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')).toHaveLength(1);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    expect(region.getAttribute('aria-atomic')).toBe('true');
    expect(region.hasAttribute('aria-live')).toBe(false);
  });

  it('A3 describes roles only where there are roles, and never with nothing', () => {
    mount({ photos: olympics.photos });
    for (const element of document.querySelectorAll('[aria-roledescription]')) {
      expect(element.getAttribute('role')).toBe('group');
      expect(element.getAttribute('aria-roledescription')).toMatch(/^(carousel|slide)$/);
    }
  });

  it('A3 takes the words for roles from the strings', () => {
    const { root, slides } = mount({ strings: { carousel: 'Bildstrecke', slide: 'Bild' } });
    expect(root.getAttribute('aria-roledescription')).toBe('Bildstrecke');
    expect(slides[0]?.getAttribute('aria-roledescription')).toBe('Bild');
  });

  it('W7 gives the row of photos a stop for the Tab key and a name of its own', () => {
    const viewport = mount().part('viewport');
    expect(viewport.tabIndex).toBe(0);
    expect(screen.getByRole('group', { name: 'Photos' })).toBe(viewport);
  });
});

describe('one photo of it', () => {
  it('A4 is a group called a slide, named by its number and headline', () => {
    const { slides } = mount({ photos: olympics.photos });
    expect(slides.map((slide) => slide.getAttribute('aria-label')).slice(0, 2)).toEqual([
      '1 of 8: Lim Jong-hoon takes a selfie with Ri Jong-sik and the other medallists',
      '2 of 8: North and South Korean players celebrate with selfies',
    ]);
    for (const slide of slides) {
      expect(slide.getAttribute('role')).toBe('group');
      expect(slide.getAttribute('aria-roledescription')).toBe('slide');
    }
  });

  it('A4 is named by its number alone where it has no headline', () => {
    const [{ headline: _, ...bare }, second] = photosOf('ab') as [Photo, Photo];
    const { slides } = mount({ photos: [bare, second] });
    expect(slides[0]?.getAttribute('aria-label')).toBe('1 of 2');
  });

  it('S1 is a figure with picture and caption: headline, text and credit', () => {
    const { open } = mount({ photos: olympics.photos });
    const figure = within(open[0] as HTMLElement).getByRole('figure');
    const caption = figure.querySelector(':scope > figcaption') as HTMLElement;
    const photo = olympics.photos[0];
    expect(figure.querySelector('img')?.getAttribute('alt')).toBe(photo.alt);
    expect(within(caption).getByRole('heading', { name: photo.headline })).toBeTruthy();
    expect(within(caption).getByText(photo.caption)).toBeTruthy();
    expect(caption.querySelector('[data-inpics=credit]')?.textContent).toBe('Photo: AP/Petros Giannakouris');
  });

  it('S2 credits a person in a paragraph, not in a cite, and keeps the name apart from the line around it', () => {
    const credit = mount().part('credit');
    expect(credit.tagName).toBe('P');
    expect(credit.querySelector('bdi')?.textContent).toBe('Agency/a');
    expect(document.querySelector('cite')).toBeNull();
  });

  it.each([
    [undefined, 'H3'],
    [1, 'H2'],
    [5, 'H6'],
  ] as const)('A12 has its headline one level below the story’s: %s → %s', (headingLevel, tag) => {
    const gallery = mount({ headingLevel });
    expect(gallery.part('headline').tagName).toBe(tag);
  });

  it('A61 has its words in its own language and direction, and the gallery’s words about it in the gallery’s', () => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const { part, slides } = mount({ photos: [{ ...a, lang: 'ar', dir: 'rtl', sensitive: 'صور قاسية.' }, b] });
    const languageOf = (element: Element | null | undefined) => element?.closest<HTMLElement>('[lang]')?.lang;
    const own = [
      part('headline'),
      part('text-body'),
      part('veil').querySelector('bdi'),
      slides[0]?.querySelector('img'),
    ];
    expect(own.map(languageOf)).toEqual(['ar', 'ar', 'ar', 'ar']);
    const gallerys = [part('credit'), part('number'), part('veil').querySelector('span')];
    expect(gallerys.map(languageOf)).toEqual([undefined, undefined, undefined]);
    expect(part('caption').dir).toBe('rtl');
    expect(slides[1]?.querySelector('[lang]')).toBeNull();
  });

  it('A61 has the link on it, whose name is its alt text, in its own language', () => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const { part } = mount({ photos: [{ ...a, lang: 'ar' }, b], children: <Lightbox /> });
    expect(part('photo-link').lang).toBe('ar');
  });

  it('A61 I13 has its alt text, which is read where the photo does not come, in its own direction', () => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const renderPhoto = vi.fn(() => null);
    const { part } = mount({ photos: [{ ...a, lang: 'ar', dir: 'rtl', alt: 'صورة «سيلفي».' }, b], renderPhoto });
    expect(part('picture').querySelector('img')?.dir).toBe('rtl');
    expect(part('picture', 1).querySelector('img')?.hasAttribute('dir')).toBe(false);
    expect(renderPhoto).toHaveBeenCalledWith(expect.objectContaining({ lang: 'ar', dir: 'rtl' }), expect.anything());
  });

  it('A61 N6 has its warning in its own direction, and the button on it in the gallery’s', () => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const { part } = mount({ photos: [{ ...a, lang: 'ar', dir: 'rtl', sensitive: 'صور قاسية.' }, b] });
    const summary = part('veil').querySelector('summary');
    expect(summary?.querySelector('bdi')?.textContent).toBe('صور قاسية.');
    expect(summary?.textContent).toBe('صور قاسية. Show photo');
  });

  it('R5 has an anchor: its id, behind that of the gallery', () => {
    const { slides } = mount({ id: 'paris' });
    expect(slides.map(({ id }) => id)).toEqual(['paris-a', 'paris-b', 'paris-c']);
  });

  it('A13 is inert unless it is the current one', () => {
    const { slides, actions } = mount();
    const inert = () => slides.map((slide) => slide.hasAttribute('inert'));
    expect(inert()).toEqual([false, true, true]);
    actions.next();
    expect(inert()).toEqual([true, false, true]);
    expect(slides.map((slide) => slide.hasAttribute('data-current'))).toEqual([false, true, false]);
  });

  it('A14 is never hidden by aria-hidden', () => {
    const { slides } = mount();
    for (const slide of slides) expect(slide.closest('[aria-hidden]')).toBeNull();
  });
});
