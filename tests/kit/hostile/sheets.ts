import ericMeyer from '@unocss/reset/eric-meyer.css?raw';

/** What the page that a gallery stands on may bring along, none of it in a layer below ours. */
export const hostileSheets: Record<string, string> = {
  'Eric Meyer’s reset': ericMeyer,
  'a transition on everything': '* { transition: all 1s; scroll-behavior: smooth }',
  'the old box model': '* { box-sizing: content-box }',
};
