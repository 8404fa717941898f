import { render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import * as Gallery from '../../src/parts.js';
import '../../src/styles/styles.css';
import { plainPhotos } from '../kit/photos.js';

const print = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });

afterEach(() => print(''));

it('I18 no button is printed, wherever a site puts it', async () => {
  const { container } = render(
    <Gallery.Root photos={plainPhotos(2)}>
      <Gallery.Viewport>
        <Gallery.Slide>
          <Gallery.Picture />
        </Gallery.Slide>
      </Gallery.Viewport>
      <Gallery.Previous />
      <Gallery.Next />
    </Gallery.Root>,
  );
  const shown = () => [...container.querySelectorAll('button')].filter((button) => button.checkVisibility()).length;
  expect(shown()).toBe(2);
  await print('print');
  expect(shown()).toBe(0);
});
