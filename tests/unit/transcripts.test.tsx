import { virtual } from '@guidepup/virtual-screen-reader';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Autoplay, EndCard, Interstitials, PhotoGallery, PhotoStory, Share, Thumbnails } from '../../src/index.js';
import { ar } from '../../src/strings/ar.js';
import { olympics } from '../../stories/fixtures/olympics.js';
import { olympicsArabic } from '../../stories/fixtures/olympicsArabic.js';
import { addCounterStyles } from '../kit/counterStyles.js';
import { attended } from '../kit/mounted.js';

// What a screen reader says, word for word. The stylesheet counts: it hides the number in the caption beside the counter.
beforeAll(addCounterStyles);
afterEach(() => virtual.stop());
afterEach(() => vi.unstubAllGlobals());

/** All that is read from the top to the bottom. */
async function read(page: ReactElement): Promise<string[]> {
  await virtual.start({ container: render(page).container });
  return readOn();
}

/** The same again, from wherever the reader is. */
async function readOn(): Promise<string[]> {
  const [first] = await virtual.spokenPhraseLog();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  return (await virtual.spokenPhraseLog()).slice(0, -1);
}

/** What is said without being asked, blanks left out. */
async function announced(): Promise<string[]> {
  const log = await virtual.spokenPhraseLog();
  return log.filter((phrase) => /^(polite|assertive): \S/.test(phrase));
}

/** What the reader does, and the time that the live region waits. */
async function pass(happening: () => void) {
  await attended();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  happening();
  // What happens at two moments must be heard at two moments.
  await act(async () => {});
  act(() => vi.advanceTimersByTime(250));
  vi.useRealTimers();
}

async function press(name: string) {
  await virtual.clearSpokenPhraseLog();
  await pass(() => fireEvent.click(screen.getByRole('button', { name })));
  await vi.waitFor(async () => expect(await announced()).not.toEqual([]));
}

describe('the gallery, read aloud', () => {
  it('T5 A1 A4 A13 A58 says where the reader is, reads one photo, and none of the hidden ones', async () => {
    expect(await read(<PhotoGallery photos={olympics.photos} label="Medals in Paris" />)).toEqual([
      'carousel, Medals in Paris',
      'button, Previous photo, disabled',
      'paragraph',
      'Photo 1 of 8',
      'end of paragraph',
      'button, Next photo',
      'group, Photos',
      'slide, 1 of 8: Lim Jong-hoon takes a selfie with Ri Jong-sik and the other medallists',
      'figure',
      'image, Illustration: seen from the side, Lim Jong-hoon stretches out his arm with a phone at the left while Ri Jong-sik, Kim Kum-yong, Sun Yingsha, Wang Chuqin and Shin Yu-bin lean in for the selfie, medals round their necks.',
      'caption',
      'heading, Lim Jong-hoon takes a selfie with Ri Jong-sik and the other medallists, level 3',
      'South Korea’s Lim Jong-hoon, left, takes a selfie with North Korea’s Ri Jong-sik, second left, and Kim Kum-yong, third left, China’s Sun Yingsha, third right, and Wang Chuqin, second right, and his own partner, Shin Yu-bin, right.',
      'paragraph',
      'Photo:',
      'AP/Petros Giannakouris',
      'end of paragraph',
      'end of caption',
      'end of figure',
      'end of slide, 1 of 8: Lim Jong-hoon takes a selfie with Ri Jong-sik and the other medallists',
      'end of group, Photos',
      'status',
      'end of carousel, Medals in Paris',
    ]);
  });

  it('T5 A19 A23 says once, politely, which photo the reader came to, and reads that one then', async () => {
    await virtual.start({ container: render(<PhotoGallery photos={olympics.photos} />).container });
    await press('Next photo');
    expect(await announced()).toEqual(['polite: Photo 2 of 8: North and South Korean players celebrate with selfies']);
    await virtual.stop();
    await virtual.start({ container: document.body });
    const log = await readOn();
    expect(log).toContain('button, Previous photo');
    expect(log.filter((phrase) => phrase.startsWith('slide'))).toEqual([
      'slide, 2 of 8: North and South Korean players celebrate with selfies',
    ]);
    expect(log.filter((phrase) => phrase.startsWith('heading'))).toEqual([
      'heading, North and South Korean players celebrate with selfies, level 3',
    ]);
    expect(log.filter((phrase) => phrase.startsWith('image'))).toHaveLength(1);
  });

  it('T5 A19 says the same sentence again when the reader comes back to a photo', async () => {
    await virtual.start({ container: render(<PhotoGallery photos={olympics.photos} defaultIndex={6} />).container });
    for (const [button, phrase] of [
      ['Next photo', 'polite: Photo 8 of 8: Shin Yu-bin and Lim Jong-hoon celebrate bronze'],
      ['Previous photo', 'polite: Photo 7 of 8: Ri Jong-sik and Kim Kum-yong at the table in the final'],
      ['Next photo', 'polite: Photo 8 of 8: Shin Yu-bin and Lim Jong-hoon celebrate bronze'],
    ] as const) {
      await press(button);
      expect(await announced()).toEqual([phrase]);
    }
  });

  it('T5 W23 one photo is a figure, without carousel, slide, button or counter', async () => {
    expect(await read(<PhotoGallery photos={olympics.photos.slice(3, 4)} />)).toEqual([
      'group, 1 photo',
      'figure',
      'image, Illustration: the three pairs stand on the podium with their medals, North Korea at the left, China on the highest step, South Korea at the right, above the backs of the photographers and a camera flash.',
      'caption',
      'heading, Three pairs on the podium of the table tennis mixed doubles, level 3',
      'The medallists pose for the photographers: Ri Jong-sik, left, and Kim Kum-yong, foreground left, with silver; Wang Chuqin, background left, and Sun Yingsha, foreground right, with gold; Shin Yu-bin, right, and Lim Jong-hoon with bronze.',
      'paragraph',
      'Photo:',
      'Petros Giannakouris',
      'end of paragraph',
      'end of caption',
      'end of figure',
      'status',
      'end of group, 1 photo',
    ]);
  });
});

