import type { Meta, StoryObj } from '@storybook/react-vite';
import { EndCard, Interstitials, PhotoStory, Share } from '../src/index.js';
import { Advertisement } from './Advertisement.js';
import { olympics } from './fixtures/olympics.js';
import { photographs } from './fixtures/photographs.js';
import { Note } from './Note.js';

const meta = {
  title: 'PhotoStory',
  component: PhotoStory,
  args: { story: olympics },
  argTypes: {
    story: { control: false },
    gallery: { control: false },
    children: { control: false },
    headingLevel: { control: { type: 'number', min: 1, max: 5 } },
  },
} satisfies Meta<typeof PhotoStory>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The whole page: section, date, headline, standfirst, and the gallery, which hears the arrow keys wherever the focus is. */
export const Olympics: Story = {
  args: { gallery: { keyboard: 'page' } },
  decorators: [
    (Story) => (
      <>
        <Story />
        <Note />
      </>
    ),
  ],
  tags: ['variants'],
};

/** Without section, date and byline the head is headline and standfirst. */
export const Photographs: Story = {
  args: { story: photographs },
};

const [, , photograph] = photographs.photos;

/** An advertisement after every third photo, and an end card with the next story: the counter counts photos, and nothing else. */
export const WithAds: Story = {
  args: {
    gallery: { keyboard: 'page' },
    children: (
      <>
        <Interstitials every={3}>
          <Advertisement />
        </Interstitials>
        <EndCard next={{ href: '#next-story', headline: photographs.headline, photo: photograph }}>
          <Share />
        </EndCard>
      </>
    ),
  },
  name: 'With ads',
  tags: ['variants'],
};

/** The whole page in Arabic: words, digits and date, and everything mirrored. */
export const RightToLeft: Story = {
  ...Olympics,
  globals: { direction: 'rtl' },
  tags: ['!variants'],
};
