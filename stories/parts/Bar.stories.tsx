import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { allStates, elementProps, withPictures } from './frame.js';

const meta = {
  title: 'Parts/Bar',
  component: Gallery.Bar,
  render: withPictures,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Bar>;

export default meta;

type Story = StoryObj<typeof meta>;

const parts = [<Gallery.Previous key="previous" />, <Gallery.Counter key="counter" />, <Gallery.Next key="next" />];

/** Between photo and caption: counter and ticks. Where there is room, the buttons are over the photo. */
export const Whole: Story = {
  args: { children: [...parts, <Gallery.Ticks key="ticks" />] },
};

/** In a narrow gallery, the buttons are in the bar, one on each side of the counter. */
export const Narrow: Story = { ...Whole, parameters: { width: 'narrow' } };

/** The counter without ticks. */
export const CounterAlone: Story = { args: { children: <Gallery.Counter /> } };

/** A tool of your own goes where you put it. */
export const WithATool: Story = {
  args: {
    children: [
      ...parts,
      <Gallery.Ticks key="ticks" />,
      <button key="print" type="button" className="page-button" onClick={() => print()}>
        Print
      </button>,
    ],
  },
};

/** Everything is mirrored, and the ticks fill from the right. */
export const RightToLeft: Story = { ...Whole, globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(withPictures, { Whole, CounterAlone, WithATool, RightToLeft });
