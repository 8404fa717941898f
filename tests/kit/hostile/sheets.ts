import ericMeyer from '@unocss/reset/eric-meyer.css?raw';

/** What the page that a gallery stands on may bring along, none of it in a layer below ours. */
export const hostileSheets: Record<string, string> = {
  'Eric Meyer’s reset': ericMeyer,
  'a transition on everything': '* { transition: all 1s; scroll-behavior: smooth }',
  'fluid images': 'img { max-width: 100%; height: auto; padding: 4px; border: 1px solid #ddd }',
  'inline drawings': 'svg { display: inline; height: auto; max-width: 1em; overflow: visible }',
  'generous margins': 'p, h1, h2, h3, figure, figcaption, picture { margin: 2em; padding: 0.5em }',
  'the old box model': '* { box-sizing: content-box }',
};
