import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { longCaption, noCaptions } from '../fixtures/cases.js';
import { olympics } from '../fixtures/olympics.js';
import { allStates, elementProps, inCaption } from './frame.js';

const meta = {
  title: 'Parts/Text',
  component: Gallery.Text,
  render: inCaption,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Text>;

export default meta;

type Story = StoryObj<typeof meta>;

const [first] = olympics.photos;

/** The usual length: 150 to 260 characters, in lines of about seventy. */
export const Usual: Story = {};

/** A caption of 400 characters is shown whole. */
export const Long: Story = { parameters: { gallery: { photos: longCaption } } };

/** Cut after twelve lines: in a column this narrow, 1,600 characters are more than that. */
export const Cut: Story = { parameters: { width: 'narrow', gallery: { photos: longCaption.slice(1) } } };

/** "More" expands it, and the row grows: a caption never scrolls inside itself. */
export const Opened: Story = {
  ...Cut,
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'More' });
    await userEvent.click(more);
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect(more).toHaveTextContent('Less');
  },
};

/** A caption can contain elements: links, emphasis, paragraphs. */
export const WithElements: Story = {
  parameters: {
    gallery: {
      photos: [
        {
          ...first,
          caption: (
            <>
              <p>
                Lim Jong-hoon takes a selfie with <em>all five</em> of the other medallists.
              </p>
              <p>
                More on the <a href="#table-tennis">table tennis at the Paris Olympics</a>.
              </p>
            </>
          ),
        },
      ],
    },
  },
};

/** Arabic, which needs more line spacing. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Nothing is rendered for a photo without a caption. */
export const None: Story = { parameters: { gallery: { photos: noCaptions } } };

export const AllStates: Story = allStates(inCaption, { Usual, Long, Cut, WithElements, RightToLeft, None });
