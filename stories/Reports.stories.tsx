import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { AllPhotos, Lightbox, Reports, Share, Thumbnails } from '../src/index.js';
import { longCaption } from './fixtures/cases.js';
import { olympics } from './fixtures/olympics.js';
import { ReportList } from './ReportList.js';

const meta = {
  title: 'Reports',
  component: ReportList,
  subcomponents: { Reports },
  args: { photos: olympics.photos, onReport: fn() },
  argTypes: {
    photos: { control: false },
    strings: { control: false },
    actionsRef: { control: false },
    onIndexChange: { control: false },
    children: { control: false },
  },
} satisfies Meta<typeof ReportList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Look at a photo for a second, move on, come back: each report appears below the gallery and in the Actions panel. */
export const Olympics: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByText(/^photo_view 1\/8/)).toBeVisible(), { timeout: 5000 });
    await userEvent.click(canvas.getByRole('button', { name: /next photo|الصورة التالية/i }));
    await expect(await canvas.findByText(/^dwell 1\/8/)).toBeVisible();
    await expect(args.onReport).toHaveBeenCalledWith(expect.objectContaining({ name: 'photo_view', number: 1 }));
  },
};

/** Lightbox, zoom, full screen, share, and a caption that expands. */
export const Everything: Story = {
  args: {
    photos: longCaption,
    children: (
      <>
        <Thumbnails />
        <AllPhotos />
        <Share />
        <Lightbox>
          <Share />
        </Lightbox>
      </>
    ),
  },
};
