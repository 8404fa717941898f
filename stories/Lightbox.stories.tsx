import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { DeepLink, Download, Lightbox, LightboxGroup, PhotoGallery, Share } from '../src/index.js';
import { AddressBar } from './AddressBar.js';
import { tallPhoto } from './fixtures/cases.js';
import { olympics } from './fixtures/olympics.js';
import { photographs } from './fixtures/photographs.js';
import { Note } from './Note.js';
import { ContactSheet } from './uses/ContactSheet.js';
import { InsideDialog } from './uses/InsideDialog.js';
import { OwnedLightbox } from './uses/OwnedLightbox.js';

const withNote: Decorator = (Story) => (
  <>
    <Story />
    <Note />
  </>
);

const meta = {
  title: 'Lightbox',
  component: PhotoGallery,
  subcomponents: { Lightbox, LightboxGroup },
  args: { photos: olympics.photos, children: <Lightbox /> },
  argTypes: {
    photos: { control: false },
    strings: { control: false },
    actionsRef: { control: false },
    onIndexChange: { control: false },
    children: { control: false },
  },
} satisfies Meta<typeof PhotoGallery>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Waits until it has grown and every fade has ended. */
const stillness = (dialog: Element | null) =>
  waitFor(() => expect(dialog?.getAnimations({ subtree: true })).toEqual([]), { timeout: 3000 });

/** Press the photo or the button in the bar: the photo fills the window, then shrinks back to the current photo on the page. */
export const Olympics: Story = {
  decorators: [withNote],
};

/** The open lightbox: the caption is beside the photo, or below it where there is little room. */
export const Open: Story = {
  args: { children: <Lightbox defaultOpen /> },
  tags: ['variants', '!autodocs'],
  decorators: [withNote],
  play: async ({ canvasElement }) => {
    const dialog = canvasElement.querySelector('[data-inpics="lightbox"]');
    await waitFor(() => expect(dialog?.querySelector('[data-current] [data-inpics="picture"]')).toBeVisible());
    await stillness(dialog);
  },
};

/**
 * Nine photographs, two of them with a long side of 3,000 pixels: zoom in with two fingers, a double press, Ctrl and the wheel,
 * or + and −. Only then is the larger file fetched.
 */
export const Photographs: Story = {
  args: { photos: photographs.photos },
};

/** Zoomed in: the zoom buttons show the level, and Previous and Next stay where they were. */
export const Zoomed: Story = {
  args: { photos: photographs.photos, children: <Lightbox defaultOpen /> },
  tags: ['variants', '!autodocs'],
  play: async (context) => {
    await Open.play?.(context);
    const dialog = context.canvasElement.querySelector('[data-inpics="lightbox"]');
    await context.userEvent.click(dialog?.querySelector('[data-inpics="lightbox-zoom"]') as Element);
    await waitFor(() => expect(dialog?.querySelector('[data-inpics="lightbox-zoom-tools"]')).toBeVisible());
    await stillness(dialog);
  },
};

/** A contact sheet: each thumbnail opens its photo in the lightbox, and the photo shrinks back into it. */
export const FromThumbnails: Story = {
  args: { photos: photographs.photos },
  render: (args) => <ContactSheet {...args} />,
};

/** An article with two galleries and a single photo: one lightbox for all photos, in page order. */
export const Group: Story = {
  render: ({ children, ...args }) => (
    <LightboxGroup aria-label="Photos of this article">
      <PhotoGallery {...args} id="medals">
        {children}
      </PhotoGallery>
      <p className="page-note">And a single photo, between two stories.</p>
      <PhotoGallery photos={photographs.photos.slice(2, 3)} id="alone" priority={false}>
        {children}
      </PhotoGallery>
      <PhotoGallery photos={photographs.photos.slice(3, 6)} id="walk" priority={false}>
        {children}
      </PhotoGallery>
    </LightboxGroup>
  ),
  decorators: [withNote],
};

/** The address names the photo. An open lightbox has a history entry: Back closes it, Forward opens it again. */
export const DeepLinked: Story = {
  render: ({ children, ...args }) => (
    <AddressBar start="/story#phone-up">
      {(navigation) => (
        <PhotoGallery {...args}>
          <DeepLink navigation={navigation} />
          <Lightbox>
            <Share />
            <Download />
          </Lightbox>
        </PhotoGallery>
      )}
    </AddressBar>
  ),
};

/** The page controls `open`: the lightbox requests a change with `onOpenChange`. */
export const Controlled: Story = {
  render: (args) => <OwnedLightbox {...args} />,
  decorators: [withNote],
};

/** Five times as tall as wide: as wide as the space allows, and scrolled. */
export const TallPhoto: Story = {
  args: { photos: tallPhoto, ratio: 3 / 2, children: <Lightbox defaultOpen /> },
  tags: ['variants'],
};

/** In a dialog of the page: Escape closes the lightbox first; the next press closes the page's dialog. */
export const InsideADialog: Story = {
  render: (args) => (
    <InsideDialog>
      <PhotoGallery {...args} />
    </InsideDialog>
  ),
  decorators: [withNote],
};

/** Arabic text and digits: the close button is on the left, and a swipe to the right shows the next photo. */
export const RightToLeft: Story = {
  args: { children: <Lightbox defaultOpen /> },
  globals: { direction: 'rtl' },
  decorators: [withNote],
  play: async (context) => {
    await Open.play?.(context);
  },
};
