import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Lightbox, PhotoGallery } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { photosOf } from '../../kit/letters.js';

const network = vi.hoisted(() => ({ isDown: true }));
vi.mock('../../../src/lightbox/LightboxContent.js', (original) => {
  if (network.isDown) throw new Error('no network');
  return original();
});

/** Each call of `onOpenChange`, such as `"true link"`. */
const heard: string[] = [];
beforeEach(() => void heard.splice(0));

function Page({ holds }: { holds: boolean }) {
  const [isOpen, setOpen] = useState(holds);
  const onOpenChange = (open: boolean, { via }: { via: string }) => {
    heard.push(`${open} ${via}`);
    setOpen(open);
  };
  return (
    <PhotoGallery photos={photosOf('abc')}>
      <Lightbox open={holds ? isOpen : undefined} onOpenChange={onOpenChange} />
    </PhotoGallery>
  );
}

const link = () => screen.getAllByRole('link', { name: 'What is seen in a' })[0] as HTMLElement;
const press = () => fireEvent.click(link());
/** Before a press there is a pointer over the photo, or focus on it. */
const approach = () =>
  act(async () => {
    fireEvent.pointerOver(link());
    await loadContent();
  });
const isOpen = () => document.querySelector('dialog')?.hasAttribute('open');

it('a lightbox that cannot be had says that it is closed again', async () => {
  render(<Page holds={false} />);
  press();
  await waitFor(() => expect(heard).toEqual(['true link', 'false command']));
  expect(isOpen()).toBe(false);
});

/** Whether the press of an element follows the photo's link, as the page sees it. */
function isFollowed(pressed: HTMLElement): boolean | undefined {
  let isFollowed: boolean | undefined;
  const hear = (event: Event) => {
    if (event.target === link()) isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', hear);
  fireEvent.click(pressed);
  document.removeEventListener('click', hear);
  return isFollowed;
}

it.each([
  ['the photo', link],
  ['the button of the bar', () => screen.getByRole('button', { name: 'Enlarge photo' })],
])('where it cannot be had, a press of %s follows the photo’s link to its largest file', async (_, pressed) => {
  render(<Page holds={false} />);
  await approach();
  expect([isFollowed(pressed()), heard]).toEqual([true, []]);
  expect(link().getAttribute('href')).toBe('a.jpg');
});

it('nor does the page that holds it go on holding it open: it opens once it can be had', async () => {
  render(<Page holds />);
  await waitFor(() => expect(heard).toEqual(['false command']));
  expect(isOpen()).toBe(false);
  network.isDown = false;
  await approach();
  press();
  await waitFor(() => expect(isOpen()).toBe(true));
});
