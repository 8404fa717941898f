import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import postcss from 'postcss';

const source = fileURLToPath(new URL('../src/styles/styles.css', import.meta.url));

/** `src/styles/styles.css` with its imports, minified. */
function bundleStyles() {
  return bundle({ filename: source, minify: true }).code.toString();
}

/**
 * True of all that is ours, and as specific as three names of elements: more than a page's `main p`, less than a rule of
 * its own for `[data-inpics="credit"]`.
 */
const RANK = ':not(html)'.repeat(3);

/** Takes the rules out of their `@layer`, for pages whose own unlayered styles would beat them (W14). */
function withoutLayers(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (layer) => {
    layer.replaceWith(layer.nodes ?? []);
  });
  sheet.walkRules((rule) => {
    // A rule inside another has its rank from there.
    if (rule.parent.type !== 'rule') rule.selectors = rule.selectors.map((selector) => RANK + selector);
  });
  return sheet.toString();
}

/** Vite plugin of the library build: emits `styles.css` and `styles.unlayered.css`, both from the same source. */
export function stylesheets() {
  return {
    name: 'inpics:stylesheets',
    apply: (_config, { command }) => command === 'build',
    buildStart() {
      const room = fileURLToPath(new URL('../src/styles', import.meta.url));
      for (const file of readdirSync(room)) this.addWatchFile(`${room}/${file}`);
    },
    generateBundle() {
      const css = bundleStyles();
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: css });
      this.emitFile({ type: 'asset', fileName: 'styles.unlayered.css', source: withoutLayers(css) });
    },
  };
}
