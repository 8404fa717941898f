import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { type IndexChangeDetails, PhotoGallery, Retry } from '../src/index.js';
import { broken, longCaption, noCaptions, onePhoto, sensitive, tenThousand } from './fixtures/cases.js';
import { olympics } from './fixtures/olympics.js';
import { photographs } from './fixtures/photographs.js';
import { Note } from './Note.js';

const withNote: Decorator = (Story) => (
  <>
    <Story />
    <Note />
  </>
);

const meta = {
  title: 'PhotoGallery',
  component: PhotoGallery,
  args: { photos: olympics.photos },
  argTypes: {
    photos: { control: false },
    strings: { control: false },
    actionsRef: { control: false },
    onIndexChange: { control: false },
    ratio: { control: 'select', options: ['common', 'first', 'tallest', 1, 16 / 9] },
    children: { control: false },
    headingLevel: { control: { type: 'number', min: 1, max: 5 } },
  },
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Eight pictures, two of them upright, under captions of the length a news desk writes. The arrow keys work from the whole page. */
export const Olympics: Story = {
  args: { keyboard: 'page' },
  decorators: [withNote],
  tags: ['variants'],
};

/** Nine photographs of seven shapes: the commonest one is the stage's, and no photo is cropped. */
export const Photographs: Story = {
  args: { photos: photographs.photos },
  tags: ['variants'],
};

/** Arabic words and digits: the first photo is at the right, Next points left, and a swipe to the right goes on. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  decorators: [withNote],
};

/** In a dark page the gallery is dark: it follows the page's `color-scheme`. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  decorators: [withNote],
};

/** A dark gallery in a page of any colour: `theme` gives it a surface of its own. */
export const DarkSurface: Story = {
  args: { theme: 'dark', photos: photographs.photos, style: { '--inpics-inset': '1rem' } as object },
};

/** One photo is a figure: no counter, no buttons, nothing to swipe. */
export const OnePhoto: Story = {
  args: { photos: onePhoto },
  decorators: [withNote],
};

/** Pictures alone: nothing stands where the words would be. */
export const NoCaptions: Story = {
  args: { photos: noCaptions },
  decorators: [withNote],
};

/** A headline of three lines, a caption of 400 characters, and on the second photo one of 1,600: cut, and opened by "More". */
export const LongCaption: Story = {
  args: { photos: longCaption },
  tags: ['variants'],
};

/** Where there is room the words stand in a column of their own; in a narrow place they are below the photo as ever. */
export const CaptionBeside: Story = {
  args: { captions: 'beside' },
  parameters: { width: 'wide' },
  decorators: [withNote],
  tags: ['variants'],
};

/** In a narrow column, whatever the window's width: the buttons leave the photo and stand beside the counter. */
export const Narrow: Story = {
  parameters: { width: 'narrow' },
  decorators: [withNote],
  tags: ['variants'],
};

/** The story goes on from its last photo to its first, and back. */
export const Looped: Story = {
  args: { loop: true, defaultIndex: 7 },
  decorators: [withNote],
};

/** Ten thousand photos cost what twenty do: only those around the current one have a slide. */
export const TenThousand: Story = {
  args: { photos: tenThousand, defaultIndex: 4_999 },
  decorators: [withNote],
};

/** A warning stands before the photo, which is not even loaded until the reader asks for it. Its words are not veiled. */
export const Sensitive: Story = {
  args: { photos: sensitive },
  tags: ['variants'],
};

/** A picture that cannot be had leaves its words where it would be, and `<Retry />` asks for it again; caption, credit and the way on are as ever. */
export const BrokenImages: Story = {
  args: { photos: broken, children: <Retry /> },
  decorators: [withNote],
  tags: ['variants'],
};

/** The page holds the index: the gallery asks by `onIndexChange`, and the list beside it moves the gallery. */
export const Controlled: Story = {
  render: (args) => <WithContents {...args} />,
  decorators: [withNote],
};

function WithContents({ onIndexChange, ...gallery }: ComponentProps<typeof PhotoGallery>) {
  const [index, setIndex] = useState(0);
  const [last, setLast] = useState<IndexChangeDetails>();
  return (
    <>
      <PhotoGallery
        {...gallery}
        index={index}
        onIndexChange={(next, details) => {
          setIndex(next);
          setLast(details);
          onIndexChange?.(next, details);
        }}
      />
      <ol className="page-contents">
        {gallery.photos.map(({ id, headline }, place) => (
          <li key={id}>
            <button type="button" aria-current={place === index ? 'true' : undefined} onClick={() => setIndex(place)}>
              {headline}
            </button>
          </li>
        ))}
      </ol>
      <p className="page-note">
        <code>index={index}</code>
        {last && (
          <>
            , last asked for <code>via: {last.via}</code>
          </>
        )}
      </p>
    </>
  );
}
