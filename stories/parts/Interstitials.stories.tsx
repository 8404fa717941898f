import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { Advertisement } from '../Advertisement.js';
import { twoPhotos } from '../fixtures/cases.js';
import { allStates, frame, parts } from './frame.js';

/** A whole gallery around the part, which tells a screen reader where it is. */
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

/** Goes on by the button, once there is something between the photos. */
const goOn: Story['play'] = async ({ canvasElement, userEvent }) => {
  await waitFor(() => expect(part(canvasElement, 'interstitial')).toBeInTheDocument());
  await userEvent.click(part(canvasElement, 'next'));
  await waitFor(() => expect(canvasElement.querySelector('[data-current][data-insert]')).toBeVisible());
  await waitFor(() => expect(part(canvasElement, 'viewport').getAnimations({ subtree: true })).toEqual([]));
};

/** One after every third photo, and none first or last. The counter says 3/8 before, at and after it. */
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

/** As the reader sees it: a label, and what the page put there, in a place as large as the stage. */
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

/** What a house calls it. */
export const OwnLabel: Story = { args: { label: 'Paid content' }, play: goOn };

/** A function is told its place: which one it is, after how many photos, and whether the reader is there. */
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

/** Larger than its place: it scrolls there, and reaches no photo. */
export const TooLarge: Story = {
  args: {
    children: (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the Tab key
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

/** Two photos with one between them. */
export const TwoPhotos: Story = { parameters: { gallery: { photos: twoPhotos } }, play: goOn };

/** "إعلان", and everything mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: goOn };

/** All of it under each other, as the reader finds it: at the photo before. */
export const AllStates: Story = allStates(inGallery, { EveryThird, Advertised, OwnLabel, Narrow, RightToLeft });
