/** N6: styles use start and end, never left and right, so that they mirror automatically. Biome formats and checks the rest. */
const MIRRORED = 'N6: use the logical property or value (inline-start, inline-end, start, end).';

/** Four values whose second and fourth differ: left is not the same as right. */
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
