import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { AddressBar } from '../AddressBar.js';
import { olympics } from '../fixtures/olympics.js';
import { inArabic } from '../inArabic.js';
import { parts } from './frame.js';

const meta = {
  title: 'Parts/DeepLink',
  component: Gallery.DeepLink,
  // The story's own address, instead of Storybook's.
  render: (args, { globals, id, parameters }) => (
    <AddressBar start={(parameters.address as string) ?? '/story'}>
      {(navigation) => {
        const options = { photos: olympics.photos };
        return (
          <Gallery.Root id={id} {...(globals.direction === 'rtl' ? inArabic(options) : options)}>
            {parts}
            <Gallery.DeepLink {...args} navigation={navigation} />
          </Gallery.Root>
        );
      }}
    </AddressBar>
  ),
} satisfies Meta<typeof Gallery.DeepLink>;

export default meta;

type Story = StoryObj<typeof meta>;

const moveOn =
  (address: RegExp): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next photo' }));
    await waitFor(() => expect(canvas.getByLabelText('Address')).toHaveTextContent(address));
  };

/** After `#`, where the browser finds the photo's slide even without JavaScript. */
export const Hash: Story = { play: moveOn(/#parts-deeplink--hash-/) };

/** In the query, which a server can read. Other parameters stay. */
export const Query: Story = {
  args: { mode: 'query' },
  parameters: { address: '/story?utm_source=letter#comments' },
  play: moveOn(/\?utm_source=letter&photo=\S+#comments$/),
};

/** Each photo has its own path. */
export const Path: Story = {
  args: { getHref: (photo, index) => `/story/${photo.id ?? index + 1}` },
  play: moveOn(/\/story\/./),
};

/** The address names the fourth photo: the gallery starts there, and nothing is announced. */
export const Opened: Story = {
  args: { mode: 'query' },
  parameters: { address: `/story?photo=${olympics.photos[3]?.id ?? 'photo-4'}` },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Photo 4 of 8')).toBeInTheDocument();
  },
};
