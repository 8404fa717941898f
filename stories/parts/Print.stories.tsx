import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { PhotoStory } from '../../src/index.js';
import * as Gallery from '../../src/parts.js';
import { ar } from '../../src/strings/ar.js';
import { olympics } from '../fixtures/olympics.js';
import { olympicsArabic } from '../fixtures/olympicsArabic.js';
import { photographs } from '../fixtures/photographs.js';
import { Paper } from '../Paper.js';
import { elementProps } from './frame.js';

const meta = {
  title: 'Parts/Print',
  component: Gallery.Print,
  argTypes: elementProps('div'),
  args: { url: 'https://example.com/olympics' },
} satisfies Meta<typeof Gallery.Print>;

export default meta;

type Story = StoryObj<typeof meta>;

const sheet = () => document.querySelector('iframe')?.contentDocument;

/** The elements in the frame, once there are that many. */
const find = async (selector: string, count: number) => {
  await waitFor(() => expect(sheet()?.querySelectorAll(selector)).toHaveLength(count));
  return Array.from(sheet()?.querySelectorAll<HTMLElement>(selector) ?? []);
};

/** A story on paper: every photo with its number, caption and credit, and the address at the end. */
export const PrintPreview: Story = {
  render: (args) => (
    <Paper>
      <PhotoStory story={olympics}>
        <Gallery.Thumbnails />
        <Gallery.AllPhotos />
        <Gallery.Print {...args} />
      </PhotoStory>
    </Paper>
  ),
  play: async () => {
    for (const credit of await find('[data-inpics="slide"] [data-inpics="credit"]', 8))
      await expect(credit).toBeVisible();
    for (const number of await find('[data-inpics="slide"] [data-inpics="number"]', 8))
      await expect(number).toBeVisible();
    const [address] = await find('[data-inpics="print-address"]', 1);
    await expect(address).toHaveTextContent('https://example.com/olympics');
    for (const part of ['bar', 'thumbnails', 'all-photos-button']) {
      const [control] = await find(`[data-inpics="${part}"]`, 1);
      await expect(control).not.toBeVisible();
    }
  },
};

const long = Array.from({ length: 70 }, (_, index) => ({
  ...(photographs.photos[index % photographs.photos.length] ?? photographs.photos[0]),
  id: `printed-${index + 1}`,
}));

/** Seventy photos, of which the strip holds 21: all of them are printed. */
export const LongStory: Story = {
  render: (args) => (
    <Paper>
      <Gallery.Root photos={long}>
        <Gallery.Viewport>
          <Gallery.Slide>
            <Gallery.Picture />
            <Gallery.Caption />
          </Gallery.Slide>
        </Gallery.Viewport>
        <Gallery.Print {...args} />
      </Gallery.Root>
    </Paper>
  ),
  play: async () => {
    await find('[data-inpics="listed"]', 70);
    const [strip] = await find('[data-inpics="viewport"]', 1);
    await expect(strip).not.toBeVisible();
  },
};

/** The same sheet, right to left. */
export const RightToLeft: Story = {
  render: (args) => (
    <Paper>
      <PhotoStory story={olympicsArabic} gallery={{ strings: ar }}>
        <Gallery.Print {...args} />
      </PhotoStory>
    </Paper>
  ),
};

/** On screen there is nothing extra, only the story as its readers see it. Print it from your browser's menu. */
export const OnScreen: Story = {
  render: (args) => (
    <PhotoStory story={olympics}>
      <Gallery.Print {...args} />
    </PhotoStory>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-inpics="print"]')).toBeNull();
  },
};
