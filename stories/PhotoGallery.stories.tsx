import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { PhotoGallery, Retry, Thumbnails as ThumbnailRow } from '../src/index.js';
import { broken, longCaption, noCaptions, onePhoto, sensitive, tenThousand, unknownSizes } from './fixtures/cases.js';
import { olympics } from './fixtures/olympics.js';
import { photographs } from './fixtures/photographs.js';
import { HostileSite } from './HostileSite.js';
import { Note } from './Note.js';
import { network, over } from './network.js';
import { OfflineSwitch } from './OfflineSwitch.js';
import { WithContents } from './WithContents.js';

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

/** Eight pictures, two of them portraits, with captions as long as a news desk writes. The arrow keys work anywhere on the page. */
export const Olympics: Story = {
  args: { keyboard: 'page' },
  decorators: [withNote],
  tags: ['variants'],
};

/** Nine photographs in seven shapes: the stage has the most common one, and no photo is cropped. */
export const Photographs: Story = {
  args: { photos: photographs.photos },
  tags: ['variants'],
};

/** Arabic text and digits: the first photo is on the right, Next points left, and a swipe to the right shows the next photo. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  decorators: [withNote],
};

/** On a dark page the gallery is dark: it follows the page's `color-scheme`. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  decorators: [withNote],
};

/** A dark gallery on a page of any colour: `theme` gives it its own surface. */
export const DarkSurface: Story = {
  args: { theme: 'dark', photos: photographs.photos, style: { '--inpics-inset': '1rem' } as object },
};

/** A single photo is a plain figure: no counter, no buttons, nothing to swipe. */
export const OnePhoto: Story = {
  args: { photos: onePhoto },
  decorators: [withNote],
};

/** Pictures only: captions take no space. */
export const NoCaptions: Story = {
  args: { photos: noCaptions },
  decorators: [withNote],
};

/** A headline of three lines and a caption of 400 characters; the second photo's has 1,600 and is cut until "More" expands it. */
export const LongCaption: Story = {
  args: { photos: longCaption },
  tags: ['variants'],
};

/** Where there is room the caption has a column of its own; in a narrow container it is below the photo as usual. */
export const CaptionBeside: Story = {
  args: { captions: 'beside' },
  parameters: { width: 'wide' },
  decorators: [withNote],
  tags: ['variants'],
};

/** A row of thumbnails to choose from, as wide as the gallery; it follows the current photo and can be scrolled by finger. */
export const Thumbnails: Story = {
  args: { children: <ThumbnailRow /> },
  decorators: [withNote],
  tags: ['variants'],
};

/** Above the photo. */
export const ThumbnailsAtTheTop: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="top" /> },
};

/** A column beside the photo where there is room, otherwise a row below it. */
export const ThumbnailsAtTheStart: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="start" /> },
  parameters: { width: 'wide' },
  tags: ['variants'],
};

/** The same on the other side. */
export const ThumbnailsAtTheEnd: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="end" /> },
  parameters: { width: 'wide' },
};

/** Photo, caption and thumbnails side by side, on the widest page. */
export const CaptionBesideThumbnails: Story = {
  args: { photos: photographs.photos, captions: 'beside', children: <ThumbnailRow side="end" /> },
  parameters: { width: 'wide' },
};

/** In a narrow column, whatever the window's width: the buttons move off the photo to either side of the counter. */
export const Narrow: Story = {
  parameters: { width: 'narrow' },
  decorators: [withNote],
  tags: ['variants'],
};

/** The story continues from its last photo to its first, and the other way round. */
export const Looped: Story = {
  args: { loop: true, defaultIndex: 7 },
  decorators: [withNote],
};

/** Ten thousand photos cost as much as twenty: only those around the current one have a slide. */
export const TenThousand: Story = {
  args: { photos: tenThousand, defaultIndex: 4_999 },
  decorators: [withNote],
};

/** A warning covers the photo, which is not even loaded until the reader asks for it. The caption is not veiled. */
export const Sensitive: Story = {
  args: { photos: sensitive },
  tags: ['variants'],
};

/** A picture that fails to load shows its alt text, and `<Retry />` fetches it again; caption, credit and navigation are as usual. */
export const BrokenImages: Story = {
  args: { photos: broken, children: <Retry /> },
  decorators: [withNote],
  tags: ['variants'],
};

/** Every picture takes three seconds. Its place shows its colour, its caption is there, and nothing waits for it. */
export const Slow: Story = {
  args: { photos: over('slow', olympics.photos) },
  beforeEach: network,
  decorators: [withNote],
  play: async ({ canvasElement, userEvent }) => {
    for (const part of ['next', 'previous']) {
      await userEvent.click(canvasElement.querySelector(`[data-inpics="${part}"]`) as Element);
      const [slide] = canvasElement.querySelectorAll('[data-inpics="slide"][data-current]');
      await waitFor(() => expect(slide?.querySelector('[data-state="loading"]')).toBeVisible());
      await expect(slide?.querySelector('[data-inpics="headline"]')).toBeVisible();
    }
    (document.activeElement as HTMLElement).blur();
  },
};

/** No picture loads. Once the reader is online again, those that failed load by themselves. */
export const Offline: Story = {
  args: { photos: over('offline', olympics.photos), children: <Retry /> },
  beforeEach: network,
  decorators: [withNote, (Story) => <OfflineSwitch>{Story()}</OfflineSwitch>],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-inpics="retry-message"]')).toBeVisible());
  },
};

/** The same, a moment later. */
export const OnlineAgain: Story = {
  ...Offline,
  tags: ['!autodocs'],
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    await Offline.play?.(context);
    await userEvent.click(canvas.getByRole('checkbox'));
    const picture = canvasElement.querySelector('[data-current] [data-inpics="picture"]');
    await waitFor(() => expect(picture).toHaveAttribute('data-state', 'loaded'));
  },
};

/**
 * Photos without width and height get a box of the story's shape, so nothing moves when they load. In development, the
 * console names each of them.
 */
export const UnknownSizes: Story = {
  args: { photos: unknownSizes },
  parameters: { console: { error: ['width is missing and height is missing'] } },
  decorators: [withNote],
};

/** On a page with unlayered rules for buttons, pictures and figures: its button styles win, and all positions and sizes stay. */
export const HostilePage: Story = {
  args: { children: <ThumbnailRow /> },
  decorators: [(Story) => <HostileSite>{Story()}</HostileSite>],
};

/** The page controls `index`: the gallery requests a change with `onIndexChange`, and the list below it moves the gallery. */
export const Controlled: Story = {
  render: (args) => <WithContents {...args} />,
  decorators: [withNote],
};
