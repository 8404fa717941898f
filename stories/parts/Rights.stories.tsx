import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Photo } from '../../src/index.js';
import * as Gallery from '../../src/parts.js';
import { noCaptions } from '../fixtures/cases.js';
import { photographs } from '../fixtures/photographs.js';
import { allStates, elementProps, frame } from './frame.js';

const photo = photographs.photos[0];

/** Every rights field that a photo can have; the link to acquire a licence leads nowhere. */
const whole: readonly Photo[] = [
  {
    ...photo,
    credit: 'CC BY 4.0',
    creator: ['Aitzol Berasategi', 'Trevor "Freespace"'],
    copyrightNotice: '© 2018 Aitzol Berasategi',
    dateCreated: '2018-11-04T16:20:00+01:00',
    acquireLicensePage: '#licence',
  },
];

const behindCredit = frame((part) => (
  <Gallery.Viewport>
    <Gallery.Slide>
      <Gallery.Caption>
        <Gallery.Text />
        <Gallery.Credit />
        {part}
      </Gallery.Caption>
    </Gallery.Slide>
  </Gallery.Viewport>
));

const meta = {
  title: 'Parts/Rights',
  component: Gallery.Rights,
  render: behindCredit,
  argTypes: elementProps('small'),
} satisfies Meta<typeof Gallery.Rights>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Place, year and licence. The credit already names the photographer, so the small print does not. */
export const BehindTheCredit: Story = { parameters: { gallery: { photos: photographs.photos } } };

/** Two photographers that the credit does not name, copyright notice, place, date, and both links. */
export const Whole: Story = { parameters: { gallery: { photos: whole } } };

/** The date in British format and Tokyo time. */
export const OwnDate: Story = {
  args: { locale: 'en-GB', timeZone: 'Asia/Tokyo' },
  parameters: { gallery: { photos: whole } },
};

/** Nothing is rendered for a photo without any of it. */
export const None: Story = {
  parameters: { gallery: { photos: noCaptions.map(({ location, ...others }) => others) } },
};

/** Text and digits are in the gallery's language, and names keep their own direction. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, parameters: { gallery: { photos: whole } } };

export const AllStates: Story = allStates(behindCredit, { BehindTheCredit, Whole, OwnDate, None, RightToLeft });
