import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { EndCard, Interstitials, PhotoStory, Share } from '../src/index.js';
import { Advertisement } from './Advertisement.js';
import { Article } from './Article.js';
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

/** The whole page: section, date, headline, standfirst, and the gallery, which handles the arrow keys wherever focus is. */
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

/** Without section, date and byline, the head is headline and standfirst. */
export const Photographs: Story = {
  args: { story: photographs },
};

const [photograph] = photographs.photos;

/** An advertisement after every third photo, and an end card with the next story: the counter counts photos only. */
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

/**
 * An article with two galleries and a single photo between its paragraphs: ads in the long gallery only, each gallery with
 * its own count, and one lightbox for all photos, in page order.
 */
export const ArticleWithAds: Story = {
  render: (args) => <Article {...args} />,
  name: 'Article with ads',
  play: async ({ canvasElement, userEvent }) => {
    const [first, second] = Array.from(
      canvasElement.querySelectorAll('[data-inpics="root"]:has([data-inpics="next"])'),
    );
    const count = (gallery?: Element) => gallery?.querySelector('[data-inpics="counter"] bdi')?.textContent;
    const next = first?.querySelector('[data-inpics="next"]') as Element;
    await waitFor(() => expect(first?.querySelectorAll('[data-inpics="interstitial"]')).toHaveLength(2));
    await expect(second?.querySelector('[data-insert]')).toBeNull();
    const [began, other] = [count(first), count(second)];
    for (let press = 0; press < 3; press++) await userEvent.click(next);
    const ad = first?.querySelector('[data-current] [data-inpics="interstitial"]');
    await expect(ad).not.toBeNull();
    await expect(count(first)).not.toBe(began);
    await expect(count(second)).toBe(other);
  },
};

/** The whole page in Arabic: text, digits and date, and everything mirrored. */
export const RightToLeft: Story = {
  ...Olympics,
  globals: { direction: 'rtl' },
  tags: ['!variants'],
};
