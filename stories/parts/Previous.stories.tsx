import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { onePhoto } from '../fixtures/cases.js';
import { allStates, elementProps, inBar } from './frame.js';

const meta = {
  title: 'Parts/Previous',
  component: Gallery.Previous,
  render: inBar,
  argTypes: elementProps('button'),
} satisfies Meta<typeof Gallery.Previous>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Over the photo's side: a circle of 44 pixels, and nothing else of the photo is covered. */
export const OverThePhoto: Story = { parameters: { gallery: { defaultIndex: 3 } } };

/** At the first photo it keeps its place and the focus, and says that it does nothing (A9). */
export const AtTheEnd: Story = { parameters: { gallery: { defaultIndex: 0 } } };

/** In a narrow gallery it leaves the photo and stands in the bar. */
export const InTheBar: Story = { ...OverThePhoto, parameters: { ...OverThePhoto.parameters, width: 'narrow' } };

/** Its content replaces the arrow; its name stays the same. */
export const OwnIcon: Story = { ...OverThePhoto, args: { children: <span aria-hidden="true">←</span> } };

/** At the other side, and its arrow points the other way. */
export const RightToLeft: Story = { ...OverThePhoto, globals: { direction: 'rtl' } };

/** One photo has no previous one. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const AllStates: Story = allStates(inBar, { OverThePhoto, AtTheEnd, OwnIcon, RightToLeft });
