import type { Meta, StoryObj } from '@storybook/react-vite';
import * as Gallery from '../../src/parts.js';
import { noCaptions } from '../fixtures/cases.js';
import { photographs } from '../fixtures/photographs.js';
import { allStates, elementProps, inCaption } from './frame.js';

const meta = {
  title: 'Parts/Credit',
  component: Gallery.Credit,
  render: inCaption,
  argTypes: elementProps('p'),
} satisfies Meta<typeof Gallery.Credit>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Photographer and agency, in the form that the agency requires. */
export const WithAgency: Story = {};

/** A credit without an agency. */
export const WithoutAgency: Story = { parameters: { gallery: { defaultIndex: 3 } } };

/** A licence is part of the credit. */
export const WithLicence: Story = { parameters: { gallery: { photos: photographs.photos } } };

/** Nothing is rendered for a photo without a credit. */
export const None: Story = { parameters: { gallery: { photos: noCaptions } } };

/** In an Arabic line, the name keeps its own direction. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(inCaption, { WithAgency, WithoutAgency, WithLicence, None, RightToLeft });
