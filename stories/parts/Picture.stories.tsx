import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { olympics } from '../fixtures/olympics.js';
import { allStates, elementProps, inSlide } from './frame.js';

const meta = {
  title: 'Parts/Picture',
  component: Gallery.Picture,
  render: inSlide,
  argTypes: elementProps('div'),
} satisfies Meta<typeof Gallery.Picture>;

export default meta;

type Story = StoryObj<typeof meta>;

const { srcSet, sources, ...selfie } = olympics.photos[0];

/** The stage has the shape that most photos have. */
export const Landscape: Story = {};

/** A portrait photo is shown whole, with matte on both sides: nothing below it moves. */
export const Portrait: Story = { parameters: { gallery: { defaultIndex: 4 } } };

/** The stage has the tallest photo's shape, so no photo has matte at its sides. */
export const TallestStage: Story = { parameters: { gallery: { ratio: 'tallest', defaultIndex: 4 } } };

/** Until a photo loads, its place shows its colour; if it fails to load, its alt text. */
export const NotLoaded: Story = {
  parameters: { gallery: { photos: [{ ...selfie, src: 'data:image/gif,' }] } },
};

export const AllStates: Story = allStates(inSlide, { Landscape, Portrait, TallestStage, NotLoaded });