describe('a story in Arabic, read aloud', () => {
  it('T5 N1 N2 N6 A2 says all of it in Arabic, with its digits', async () => {
    const log = await read(<PhotoStory story={olympicsArabic} gallery={{ strings: ar, defaultIndex: 1 }} />);
    const from = log.findIndex((phrase) => phrase.startsWith('عرض شرائح'));
    expect(log.slice(0, from)).toEqual([
      'article',
      'paragraph',
      'رياضة',
      'time',
      '٥ أغسطس ٢٠٢٤',
      'end of time',
      'end of paragraph',
      'heading, لاعبو الكوريتين يتشاركون صور «السيلفي» في مراسم التتويج بأولمبياد باريس: بالصور, level 1',
      'paragraph',
      olympicsArabic.standfirst,
      'end of paragraph',
    ]);
    expect(log.slice(from)).toEqual([
      'عرض شرائح, لاعبو الكوريتين يتشاركون صور «السيلفي» في مراسم التتويج بأولمبياد باريس: بالصور',
      'button, الصورة السابقة',
      'paragraph',
      'الصورة ٢ من ٨',
      'end of paragraph',
      'button, الصورة التالية',
      'group, الصور',
      'شريحة, ٢ من ٨: لاعبو الكوريتين يحتفلون بصور «سيلفي»',
      'figure',
      `image, ${olympicsArabic.photos[1]?.alt}`,
      'caption',
      'heading, لاعبو الكوريتين يحتفلون بصور «سيلفي», level 2',
      olympicsArabic.photos[1]?.caption,
      'paragraph',
      'تصوير:',
      'AP/Petros Giannakouris',
      'end of paragraph',
      'end of caption',
      'end of figure',
      'end of شريحة, ٢ من ٨: لاعبو الكوريتين يحتفلون بصور «سيلفي»',
      'end of group, الصور',
      'status',
      'end of عرض شرائح, لاعبو الكوريتين يتشاركون صور «السيلفي» في مراسم التتويج بأولمبياد باريس: بالصور',
      'end of article',
    ]);
  });

  it('T5 A19 N2 announces in Arabic', async () => {
    const page = <PhotoStory story={olympicsArabic} gallery={{ strings: ar }} />;
    await virtual.start({ container: render(page).container });
    await press('الصورة التالية');
    expect(await announced()).toEqual(['polite: الصورة ٢ من ٨: لاعبو الكوريتين يحتفلون بصور «سيلفي»']);
  });
});

