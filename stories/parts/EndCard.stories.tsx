import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { photographs } from '../fixtures/photographs.js';
import { frame, parts } from './frame.js';

/** A whole gallery, open at its last photo. */
const atTheEnd = frame((part) => (
  <>
    {parts}
    {part}
  </>
));

const [photo] = photographs.photos;

const meta = {
  title: 'Parts/EndCard',
  component: Gallery.EndCard,
  render: atTheEnd,
  parameters: { gallery: { defaultIndex: olympics.photos.length - 1 } },
  args: { next: { href: '#next-story', headline: photographs.headline, photo } },
  argTypes: { children: { control: false }, next: { control: false } },
} satisfies Meta<typeof Gallery.EndCard>;

export default meta;

type Story = StoryObj<typeof meta>;

const part = (canvas: HTMLElement, name: string) => canvas.querySelector(`[data-inpics="${name}"]`) as HTMLElement;

const counted = (canvas: HTMLElement) => part(canvas, 'counter').querySelector('bdi')?.textContent;

/** From the last photo to the card. */
const goOn: Story['play'] = async ({ canvasElement, userEvent }) => {
  await waitFor(() => expect(part(canvasElement, 'end-card')).toBeInTheDocument());
  await userEvent.click(part(canvasElement, 'next'));
  await waitFor(() =>
    expect(canvasElement.querySelector('[data-current] [data-inpics="end-card-tools"]')).toBeVisible(),
  );
  await waitFor(() => expect(part(canvasElement, 'viewport').getAnimations({ subtree: true })).toEqual([]));
};

/** The next story, its picture and headline in the places of a photo and a caption, and a button back to the start. Counter: 8/8. */
export const NextStory: Story = {
  tags: ['variants'],
  play: async (context) => {
    const before = counted(context.canvasElement);
    await goOn(context);
    await expect(counted(context.canvasElement)).toBe(before);
    await expect(part(context.canvasElement, 'next-story')).toHaveAttribute('href', '#next-story');
  },
};

/** A long headline. */
export const LongHeadline: Story = {
  args: { next: { href: '#next-story', headline: `${olympics.headline}. ${olympics.standfirst}`, photo } },
  play: goOn,
};

/** The next story has no picture. */
export const WithoutPicture: Story = {
  args: { next: { href: '#next-story', headline: photographs.headline } },
  play: goOn,
};

/** No next story. */
export const NoNextStory: Story = { args: { next: undefined }, play: goOn };

/** The page's own content: a share button, and a form whose field keeps the arrow keys to itself. */
export const WithAForm: Story = {
  tags: ['variants'],
  args: {
    children: (
      <>
        <Gallery.Share />
        <form onSubmit={(event) => event.preventDefault()}>
          <label>
            Photo stories by mail, on Fridays <input type="email" name="address" autoComplete="email" />
          </label>{' '}
          <button type="submit" className="page-button">
            Subscribe
          </button>
        </form>
      </>
    ),
  },
  play: async (context) => {
    await goOn(context);
    const field = context.canvas.getByRole('textbox');
    await context.userEvent.type(field, 'ann@example.com{ArrowLeft}{Home}');
    await expect(field).toHaveValue('ann@example.com');
    await expect(part(context.canvasElement, 'end-card').closest('[data-current]')).toBeVisible();
  },
};

/** Back to the start: the first photo again, and the counter at 1/8. */
export const Replayed: Story = {
  play: async (context) => {
    await goOn(context);
    await context.userEvent.click(part(context.canvasElement, 'replay'));
    await waitFor(() => expect(context.canvasElement.querySelector('[data-current][data-index="0"]')).toBeVisible());
    await expect(context.canvasElement.contains(document.activeElement)).toBe(true);
  },
};

/** With captions beside the photo: the tools are in the caption's place. */
export const Beside: Story = {
  parameters: { width: 'wide', gallery: { defaultIndex: olympics.photos.length - 1, captions: 'beside' } },
  play: goOn,
};

/** A column of 320 pixels. */
export const Narrow: Story = { parameters: { width: 'narrow' }, play: goOn };

/** "القصة التالية", and everything mirrored; a headline in another language keeps its own direction. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: goOn };
