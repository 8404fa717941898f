/** N6: the styles know start and end, never left and right, so that they mirror by themselves. Biome formats and checks the rest. */
const MIRRORED = 'N6: use the logical property or value (inline-start, inline-end, start, end).';

/** Four values of which the second and the fourth differ: a left that is not the right. */
const UNEVEN_SIDES = String.raw`/^(\S+) (\S+) (\S+) (?!\2$)\S+$/`;

/** @type {import('stylelint').Config} */
export default {
  rules: {
    'property-disallowed-list': [['left', 'right', '/^(?!inset-inline).*-(left|right)(-|$)/'], { message: MIRRORED }],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|text-align-last|float|clear|caption-side|justify-.+)$/': ['left', 'right'],
        '/^(margin|padding|inset|scroll-margin|scroll-padding|border-width|border-style|border-color)$/': [
          UNEVEN_SIDES,
        ],
      },
      { message: MIRRORED },
    ],
  },
};
