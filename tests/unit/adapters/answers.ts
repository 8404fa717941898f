/**
 * Answers of three CMSs about one invented story, written by hand after what they publish:
 * - ANS 0.10.9: https://github.com/washingtonpost/ans-schema/tree/master/src/main/resources/schema/ans/0.10.9 and
 *   https://dev.arcxp.com/photo-center/developer-docs/photo-iptc-to-ans-mapping
 * - Content API: https://open-platform.theguardian.com/documentation/item and https://github.com/guardian/content-api-models
 *   (models/src/main/thrift/content/v1.thrift: `ContentFields.lang`); a gallery's photos are the images of relation "gallery", as
 *   `isGallery` has it in https://github.com/guardian/frontend
 * - WordPress: https://developer.wordpress.org/rest-api/reference/posts/ and https://developer.wordpress.org/rest-api/reference/media/
 */

const selfie = {
  alt: 'Lim Jong-hoon stretches out his arm with a phone; five medallists lean in.',
  caption: 'South Korea’s Lim Jong-hoon, left, takes a selfie with the medallists.',
};

export const ansImage = {
  _id: 'SELFIE4XYZ',
  type: 'image',
  version: '0.10.9',
  language: 'en',
  url: 'https://cloudfront.example/desk/SELFIE4XYZ.jpg',
  width: 3000,
  height: 2000,
  alt_text: selfie.alt,
  caption: selfie.caption,
  subtitle: 'A selfie for six',
  copyright: '© 2024 The Agency',
  taken_on: '2024-07-30T14:05:00Z',
  location: 'Paris',
  focal_point: { x: 1500, y: 500 },
  credits: {
    by: [{ type: 'author', name: 'Petra Example', byline: 'Petra Example' }],
    affiliation: [{ type: 'author', name: 'The Agency' }],
  },
  additional_properties: { resizeUrl: 'https://cloudfront.example/resizer/' },
};

export const ansStory = {
  _id: 'STORY',
  type: 'story',
  version: '0.10.9',
  language: 'en',
  canonical_url: '/sports/olympics/selfie/',
  website_url: '/other/selfie/',
  headlines: { basic: 'Six medallists &amp; one selfie: In Pics', web: 'Selfie' },
  subheadlines: { basic: '<p>A rare sight at the table tennis.</p>' },
  description: { basic: 'For search engines.' },
  display_date: '2024-08-05T09:00:00Z',
  first_publish_date: '2024-08-05T08:59:00Z',
  last_updated_date: '2024-08-06T10:00:00Z',
  taxonomy: { primary_section: { type: 'section', version: '0.6.0', _id: '/sports', name: 'Sports' } },
  credits: {
    by: [
      { type: 'author', name: 'Ada Writer' },
      { type: 'author', name: 'Ben Editor' },
    ],
  },
  promo_items: { basic: { ...ansImage, _id: 'PROMO' } },
  content_elements: [
    { type: 'text', content: '<p>Words.</p>' },
    ansImage,
    { type: 'video', promo_items: { basic: { ...ansImage, _id: 'STILL' } } },
    {
      type: 'gallery',
      version: '0.10.9',
      content_elements: [
        {
          type: 'image',
          version: '0.10.9',
          _id: 'PODIUM',
          url: 'https://cloudfront.example/desk/PODIUM.jpg',
          width: 1600,
          height: 1067,
          alt_text: 'Three pairs stand on the podium.',
          caption: '<b>Gold, silver &amp; bronze</b> on one podium.<br/>Paris.',
          headlines: { basic: 'Three pairs' },
          language: 'ko',
          address: { locality: 'Paris', country_name: 'France' },
          credits: { by: [{ type: 'author', name: 'Jo Handle', byline: 'J. Handle', affiliation: 'The Agency' }] },
        },
      ],
    },
  ],
};

const crop = 'https://media.example/selfie/0_0_3000_2000';
const typeData = {
  altText: selfie.alt,
  caption: selfie.caption,
  credit: 'Photograph: Petra Example/The Agency',
  photographer: 'Petra Example',
  source: 'The Agency',
  copyright: '© 2024 The Agency',
};
const asset = (file: string, width: number, height: number, more: object = {}) => ({
  type: 'image',
  mimeType: 'image/jpeg',
  file: file.replace('https:', 'http:'),
  typeData: { ...typeData, secureFile: file, width: `${width}`, height: `${height}`, ...more },
});