describe('what stands between the photos and behind the last one, read aloud', () => {
  const [first, second] = olympics.photos;
  /** Between the names of the strip: what the reader has in it. */
  const inStrip = (log: readonly string[], photos: string) =>
    log.slice(log.indexOf(`group, ${photos}`) + 1, log.indexOf(`end of group, ${photos}`));
  const readStrip = async (photos: string) => {
    await virtual.stop();
    await virtual.start({ container: document.body });
    return inStrip(await readOn(), photos);
  };

  it('T5 A13 A19 says an advertisement by that word, alone, and the photos before and after it by their numbers', async () => {
    const page = (
      <PhotoGallery photos={[first, second]}>
        <Interstitials every={1}>
          <a href="#shop">Le Petit Comptoir</a>
        </Interstitials>
      </PhotoGallery>
    );
    await virtual.start({ container: render(page).container });
    const before = inStrip(await readOn(), 'Photos');
    expect(before[0]).toBe(`slide, 1 of 2: ${first.headline}`);
    expect(before.join()).not.toMatch(/Advertisement|Comptoir/);

    await press('Next photo');
    expect(await announced()).toEqual(['polite: Advertisement']);
    expect(await readStrip('Photos')).toEqual([
      'group, Advertisement',
      'paragraph',
      'Advertisement',
      'end of paragraph',
      'link, Le Petit Comptoir',
      'end of group, Advertisement',
    ]);

    await press('Next photo');
    expect(await announced()).toEqual([`polite: Photo 2 of 2: ${second.headline}`]);
    const after = await readStrip('Photos');
    expect(after[0]).toBe(`slide, 2 of 2: ${second.headline}`);
    expect(after.join()).not.toMatch(/Advertisement|Comptoir/);
  });

  it('T5 A24 says the end card by its name, the next story as one link, and the counter still counts photos', async () => {
    const page = (
      <PhotoGallery photos={[first, second]} defaultIndex={1}>
        <EndCard next={{ href: '#next', headline: 'Nine photographs', photo: first }}>
          <Share />
        </EndCard>
      </PhotoGallery>
    );
    await virtual.start({ container: render(page).container });
    await press('Next photo');
    expect(await announced()).toEqual(['polite: End of the story']);
    await virtual.stop();
    await virtual.start({ container: document.body });
    const log = await readOn();
    expect(log).toContain('Photo 2 of 2');
    expect(log).toContain('button, Next photo, disabled');
    expect(inStrip(log, 'Photos')).toEqual([
      'group, End of the story',
      'link, Next story Nine photographs',
      'Next story',
      'strong',
      'Nine photographs',
      'end of strong',
      'end of link, Next story Nine photographs',
      'button, Back to the start',
      'button, Share photo',
      'end of group, End of the story',
    ]);
  });

  it('T5 N1 N2 says the end card in Arabic', async () => {
    const page = (
      <PhotoGallery photos={olympicsArabic.photos.slice(0, 2)} defaultIndex={1} strings={ar}>
        <EndCard next={{ href: '#next', headline: 'تسع صور' }} />
      </PhotoGallery>
    );
    await virtual.start({ container: render(<div dir="rtl">{page}</div>).container });
    await press('الصورة التالية');
    expect(await announced()).toEqual(['polite: نهاية القصة']);
    expect(await readStrip('الصور')).toEqual([
      'group, نهاية القصة',
      'paragraph',
      'نهاية القصة',
      'end of paragraph',
      'link, القصة التالية تسع صور',
      'القصة التالية',
      'strong',
      'تسع صور',
      'end of strong',
      'end of link, القصة التالية تسع صور',
      'button, المشاهدة من البداية',
      'end of group, نهاية القصة',
    ]);
  });
});

describe('the thumbnails, read aloud', () => {
  it('T5 A5 A22 says a tab that is chosen by an arrow key once, and its panel is no slide', async () => {
    // It follows aria-controls, with what jsdom lacks.
    vi.stubGlobal('CSS', { escape: (id: string) => id });
    const { container } = render(
      <PhotoGallery photos={olympics.photos} label="Medals in Paris">
        <Thumbnails />
      </PhotoGallery>,
    );
    await virtual.start({ container });
    const log = await readOn();
    expect(log).toContain('tablist, Choose photo, orientated horizontally');
    expect(log.filter((phrase) => /^tab, /.test(phrase))).toHaveLength(8);
    expect(log.filter((phrase) => /^tabpanel, 1 of 8/.test(phrase))).toHaveLength(1);
    expect(log.filter((phrase) => /slide/.test(phrase))).toEqual([]);
    await virtual.clearSpokenPhraseLog();
    act(() => screen.getAllByRole('tab')[0]?.focus());
    await pass(() => fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' }));
    const said = (await virtual.spokenPhraseLog()).filter((phrase) => /2 of 8/.test(phrase));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^tab, 2 of 8: /);
  });
});

describe('a gallery that can play, read aloud', () => {
  it('T5 A10 A49 has its button first, by the name of what a press does', async () => {
    const play = <Autoplay startsPlaying={false} />;
    const spoken = await read(
      <PhotoGallery photos={olympics.photos} label="Medals in Paris">
        {play}
      </PhotoGallery>,
    );
    expect(spoken.slice(0, 3)).toEqual([
      'carousel, Medals in Paris',
      'button, Start slideshow',
      'button, Previous photo, disabled',
    ]);
    await virtual.clearSpokenPhraseLog();
    fireEvent.click(screen.getByRole('button', { name: 'Start slideshow' }));
    expect(screen.getByRole('button', { name: 'Stop slideshow' })).toBeTruthy();
  });

  it('T5 A20 says nothing of the photos that come by themselves', async () => {
    const { container } = render(
      <PhotoGallery photos={olympics.photos} label="Medals in Paris">
        <Autoplay pace={{ base: 300, perWord: 0, min: 0 }} startsPlaying={false} />
      </PhotoGallery>,
    );
    await virtual.start({ container });
    await virtual.clearSpokenPhraseLog();
    await attended();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    fireEvent.click(screen.getByRole('button', { name: 'Start slideshow' }));
    await act(async () => {
      for (const picture of container.querySelectorAll('[data-inpics="picture"]'))
        picture.setAttribute('data-state', 'loaded');
    });
    // The live region waits for less than the photos take. One by one: React 18 renders nothing before the end of an act.
    for (let photo = 0; photo < 2; photo++) await act(() => vi.advanceTimersByTimeAsync(300));
    vi.useRealTimers();
    expect(screen.getByText('Photo 3 of 8')).toBeTruthy();
    expect(await announced()).toEqual([]);
  });
});
