/**
 * `npm run size`: what a page loads, minified and gzipped (level 9), production define, React external, framer-motion counted (P7).
 * A kB is 1,000 bytes, the stricter reading. Lazy chunks are listed separately. Exits with 1 over a budget. Needs a built dist.
 * Bundled by Rolldown, as by Vite: it names React's imports once, like a page that bundles React.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './install.mjs';

/** The budget, which must not be exceeded, followed by the goal where that is missed. */
const BUDGETS = {
  'first load of PhotoGallery': [8_000],
  'the lightbox with zoom, on first use': [8_000],
  'all of it, with framer-motion': [43_200, 30_000],
  'styles.css': [5_000],
  'extras.css': [1_500],
};

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

const ENTRY = 'entry';

/** Bundles one line of a consumer's code and returns the sizes: of the first load, and of each lazy chunk. */
async function measure(code) {
  const bundle = await rolldown({
    input: ENTRY,
    external: /^react(-dom)?(\/|$)/,
    resolve: { alias: { inpics: `${root}dist/index.js` } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    // A bundle for the browser is all client code: the directives have served their purpose.
    checks: { moduleLevelDirective: false },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? code : null) },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const eager = new Set();
  const visit = (name) => {
    if (eager.has(name) || !chunks.has(name)) return;
    eager.add(name);
    chunks.get(name).imports.forEach(visit);
  };
  visit(output.find(({ isEntry }) => isEntry).fileName);
  const sizes = new Map(output.map(({ fileName, code: text }) => [fileName, gzipped(text)]));
  const sum = (names) => names.reduce((total, name) => total + sizes.get(name), 0);
  return { first: sum([...eager]), lazy: [...sizes].filter(([name]) => !eager.has(name)) };
}

/** A stylesheet as served: dist's is minified already. */
async function measureStyles(file) {
  return gzipped(await readFile(`${root}dist/${file}`));
}

const gallery = await measure("export { PhotoGallery } from 'inpics'");
const lightbox = await measure("export { PhotoGallery, Lightbox } from 'inpics'");
const whole = await measure("export * from 'inpics'");
const sizeOf = (pieces) => pieces.reduce((total, [, size]) => total + size, 0);
const isContent = ([path]) => path.startsWith('LightboxContent');
const rows = [
  ['first load of PhotoGallery', gallery.first],
  ['the lightbox with zoom, on first use', sizeOf(lightbox.lazy.filter(isContent))],
  ['all of it, with framer-motion', whole.first + sizeOf(whole.lazy)],
  ['styles.css', await measureStyles('styles.css')],
  ['extras.css', await measureStyles('extras.css')],
  ...gallery.lazy.map(([path, size]) => [`lazy: ${path}`, size]),
  ['first load with every optional part', whole.first],
  ['first load with the lightbox', lightbox.first],
  ...whole.lazy.map(([path, size]) => [`lazy, with every part: ${path}`, size]),
  ['styles.unlayered.css', await measureStyles('styles.unlayered.css')],
  ['extras.unlayered.css', await measureStyles('extras.unlayered.css')],
];

let over = false;
for (const [name, size] of rows) {
  const [budget = Infinity, goal = budget] = BUDGETS[name] ?? [];
  if (size > budget) over = true;
  const judgement = size > budget ? 'OVER BUDGET' : size > goal ? `goal ${goal} missed` : '';
  const limit = budget < Infinity ? ` of ${budget}` : '';
  console.log(`${String(size).padStart(7)} B${limit.padEnd(10)}  ${name}  ${judgement}`.trimEnd());
}
process.exit(over ? 1 : 0);
