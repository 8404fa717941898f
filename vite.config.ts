import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { stylesheets } from './scripts/stylesheets.mjs';

const manifest = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const peers = Object.keys(manifest.peerDependencies);

/** The entries are what package.json exports, and its command: `./dist/strings/ar.js` is built from `src/strings/ar.ts`. */
const entry = Object.fromEntries(
  [...Object.values<string | { default: string }>(manifest.exports), ...Object.values<string>(manifest.bin)]
    .map((target) => (typeof target === 'string' ? target : target.default).match(/^(?:\.\/)?dist\/(.+)\.js$/)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => [name, fileURLToPath(new URL(`./src/${name}.ts`, import.meta.url))]),
);

/** The library: one file per module (so that each keeps its own `'use client'`), readable, without peers; and two stylesheets. */
export default defineConfig({
  plugins: [react(), stylesheets()],
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      external: (id) => id.startsWith('node:') || peers.some((peer) => id === peer || id.startsWith(`${peer}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
