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

/** Over the photo's edge: a circle of 44 pixels, which covers nothing else of the photo. */
export const OverThePhoto: Story = { parameters: { gallery: { defaultIndex: 3 } } };

/** At the first photo it stays in place and keeps focus, and is `aria-disabled` (A9). */
export const AtTheEnd: Story = { parameters: { gallery: { defaultIndex: 0 } } };

/** In a narrow gallery, it is in the bar instead of over the photo. */
export const InTheBar: Story = { ...OverThePhoto, parameters: { ...OverThePhoto.parameters, width: 'narrow' } };

/** The children replace the arrow; the button's name stays the same. */
export const OwnIcon: Story = { ...OverThePhoto, args: { children: <span aria-hidden="true">←</span> } };

/** On the other side, with the arrow mirrored. */
export const RightToLeft: Story = { ...OverThePhoto, globals: { direction: 'rtl' } };

/** With one photo there is no previous one. */
export const OnePhoto: Story = { parameters: { gallery: { photos: onePhoto } } };

export const AllStates: Story = allStates(inBar, { OverThePhoto, AtTheEnd, OwnIcon, RightToLeft });