export const capiContent = {
  id: 'sport/gallery/2024/aug/05/selfie',
  type: 'gallery',
  sectionId: 'sport',
  sectionName: 'Sport',
  webPublicationDate: '2024-08-05T09:00:00Z',
  webTitle: 'Six medallists and one selfie – in pictures',
  webUrl: 'https://www.example.com/sport/gallery/2024/aug/05/selfie',
  fields: {
    headline: 'Six medallists &amp; one selfie – in pictures',
    standfirst: '<p>A <strong>rare</strong> sight at the table&nbsp;tennis.</p>',
    byline: 'Ada Writer in Paris',
    firstPublicationDate: '2024-08-05T08:59:00Z',
    lastModified: '2024-08-06T10:00:00Z',
    lang: 'en',
  },
  tags: [
    { id: 'sport/olympics', type: 'keyword', webTitle: 'Olympics' },
    { id: 'profile/ada-writer', type: 'contributor', webTitle: 'Ada Writer' },
  ],
  elements: [
    {
      id: 'podium',
      relation: 'main',
      type: 'image',
      assets: [asset('https://media.example/podium/cut.jpg', 1000, 600)],
    },
    {
      id: 'podium',
      relation: 'thumbnail',
      type: 'image',
      assets: [asset('https://media.example/podium/thumb.jpg', 140, 84)],
    },
    {
      id: 'selfie',
      relation: 'gallery',
      type: 'image',
      galleryIndex: 0,
      assets: [
        asset(`${crop}/master/3000.jpg`, 3000, 2000, { isMaster: 'true' }),
        asset(`${crop}/1000.jpg`, 1000, 667),
        asset(`${crop}/140.jpg`, 140, 93),
        asset('https://media.example/selfie/square/500.jpg', 500, 500),
        asset(`${crop}/500.jpg`, 500, 333),
        asset(`${crop}/3000.jpg`, 3000, 2000),
      ],
    },
    {
      id: 'podium',
      relation: 'gallery',
      type: 'image',
      galleryIndex: 1,
      assets: [
        asset('https://media.example/podium/500.jpg', 500, 333, {
          altText: 'Three pairs stand on the podium.',
          caption: 'Gold, silver &amp; bronze on one <em>podium</em>.',
          displayCredit: 'false',
        }),
      ],
    },
    { id: 'film', relation: 'body', type: 'video', assets: [] },
  ],
};

const upload = 'https://desk.example/wp-content/uploads/2024/08';

export const wordPressMedia = [
  {
    id: 12,
    slug: 'podium',
    media_type: 'image',
    mime_type: 'image/jpeg',
    title: { rendered: 'DSC_0412' },
    alt_text: 'Three pairs stand on the podium.',
    caption: { rendered: '<p>Gold, silver &#038; bronze on one podium.</p>\n' },
    source_url: `${upload}/podium.jpg`,
    media_details: { width: 1600, height: 1067, sizes: {}, image_meta: { credit: '', created_timestamp: '0' } },
  },
  {
    id: 7,
    slug: 'selfie',
    media_type: 'image',
    mime_type: 'image/jpeg',
    title: { rendered: 'A selfie for six' },
    alt_text: 'Of the library.',
    caption: { rendered: '<p>Of the library.</p>\n' },
    source_url: `${upload}/selfie-scaled.jpg`,
    media_details: {
      width: 2560,
      height: 1707,
      sizes: {
        thumbnail: { width: 150, height: 150, source_url: `${upload}/selfie-150x150.jpg` },
        large: { width: 1024, height: 683, source_url: `${upload}/selfie-1024x683.jpg` },
        medium: { width: 300, height: 200, source_url: `${upload}/selfie-300x200.jpg` },
        full: { width: 2560, height: 1707, source_url: `${upload}/selfie-scaled.jpg` },
      },
      image_meta: { credit: 'Petra Example', copyright: '© 2024 The Agency', created_timestamp: '1722348300' },
    },
  },
  { id: 9, media_type: 'file', mime_type: 'video/mp4', source_url: `${upload}/film.mp4`, media_details: {} },
  {
    id: 3,
    media_type: 'image',
    alt_text: 'A',
    source_url: `${upload}/badge.png`,
    media_details: { width: 90, height: 90 },
  },
];

