import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, withParts } from './frame.js';

const meta = {
  title: 'Parts/Share',
  component: Gallery.Share,
  render: withParts,
  argTypes: elementProps('button'),
} satisfies Meta<typeof Gallery.Share>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A browser without a share sheet, which has only the clipboard. */
const withClipboard = (writeText: () => Promise<void>) => () => {
  const offered = { share: undefined, clipboard: { writeText } };
  for (const [name, value] of Object.entries(offered))
    Object.defineProperty(navigator, name, { value, configurable: true });
  return () => {
    for (const name of Object.keys(offered)) Reflect.deleteProperty(navigator, name);
  };
};

/** At the end of the bar. */
export const InTheBar: Story = {};

/** The link has been copied: a message says so for four seconds and is announced to screen readers. */
export const Copied: Story = {
  beforeEach: withClipboard(async () => {}),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share photo' }));
    await expect(await canvas.findByText('Link copied.', { selector: 'span' })).toBeVisible();
  },
};

/** If the page is not allowed to write to the clipboard, the link can be selected. */
export const Refused: Story = {
  tags: ['variants'],
  beforeEach: withClipboard(() => Promise.reject(new DOMException('Not here.', 'NotAllowedError'))),
  play: async ({ canvas, canvasElement, userEvent }) => {
    // By its part, because some variants are in another language.
    await userEvent.click(canvasElement.querySelector('[data-inpics="share"]') as HTMLElement);
    await expect(await canvas.findByRole('textbox')).toBeVisible();
  },
};

/** In a narrow bar, no button is within 24 pixels of a phone's edge. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** The children replace the icon; the button's name stays the same. */
export const OwnIcon: Story = { args: { children: <span aria-hidden="true">↗</span> } };

/** The only tool in an otherwise empty bar. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withParts, { InTheBar, OwnIcon, OnePhoto, RightToLeft });
