import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { jsonLd, jsonLdText, PhotoStory, type PhotoStoryProps, type Story } from '../../src/index.js';
import { ar } from '../../src/strings/ar.js';
import { olympics } from '../../stories/fixtures/olympics.js';
import { olympicsArabic } from '../../stories/fixtures/olympicsArabic.js';
import { consoleMessages, expectConsole } from '../kit/console.js';
import { photosOf } from '../kit/letters.js';

const story: Story = { headline: 'The selfie', photos: photosOf('abc') };
const show = (props: Partial<PhotoStoryProps> = {}) => {
  render(<PhotoStory story={story} {...props} />);
  return screen.getByRole('article');
};

describe('a photo story for search engines', () => {
  const scripts = (element: Element) => element.querySelectorAll('script[type="application/ld+json"]');

  it('S4 is written into the page on request, once, and else not', () => {
    const told = { ...story, url: 'https://example.com/selfie' };
    expect(scripts(show({ story: told }))).toHaveLength(0);
    cleanup();
    const [script, ...more] = scripts(show({ story: told, jsonLd: 'ImageGallery' }));
    expect(more).toEqual([]);
    expect(script?.textContent).toBe(jsonLdText(jsonLd(told, 'ImageGallery')));
  });
});

describe('a photo story', () => {
  it('S1 has section, date, headline, standfirst and byline before its photos', () => {
    const article = show({ story: { ...olympics, byline: 'By the desk in Paris' } });
    const head = article.querySelector('header') as HTMLElement;
    expect(Array.from(head.querySelectorAll('[data-inpics]'), (part) => part.getAttribute('data-inpics'))).toEqual([
      ...['kicker', 'section', 'date', 'story-headline', 'standfirst', 'byline'],
    ]);
    expect(head.querySelector('[data-inpics=kicker]')?.textContent).toBe('Sports August 5, 2024');
    expect(within(head).getByRole('heading', { level: 1 }).textContent).toBe(olympics.headline);
    expect(head.querySelector('[data-inpics=standfirst]')?.textContent).toBe(olympics.standfirst);
    expect(head.querySelector('[data-inpics=byline]')?.textContent).toBe('By the desk in Paris');
    expect(head.nextElementSibling?.getAttribute('data-inpics')).toBe('root');
    expect(article.querySelectorAll('figure')).toHaveLength(8);
  });

  it('S1 has nothing where the story says nothing', () => {
    const head = show().querySelector('header') as HTMLElement;
    expect(Array.from(head.children, (part) => part.getAttribute('data-inpics'))).toEqual(['story-headline']);
  });

  it.each([
    [{ section: 'Sports' }, 'Sports'],
    [{ datePublished: '2024-08-05' }, 'August 5, 2024'],
    [{ section: 'Sports', datePublished: 'soon' }, 'Sports'],
  ])('S1 has section and date, or either: %j', (given, text) => {
    const article = show({ story: { ...story, ...given } });
    expect(article.querySelector('[data-inpics=kicker]')?.textContent).toBe(text);
  });

  it.each([
    ['headline', { rendered: 'The selfie' }],
    ['standfirst', [{ text: 'Two rivals' }]],
    ['section', { name: 'Sports' }],
    ['byline', { name: 'AP' }],
    ['datePublished', { date: '2024-08-05' }],
    ['lang', { code: 'en' }],
  ])('W25 names a %s that is no text, and shows the rest', (field, value) => {
    expectConsole('error', `inpics: story.${field} is ${JSON.stringify(value)}`);
    const told = { ...olympics, url: 'https://example.com/selfie', [field]: value } as unknown as Story;
    const article = show({ story: told, jsonLd: 'NewsArticle' });
    expect(consoleMessages('error')).toHaveLength(1);
    expect(article.textContent).not.toContain('[object Object]');
    expect(article.querySelectorAll('figure')).toHaveLength(8);
  });

  it.each([null, undefined, 'The selfie'])('W25 says that %j is no story, and stops no page', (nothing) => {
    expectConsole('error', 'inpics: story is');
    expectConsole('error', 'inpics: photos is missing');
    expect(show({ story: nothing as unknown as Story, jsonLd: 'NewsArticle' }).querySelector('h1')).toBeNull();
  });

  it('A2 names the gallery by its headline', () => {
    show();
    expect(screen.getByRole('group', { name: 'The selfie' }).getAttribute('data-inpics')).toBe('root');
  });

  it.each([
    [undefined, 'H1', 'H2'],
    [2, 'H2', 'H3'],
    [5, 'H5', 'H6'],
  ] as const)('A12 has no gap between its headline and those of the photos: %s', (headingLevel, own, photos) => {
    const article = show({ headingLevel });
    expect(article.querySelector('[data-inpics=story-headline]')?.tagName).toBe(own);
    for (const headline of article.querySelectorAll('[data-inpics=headline]')) expect(headline.tagName).toBe(photos);
  });

  it.each([
    ['2024-08-05', undefined, undefined, 'August 5, 2024'],
    ['2024-08-05', 'en-GB', 'Pacific/Kiritimati', '5 August 2024'],
    ['2024-08-05', 'en-GB', 'Pacific/Pago_Pago', '5 August 2024'],
    ['2024-08-05T23:30:00Z', 'en-GB', undefined, '5 August 2024'],
    ['2024-08-05T23:30:00Z', 'en-GB', 'Asia/Seoul', '6 August 2024'],
    ['2024-08-05T23:30', 'en-GB', 'Asia/Seoul', '5 August 2024'],
  ])('S3 N5 tells the date of %s in %s, %s: %s', (datePublished, locale, timeZone, text) => {
    const time = show({ story: { ...story, datePublished }, locale, timeZone }).querySelector('time');
    expect(time?.textContent).toBe(text);
    expect(time?.getAttribute('datetime')).toBe(datePublished);
  });

  it.each([
    ['its own language', { lang: 'fr' }, {}, '5 août 2024'],
    ['the language that the page says', { lang: 'fr' }, { locale: 'de' }, '5. August 2024'],
    ['the language of the interface', {}, { gallery: { strings: { locale: 'de' } } }, '5. August 2024'],
  ])('N5 tells the date in %s', (_, given, props, text) => {
    const article = show({ story: { ...story, datePublished: '2024-08-05', ...given }, ...props });
    expect(article.querySelector('time')?.textContent).toBe(text);
  });

  it('W25 is shown though its language is written wrongly', () => {
    expectConsole('error', 'locale "en_US"');
    const article = show({ story: { ...story, datePublished: '2024-08-05', lang: 'en_US' } });
    expect(article.querySelector('time')?.textContent).toBe('August 5, 2024');
  });

  it('A61 N6 carries its language and direction for all that is in it', () => {
    const article = show({ story: olympicsArabic, gallery: { strings: ar } });
    expect(article.lang).toBe('ar');
    expect(article.dir).toBe('rtl');
    expect(article.querySelector('[data-inpics=counter] bdi')?.textContent).toBe('١/٨');
  });

  it('R3 hands the page’s wishes on to the gallery, and attributes to the article', () => {
    const article = show({
      id: 'paris',
      className: 'wide',
      locale: 'bn-u-nu-beng',
      gallery: { defaultIndex: 1, captions: 'beside', keyboard: 'page', id: 'gallery' },
      children: <p>behind the parts</p>,
    });
    const root = article.querySelector('[data-inpics=root]');
    expect([article.id, article.className]).toEqual(['paris', 'wide']);
    expect(root?.getAttribute('data-captions')).toBe('beside');
    expect(root?.id).toBe('gallery');
    expect(root?.querySelector('[data-inpics=counter] bdi')?.textContent).toBe('২/৩');
    expect(root?.lastElementChild?.textContent).toBe('behind the parts');
  });

  it('R7 tells two stories on a page apart', () => {
    render(
      <>
        <PhotoStory story={story} gallery={{ id: 'one' }} />
        <PhotoStory story={{ ...story, headline: 'The podium' }} gallery={{ id: 'two' }} />
      </>,
    );
    for (const name of ['The selfie', 'The podium']) expect(screen.getByRole('group', { name })).toBeTruthy();
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('W23 keeps its head where it has no photos', () => {
    const article = show({ story: { ...story, photos: [] } });
    expect(screen.getByRole('heading', { name: 'The selfie' })).toBeTruthy();
    expect(article.children).toHaveLength(1);
  });
});
