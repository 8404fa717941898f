import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import * as Gallery from '../../../src/parts.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';

const photos = photosOf('abc');

it('a developer who writes a slide for each photo is told that one is a template for all', () => {
  expectConsole('warn', 'Gallery.Viewport repeats what is in it for each photo');
  render(
    <StrictMode>
      <Gallery.Root photos={photos}>
        <Gallery.Viewport>
          {photos.map(({ id }) => (
            <Gallery.Slide key={id} />
          ))}
        </Gallery.Viewport>
      </Gallery.Root>
    </StrictMode>,
  );
  expect(consoleMessages('warn')).toHaveLength(1);
});
