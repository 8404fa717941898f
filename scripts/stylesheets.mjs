import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import postcss from 'postcss';

const room = fileURLToPath(new URL('../src/styles', import.meta.url));

/** The published stylesheets: the one that each page loads, and the one for some optional parts. */
const SHEETS = ['styles', 'extras'];

/** A stylesheet, such as `src/styles/styles.css`, with its imports, minified. */
function bundleStyles(name) {
  return bundle({ filename: `${room}/${name}.css`, minify: true }).code.toString();
}

/**
 * Matches everything of ours, with the specificity of three element names: more than a page's `main p`, less than a page's own
 * rule for `[data-inpics="credit"]`.
 */
const RANK = ':not(html)'.repeat(3);

/** Takes the rules out of their `@layer`, for pages whose own unlayered styles would override them (W14). */
function withoutLayers(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (layer) => {
    layer.replaceWith(layer.nodes ?? []);
  });
  sheet.walkRules((rule) => {
    // A nested rule gets its specificity from its parent.
    if (rule.parent.type === 'rule') return;
    // What is said of the page around a gallery, and not of a part of it, competes with none of its rules.
    rule.selectors = rule.selectors.map((selector) => (selector.includes('[data-') ? RANK + selector : selector));
  });
  return sheet.toString();
}

/** Vite plugin of the library build: emits each stylesheet, and without its layer as `….unlayered.css`, from the same source. */
export function stylesheets() {
  return {
    name: 'inpics:stylesheets',
    apply: (_config, { command }) => command === 'build',
    buildStart() {
      for (const file of readdirSync(room)) this.addWatchFile(`${room}/${file}`);
    },
    generateBundle() {
      for (const name of SHEETS) {
        const css = bundleStyles(name);
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source: css });
        this.emitFile({ type: 'asset', fileName: `${name}.unlayered.css`, source: withoutLayers(css) });
      }
    },
  };
}
