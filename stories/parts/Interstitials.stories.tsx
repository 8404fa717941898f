import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { Advertisement } from '../Advertisement.js';
import { twoPhotos } from '../fixtures/cases.js';
import { allStates, frame, parts } from './frame.js';

/** A whole gallery around the part, with the announcer, which tells screen readers about the part. */
const inGallery = frame((part) => (
  <>
    {parts}
    {part}
  </>
));

const meta = {
  title: 'Parts/Interstitials',
  component: Gallery.Interstitials,
  render: inGallery,
  args: { every: 1, children: <Advertisement /> },
  argTypes: { children: { control: false }, widths: { control: false } },
} satisfies Meta<typeof Gallery.Interstitials>;

export default meta;

type Story = StoryObj<typeof meta>;

const part = (canvas: HTMLElement, name: string) => canvas.querySelector(`[data-inpics="${name}"]`) as HTMLElement;

const counted = (canvas: HTMLElement) => part(canvas, 'counter').querySelector('bdi')?.textContent;

/** Presses Next once there is an interstitial between the photos. */
const goOn: Story['play'] = async ({ canvasElement, userEvent }) => {
  await waitFor(() => expect(part(canvasElement, 'interstitial')).toBeInTheDocument());
  await userEvent.click(part(canvasElement, 'next'));
  await waitFor(() => expect(canvasElement.querySelector('[data-current][data-insert]')).toBeVisible());
  await waitFor(() => expect(part(canvasElement, 'viewport').getAnimations({ subtree: true })).toEqual([]));
};

/** One after every third photo, never first or last. The counter says 3/8 before, at and after it. */
export const EveryThird: Story = {
  args: { every: 3 },
  parameters: { gallery: { defaultIndex: 2 } },
  play: async (context) => {
    const before = counted(context.canvasElement);
    await goOn(context);
    await expect(counted(context.canvasElement)).toBe(before);
    await expect(context.canvasElement.querySelectorAll('[data-inpics="interstitial"]')).toHaveLength(2);
  },
};

/** As the reader sees it: a label and the page's content, in a place as large as the stage. */
export const Advertised: Story = {
  tags: ['variants'],
  play: async (context) => {
    const { canvasElement } = context;
    await waitFor(() => expect(part(canvasElement, 'interstitial')).toBeInTheDocument());
    const stage = part(canvasElement, 'picture').getBoundingClientRect();
    await goOn(context);
    const { width, height } = part(canvasElement, 'interstitial').getBoundingClientRect();
    await expect([width, height]).toEqual([stage.width, stage.height]);
  },
};

/** The publisher's own label. */
export const OwnLabel: Story = { args: { label: 'Paid content' }, play: goOn };

/** A function receives its place: which one it is, after how many photos, and whether it is the current slide. */
export const KnowsItsPlace: Story = {
  args: {
    children: ({ number, after, isCurrent }) => (
      <p>
        Number {number}, after photo {after}, {isCurrent ? 'seen' : 'not seen'}
      </p>
    ),
  },
  play: async (context) => {
    await goOn(context);
    await expect(await context.canvas.findByText('Number 1, after photo 1, seen')).toBeVisible();
  },
};

/** Larger than its place: it scrolls inside, and does not overlap a photo. */
export const TooLarge: Story = {
  args: {
    children: (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by the Tab key
      <section aria-label="A large advertisement" tabIndex={0} style={{ overflow: 'auto', blockSize: '100%' }}>
        <div style={{ inlineSize: '100%', blockSize: '80rem' }}>
          <Advertisement />
        </div>
      </section>
    ),
  },
  play: goOn,
};

/** A column of 320 pixels. */
export const Narrow: Story = { parameters: { width: 'narrow' }, play: goOn };

/** Two photos with an interstitial between them. */
export const TwoPhotos: Story = { parameters: { gallery: { photos: twoPhotos } }, play: goOn };

/** "إعلان", and everything mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: goOn };

/** All cases below each other, as the reader first sees them: at the photo before. */
export const AllStates: Story = allStates(inGallery, { EveryThird, Advertised, OwnLabel, Narrow, RightToLeft });
