import '@fontsource-variable/inter';
import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/source-serif-4/opsz.css';
import '../src/styles/styles.css';
import '../src/styles/extras.css';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { inArabic } from '../stories/inArabic.js';
import { directions, screens, textSizes, themes } from './modes.js';
import { Page, setDocument } from './Page.js';

const withPage: Decorator = (Story, { globals, parameters, viewMode }) => {
  const { theme, direction, textSize } = globals as { theme: 'auto'; direction: 'ltr'; textSize: string };
  // On a page of documentation several stories stand together: none may turn the others round.
  if (viewMode === 'story') setDocument({ theme, direction, textSize });
  return (
    <Page theme={theme} direction={direction} width={parameters.width ?? 'page'}>
      <Story />
    </Page>
  );
};

/** Who reads from right to left reads Arabic: a story's own photos in their Arabic words, in the gallery's. */
const withLanguage: Decorator = (Story, { args, globals }) =>
  globals.direction === 'rtl' ? <Story args={inArabic(args)} /> : <Story />;

/** Several galleries on one page each need an id: their photos' anchors begin with it. */
const withOwnAnchors: Decorator = (Story, { args, component, id, viewMode }) =>
  viewMode === 'docs' && 'photos' in args && component ? <Story args={{ ...args, id }} /> : <Story />;

/** The docgen quotes what stands behind `@default` where the type is a string's, also what is a string already. */
const plainDefaults: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const summary = argType.table?.defaultValue?.summary;
      if (!summary || !/^"(\\"|.* .*"$)/.test(summary)) return [name, argType];
      return [name, { ...argType, table: { ...argType.table, defaultValue: { summary: JSON.parse(summary) } } }];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [plainDefaults],
  decorators: [withLanguage, withOwnAnchors, withPage],
  tags: ['autodocs'],
  initialGlobals: { theme: 'auto', direction: 'ltr', textSize: '100' },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, { name }]) => ({ value, title: name })),
      },
    },
    direction: {
      description: 'Direction and language',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: Object.entries(directions).map(([value, { name }]) => ({ value, title: name })),
      },
    },
    textSize: {
      description: "Size of the page's text",
      toolbar: {
        title: 'Text size',
        icon: 'paragraph',
        dynamicTitle: true,
        items: textSizes.map((value) => ({ value, title: `Text ${value} %` })),
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    // The page has its own paper.
    backgrounds: { disable: true },
    viewport: {
      options: Object.fromEntries(
        Object.entries(screens).map(([key, { name, width, height }]) => [
          key,
          { name, styles: { width: `${width}px`, height: `${height}px` } },
        ]),
      ),
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
      // Off unless it is asked for, whatever the tags say (F11).
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    options: {
      // Read as text, so nothing in it may have a name. The parts as they stand in a gallery.
      storySort: {
        order: [
          'Introduction',
          'PhotoStory',
          'PhotoGallery',
          'Parts',
          [
            'Root',
            'Bar',
            'Previous',
            'Counter',
            'Next',
            'Ticks',
            'Viewport',
            'Slide',
            'Picture',
            'Caption',
            'Number',
            'Headline',
            'Text',
            'Credit',
            'Announcer',
            'Thumbnails',
            'AllPhotos',
            'Retry',
          ],
          'Uses',
          'Guides',
          [
            'How it works',
            'Images',
            'Styling',
            'In your site',
            'Long galleries',
            'In a server component',
            'Languages',
            'Reports',
            'Autoplay and resume',
          ],
        ],
      },
    },
    docs: { toc: true },
  },
};

export default preview;
