/**
 * Builds dist: JavaScript and style sheets by Vite (vite.config.ts), then one bundled declaration file per public entry.
 * Bundled, so that no consumer's `moduleResolution` has to resolve our folders (P9).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import dts from 'rollup-plugin-dts';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const declarations = `${root}.cache/types`;

/** The names of the public entries that have declarations: `parts` for `dist/parts.d.ts`. */
const typedEntries = Object.values(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).exports).flatMap(
  ({ types }) => types?.match(/^\.\/dist\/(.+)\.d\.ts$/)?.[1] ?? [],
);

/** Emits a declaration file for every module of src; type errors stop the build. */
function emitDeclarations() {
  rmSync(declarations, { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['-p', 'tsconfig.src.json', '--noEmit', 'false', '--emitDeclarationOnly', '--outDir', declarations];
  const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Joins them into one file per entry; what entries share goes to `dist/types/`. */
async function bundleDeclarations() {
  const input = Object.fromEntries(
    typedEntries.filter((name) => !name.endsWith('.css')).map((name) => [name, `${declarations}/${name}.d.ts`]),
  );
  const bundle = await rollup({ input, external: [/^react/, /^framer-motion/], plugins: [dts()] });
  await bundle.write({ dir: `${root}dist`, format: 'es', chunkFileNames: 'types/[name].ts' });
  await bundle.close();
}

/** TypeScript 6 requires a declaration even for `import 'inpics/styles.css'`. */
function declareStyles() {
  for (const name of typedEntries.filter((entry) => entry.endsWith('.css'))) {
    writeFileSync(`${root}dist/${name}.d.ts`, 'export {};\n');
  }
}

// Even when a test builds it: with its NODE_ENV=test, the JSX would use React's development runtime, which production lacks.
process.env.NODE_ENV = 'production';
await build({ root, logLevel: 'warn' });
emitDeclarations();
await bundleDeclarations();
declareStyles();
