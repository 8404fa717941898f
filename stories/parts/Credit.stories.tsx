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

/** Photographer and agency, as the agency wants them printed. */
export const WithAgency: Story = {};

/** Some pictures name no agency. */
export const WithoutAgency: Story = { parameters: { gallery: { defaultIndex: 3 } } };

/** A licence belongs to the credit. */
export const WithLicence: Story = { parameters: { gallery: { photos: photographs.photos } } };

/** Nothing is rendered for a photo without a credit. */
export const None: Story = { parameters: { gallery: { photos: noCaptions } } };

/** The name keeps its own direction in an Arabic line. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const AllStates: Story = allStates(inCaption, { WithAgency, WithoutAgency, WithLicence, None, RightToLeft });
