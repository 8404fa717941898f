/**
 * `npm run size`: what a page loads, minified and gzipped (level 9), production define, React external, framer-motion counted (P7).
 * A kB is 1,000 bytes, the stricter reading. Lazy pieces are reported apart. Ends with 1 over a budget. Wants a built dist.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './install.mjs';

const BUDGETS = { 'first load of PhotoGallery': 8_000, 'styles.css': 5_000 };

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

/** Bundles one line of a consumer's code and returns its pieces: what loads at once, and each lazy chunk. */
async function measure(code) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
    alias: { inpics: './dist/index.js' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length), gzipped(contents)]));
  const eager = new Set();
  const visit = (path) => {
    if (eager.has(path) || !sizes.has(path)) return;
    eager.add(path);
    for (const { kind, path: next } of metafile.outputs[path].imports) if (kind !== 'dynamic-import') visit(next);
  };
  visit('out/stdin.js');
  const sum = (paths) => paths.reduce((total, path) => total + sizes.get(path), 0);
  return { first: sum([...eager]), lazy: [...sizes].filter(([path]) => !eager.has(path)) };
}

/** A style sheet as it is served: dist's own is minified already. */
async function measureStyles(file) {
  const { outputFiles } = await build({ entryPoints: [`${root}dist/${file}`], minify: true, write: false });
  return gzipped(outputFiles[0].contents);
}

const gallery = await measure("export { PhotoGallery } from 'inpics'");
const rows = [
  ['first load of PhotoGallery', gallery.first],
  ['styles.css', await measureStyles('styles.css')],
  ...gallery.lazy.map(([path, size]) => [`lazy: ${path}`, size]),
  ['the whole of inpics', (await measure("export * from 'inpics'")).first],
  ['styles.unlayered.css', await measureStyles('styles.unlayered.css')],
];

let over = false;
for (const [name, size] of rows) {
  const budget = BUDGETS[name];
  if (budget !== undefined && size > budget) over = true;
  const judgement = budget === undefined ? '' : ` of ${budget}${size > budget ? '  OVER BUDGET' : ''}`;
  console.log(`${String(size).padStart(7)} B${judgement.padEnd(10)}  ${name}`);
}
process.exit(over ? 1 : 0);
