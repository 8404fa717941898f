import ericMeyer from '@unocss/reset/eric-meyer.css?raw';
import tailwind3 from '@unocss/reset/tailwind.css?raw';
import bootstrap from 'bootstrap/dist/css/bootstrap-reboot.css?raw';
import tailwind4 from 'tailwindcss/preflight.css?raw';
import blockTheme from './blockTheme.css?raw';
import hardReset from './hardReset.css?raw';
import ownButtons from './ownButtons.css?raw';

/** Stylesheets that the page around a gallery can have, none of them in a layer below ours. */
export const hostileSheets: Record<string, string> = {
  'Tailwind 3’s preflight': tailwind3,
  'Tailwind 4’s preflight, in a layer above ours': `@layer base { ${tailwind4} }`,
  'Tailwind 4’s preflight, without its layer': tailwind4,
  'Bootstrap’s reboot': bootstrap,
  'a WordPress block theme': blockTheme,
  'Eric Meyer’s reset': ericMeyer,
  'a hard reset': hardReset,
  'a site’s own buttons and icons': ownButtons,
  'everything positioned': '* { position: relative }',
  'a transition on everything': '* { transition: all 1s; scroll-behavior: smooth }',
  'fluid images': 'img { max-width: 100%; height: auto; padding: 4px; border: 1px solid #ddd }',
  'buttons of which nothing is left': 'button { all: unset }',
  'inline drawings': 'svg { display: inline; height: auto; max-width: 1em; overflow: visible }',
  'generous margins': 'p, h1, h2, h3, figure, figcaption, picture { margin: 2em; padding: 0.5em }',
  'the old box model': '* { box-sizing: content-box }',
};
