// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromWordPress } from '../../../src/adapters.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { classicGallery, classicGalleryInHtml5, wordPressMedia, wordPressPost } from './answers.js';

const upload = 'https://desk.example/wp-content/uploads/2024/08';
const [podium, selfie] = wordPressMedia;
const postWith = (rendered: string) => ({ ...wordPressPost, content: { rendered } });
const idsOf = (post: unknown, media: unknown = wordPressMedia) => fromWordPress(post, media).photos.map(({ id }) => id);

/** The photo that the library alone makes of an item. */
const photoOf = (more: object) => fromWordPress(postWith(''), [{ ...selfie, ...more }]).photos[0];

describe('fromWordPress', () => {
  it('I2 makes a story of a post and its media: the photos of the gallery block in its order, with its words and all their sizes', () => {
    expect(fromWordPress(wordPressPost, wordPressMedia)).toEqual({
      headline: 'Six medallists & one selfie: In\u00a0Pics',
      standfirst: 'A rare sight at the table tennis.',
      section: 'Sports',
      datePublished: '2024-08-05T09:00:00Z',
      dateModified: '2024-08-06T10:00:00Z',
      byline: 'Ada Writer',
      author: ['Ada Writer'],
      url: 'https://desk.example/2024/08/selfie/',
      photos: [
        {
          id: '7',
          src: `${upload}/selfie-scaled.jpg`,
          width: 2560,
          height: 1707,
          srcSet: `${upload}/selfie-300x200.jpg 300w, ${upload}/selfie-1024x683.jpg 1024w, ${upload}/selfie-scaled.jpg 2560w`,
          alt: 'Lim Jong-hoon stretches out his arm with a phone; five medallists lean in.',
          headline: 'A selfie for six',
          caption: 'South Korea’s Lim Jong-hoon, left, takes a selfie with the medallists.',
          credit: 'Petra Example',
          copyrightNotice: '© 2024 The Agency',
          dateCreated: '2024-07-30T14:05:00',
        },
        {
          id: '12',
          src: `${upload}/podium.jpg`,
          width: 1600,
          height: 1067,
          alt: 'Three pairs stand on the podium.',
          caption: 'Gold, silver & bronze on one podium.',
        },
      ],
    });
  });

  it.each([
    [
      'images without a gallery',
      '<p><img class="a wp-image-12" src="b"> and <img src="a" class=\'wp-image-7\'></p>',
      ['12', '7'],
    ],
    [
      'a gallery of 2018, which is a list',
      '<ul class="wp-block-gallery columns-2"><li class="blocks-gallery-item"><figure><img class="wp-image-12"/></figure></li><li class="blocks-gallery-item"><figure><img data-id="7"/></figure></li></ul><ul><li><img class="wp-image-3"></li></ul>',
      ['12', '7'],
    ],
    [
      'a gallery of 2019',
      '<figure class="wp-block-gallery"><ul><li><figure><img data-id="12"/></figure></li><li><figure><img data-id="7"/></figure></li></ul></figure><img class="wp-image-3">',
      ['12', '7'],
    ],
    [
      'two galleries',
      '<figure class="wp-block-gallery"><img class="wp-image-7"></figure><img class="wp-image-3"><figure class="wp-block-gallery"><img class="wp-image-12"></figure>',
      ['7', '12'],
    ],
    [
      'a gallery without its end',
      '<img class="wp-image-3"><figure class="wp-block-gallery"><img class="wp-image-7">',
      ['7'],
    ],
    ['an image twice', '<img class="wp-image-7"><img class="wp-image-7" data-id="7">', ['7']],
    [
      'images that a script or a comment names',
      '<script>"<img class=wp-image-3>"</script><!-- <img class="wp-image-3"> --><img class="wp-image-7">',
      ['7'],
    ],
    ['words that look like one', '<p>wp-image-3 and data-id="3"</p>', ['12', '7', '3']],
    ['none', '', ['12', '7', '3']],
  ])('takes the order of %s', (_what, content, expected) => {
    expect(idsOf(postWith(content))).toEqual(expected);
  });

  it.each([
    ['a theme without HTML5', classicGallery],
    ['one with it', classicGalleryInHtml5],
  ])(
    'takes the order and the captions of a gallery from before blocks, in %s, and finds who has no caption by its file',
    (_theme, gallery) => {
      const badge = `<p><img src="${upload}/badge.png" class="wp-image-3"/></p>`;
      const { photos } = fromWordPress(postWith(badge + gallery + badge), wordPressMedia);
      expect(photos.map(({ id, src, caption }) => [id, src, caption])).toEqual([
        ['7', `${upload}/selfie-scaled.jpg`, 'South Korea’s Lim Jong-hoon, left, takes a selfie with the medallists.'],
        ['12', `${upload}/podium.jpg`, 'Gold, silver & bronze on one podium.'],
      ]);
    },
  );

  it('names a photo of such a gallery that the list has not by its file', () => {
    const said = `inpics: fromWordPress found no media item for ${upload}/podium-150x150.jpg, which the post's content names. Photos without one are left out.`;
    expectConsole('warn', said);
    expect(idsOf(postWith(classicGallery), [selfie])).toEqual(['7']);
  });

  it.each([
    ['as it is stored', { rendered: '<p>Words.</p>', raw: 'Words. [gallery columns="2" ids="7, 12"]' }, ['7', '12']],
    [
      'which nobody renders',
      { rendered: '<p>[gallery ids=&#8221;7,12&#8243; link=&#8221;file&#8221;]</p>' },
      ['7', '12'],
    ],
    ['of before 2012', { rendered: '', raw: "[gallery include='12' order='DESC']" }, ['12']],
    ['twice', { rendered: '', raw: '[gallery ids="7"]<img class="wp-image-3"/>[gallery ids="12,7"]' }, ['7', '12']],
    ['of all that was uploaded', { rendered: '<img class="wp-image-3">', raw: '[gallery]' }, ['12', '7', '3']],
    ['that is only told of', { rendered: '<img class="wp-image-3">', raw: '[[gallery ids="7"]]' }, ['3']],
    ['rendered', { rendered: classicGallery, raw: '[gallery ids="12,7"]' }, ['7', '12']],
  ])('takes the order of a gallery’s shortcode %s', (_what, content, expected) => {
    expect(idsOf({ ...wordPressPost, content })).toEqual(expected);
  });

  it('takes the caption of an image from before blocks, in a theme without HTML5', () => {
    const content =
      '<div class="wp-caption"><img class="wp-image-7"/><p class="wp-caption-text">Of the post.</p></div><p>Words.</p>';
    expect(fromWordPress(postWith(content), wordPressMedia).photos[0]?.caption).toBe('Of the post.');
  });

  it('keeps the words of a photo that the post shows once more without them', () => {
    const figure = (caption: string) => `<figure><img class="wp-image-7" alt="">${caption}</figure>`;
    const content = figure('<figcaption>A selfie.</figcaption>') + figure('');
    expect(fromWordPress(postWith(content), wordPressMedia).photos[0]?.caption).toBe('A selfie.');
  });

  it('takes what the post embeds, where it gets no media', () => {
    expect(fromWordPress(postWith('')).photos).toMatchObject([{ id: '3', alt: 'A badge' }]);
  });

  it('names the media that the post has and the list has not', () => {
    expectConsole(
      'warn',
      "inpics: fromWordPress found no media item for 12, which the post's content names. Request /wp/v2/media?include=12",
    );
    expect(idsOf(wordPressPost, [selfie])).toEqual(['7']);
  });

  it.each([
    ['DSC_0412', undefined],
    ['olympics-2024', undefined],
    ['olympics-2024.jpg', undefined],
    ['Selfie', 'Selfie'],
    ['A selfie for 6', 'A selfie for 6'],
    ['셀카', '셀카'],
  ])('prints the title %j as headline %j: a file’s name is none', (rendered, expected) => {
    expect(photoOf({ title: { rendered } })?.headline).toBe(expected);
  });

  it.each([
    ['as wide as it', { width: 1600, height: 500, source_url: `${upload}/podium-1600x500.jpg` }],
    ['wider than it', { width: 2000, height: 700, source_url: `${upload}/podium-2000x700.jpg` }],
  ])('I2 shows the whole photo where the theme has cut one out of it %s', (_, hero) => {
    const medium = { width: 300, height: 200, source_url: `${upload}/podium-300x200.jpg` };
    const media_details = { width: 1600, height: 1067, sizes: { medium, hero } };
    expect(fromWordPress(postWith(''), [{ ...podium, media_details }]).photos[0]).toMatchObject({
      src: `${upload}/podium.jpg`,
      width: 1600,
      height: 1067,
      srcSet: `${upload}/podium-300x200.jpg 300w, ${upload}/podium.jpg 1600w`,
    });
  });

  it('takes no words as standfirst that WordPress cut off by itself', () => {
    const excerpt = { rendered: '<p>Six medallists stood on the [&hellip;]</p>\n' };
    expect(fromWordPress({ ...wordPressPost, excerpt }, wordPressMedia)).not.toHaveProperty('standfirst');
  });

  it('tells the post’s date by the site’s own clock where it does not say the moment', () => {
    expect(fromWordPress({ ...wordPressPost, date_gmt: null }, wordPressMedia).datePublished).toBe(
      '2024-08-05T11:00:00',
    );
  });

  it.each([['0'], [''], ['-5'], ['x'], ['99999999999999999']])(
    'knows no date of a photo from a camera that says %j',
    (created_timestamp) => {
      const media_details = { ...selfie?.media_details, image_meta: { created_timestamp } };
      expect(photoOf({ media_details })).not.toHaveProperty('dateCreated');
    },
  );

  it('S14 I1 names the photo and the field where its alt text or its size is missing, and copies neither caption nor title into alt', () => {
    expectConsole('warn', 'inpics: fromWordPress, image 1 ("7"): alt_text is missing.');
    expectConsole('warn', 'inpics: fromWordPress, image 1 ("7"): media_details.width or height is missing.');
    expect(photoOf({ alt_text: '', media_details: {} })).toMatchObject({ alt: '', width: 0, height: 0 });
    expect(consoleMessages('warn')).toHaveLength(2);
  });

  it('X2 leaves a photo out whose address is unsafe, and says so', () => {
    expectConsole(
      'warn',
      'inpics: fromWordPress, image 1 ("12"): source_url is "data:text/html,x"; expected an image URL',
    );
    expect(fromWordPress(postWith(''), [{ ...podium, source_url: 'data:text/html,x' }]).photos).toEqual([]);
    expect(fromWordPress({ ...wordPressPost, link: 'javascript:x' }, wordPressMedia)).not.toHaveProperty('url');
  });

  it.each([[undefined], [[{ id: 100 }]], [5]])('of %j says what it wants, and makes an empty story', (post) => {
    expectConsole('warn', 'inpics: fromWordPress expected a post from the REST API, but got ');
    expect(fromWordPress(post)).toEqual({ headline: '', photos: [] });
  });

  it('says that a post has no headline', () => {
    expectConsole('warn', 'inpics: fromWordPress found no headline: title.rendered is missing.');
    expect(fromWordPress({}, {})).toEqual({ headline: '', photos: [] });
  });
});