/**
 * A gallery from before blocks, as `gallery_shortcode()` of wp-includes/media.php makes it of `[gallery ids="7,12"]`
 * (https://github.com/WordPress/WordPress/blob/master/wp-includes/media.php): the theme without HTML5, and with it.
 */
const icon = (shape: string, file: string, describedBy = '') =>
  `<a href='https://desk.example/${shape}/'><img width="150" height="150" src="${upload}/${file}" class="attachment-thumbnail size-thumbnail" alt="" decoding="async"${describedBy} /></a>`;

export const classicGallery = `<style type="text/css">#gallery-1 img { border: 2px solid #cfcfcf; }</style>
<div id='gallery-1' class='gallery galleryid-100 gallery-columns-2 gallery-size-thumbnail'><dl class='gallery-item'>
<dt class='gallery-icon landscape'>${icon('selfie', 'selfie-150x150.jpg', ' aria-describedby="gallery-1-7"')}</dt>
<dd class='wp-caption-text gallery-caption' id='gallery-1-7'>
${selfie.caption.replace('Lim', '<em>Lim</em>')}
</dd></dl><dl class='gallery-item'>
<dt class='gallery-icon landscape'>${icon('podium', 'podium-150x150.jpg')}</dt></dl><br style="clear: both" />
</div>`;

export const classicGalleryInHtml5 = `<div id='gallery-2' class='gallery galleryid-100 gallery-columns-3 gallery-size-thumbnail'><figure class='gallery-item'>
<div class='gallery-icon landscape'>${icon('selfie', 'selfie-150x150.jpg', ' aria-describedby="gallery-2-7"')}</div>
<figcaption class='wp-caption-text gallery-caption' id='gallery-2-7'>
${selfie.caption}
</figcaption></figure><figure class='gallery-item'>
<div class='gallery-icon landscape'>${icon('podium', 'podium-150x150.jpg')}</div></figure>
</div>`;

export const wordPressPost = {
  id: 100,
  date: '2024-08-05T11:00:00',
  date_gmt: '2024-08-05T09:00:00',
  modified_gmt: '2024-08-06T10:00:00',
  link: 'https://desk.example/2024/08/selfie/',
  title: { rendered: 'Six medallists &#038; one selfie: In&nbsp;Pics' },
  excerpt: { rendered: '<p>A rare sight at the table tennis.</p>\n', protected: false },
  content: {
    rendered: `<p>Words.</p>
<figure class="wp-block-image"><img src="${upload}/badge.png" alt="" class="wp-image-3"/></figure>
<figure class="wp-block-gallery has-nested-images columns-default is-cropped wp-block-gallery-1 is-layout-flex">
<figure class="wp-block-image size-large"><a href="#"><img decoding="async" data-id="7" src="${upload}/selfie-1024x683.jpg" alt="${selfie.alt}" class="wp-image-7"/></a><figcaption class="wp-element-caption">${selfie.caption.replace('Lim', '<strong>Lim</strong>')}</figcaption></figure>
<figure class="wp-block-image size-large"><img src="${upload}/podium.jpg" alt="" class="wp-image-12"/></figure>
<figcaption class="blocks-gallery-caption">All of them</figcaption></figure>
<p>More words.</p>`,
    protected: false,
  },
  _embedded: {
    author: [{ id: 1, name: 'Ada Writer' }],
    'wp:featuredmedia': [
      {
        id: 3,
        media_type: 'image',
        alt_text: 'A badge',
        source_url: `${upload}/badge.png`,
        media_details: { width: 90, height: 90 },
      },
    ],
    'wp:term': [
      [
        { id: 1, taxonomy: 'category', slug: 'uncategorized', name: 'Uncategorized' },
        { id: 2, taxonomy: 'category', slug: 'sports', name: 'Sports' },
      ],
      [{ id: 5, taxonomy: 'post_tag', slug: 'olympics', name: 'Olympics' }],
    ],
  },
};
