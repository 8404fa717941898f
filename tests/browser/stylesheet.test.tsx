import { render } from '@testing-library/react';
import { it } from 'vitest';
import { PhotoGallery } from '../../src/index.js';
import '../../src/styles/styles.css';
import { consoleMessages, expectConsole } from '../kit/console.js';
import { plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

it('W15 where it is missing one warning names the import, however many galleries there are', async () => {
  const sheets = [...document.styleSheets];
  for (const sheet of sheets) sheet.disabled = true;
  try {
    expectConsole('warn', "import 'inpics/styles.css'");
    render(
      <>
        <PhotoGallery photos={plainPhotos(2)} />
        <PhotoGallery photos={plainPhotos(2)} id="second" />
      </>,
    );
    await soon(() => consoleMessages('warn').length).toBe(1);
  } finally {
    for (const sheet of sheets) sheet.disabled = false;
  }
});
