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

/** A row of small pictures to choose from, as long as the gallery is wide; it scrolls by itself, and under a finger. */
export const Thumbnails: Story = {
  args: { children: <ThumbnailRow /> },
  decorators: [withNote],
  tags: ['variants'],
};

/** Over the photo. */
export const ThumbnailsAtTheTop: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="top" /> },
};

/** Upright beside the photo where there is room, and a row below it where there is none. */
export const ThumbnailsAtTheStart: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="start" /> },
  parameters: { width: 'wide' },
  tags: ['variants'],
};

/** The same at the other side. */
export const ThumbnailsAtTheEnd: Story = {
  args: { photos: photographs.photos, children: <ThumbnailRow side="end" /> },
  parameters: { width: 'wide' },
};

/** Photo, words and thumbnails side by side, in the widest of pages. */
export const CaptionBesideThumbnails: Story = {
  args: { photos: photographs.photos, captions: 'beside', children: <ThumbnailRow side="end" /> },
  parameters: { width: 'wide' },
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

/** Every picture takes three seconds. Its place is kept in its colour, its words are there, and nothing waits for it. */
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

/** No picture comes. Once the reader is online again, those that failed come by themselves. */
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
 * Photos that say nothing of their width and height stand in a box of the story's shape, and nothing moves when they come.
 * The console names each of them in development.
 */
export const UnknownSizes: Story = {
  args: { photos: unknownSizes },
  parameters: { console: { error: ['width and height are missing'] } },
  decorators: [withNote],
};

/** In somebody's page, whose rules for buttons, pictures and figures are in no layer: its buttons win, and every place and size stays. */
export const HostilePage: Story = {
  args: { children: <ThumbnailRow /> },
  decorators: [(Story) => <HostileSite>{Story()}</HostileSite>],
};

/** The page holds the index: the gallery asks by `onIndexChange`, and the list beside it moves the gallery. */
export const Controlled: Story = {
  render: (args) => <WithContents {...args} />,
  decorators: [withNote],
};
