import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { networkWorker } from './.storybook/networkWorker.js';
import { chromiumOptions } from './scripts/browser.mjs';

const launchOptions = await chromiumOptions();
const setupFiles = ['tests/setup.ts'];

/** Real touches and frames on a busy machine: CI runs a test a second and a third time before it fails. */
const retry = process.env.CI ? 2 : 0;

/** A fresh object every time: two projects that share one report under one name. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions, contextOptions: { hasTouch: true } }),
  instances: [{ browser: 'chromium' as const }],
});

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The lowest allowed peers, from the workspace tests/react-18, instead of the highest. */
const react18 = ['react', 'react-dom', 'framer-motion'].map((name) => ({
  find: new RegExp(`^${name}(?=$|/)`),
  replacement: path(`tests/react-18/node_modules/${name}`),
}));

/** Testing Library's own imports of React follow an alias only in its ES module, and only when it is inlined (below). */
const testingLibrary = {
  find: /^@testing-library\/react$/,
  replacement: path('node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
};

/** Random readers of whole galleries, and hundreds of visits: half as long as all other unit tests. `npm run verify` runs them. */
const SLOW_UNITS = 'tests/unit/verify/*.test.tsx';

// Groups run one after the other: two Chromiums at once on two cores make tests flaky.
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'jsdom',
    setupFiles,
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [SLOW_UNITS],
    // Both cores of a small machine: by default Vitest leaves one free.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { groupOrder: 1 },
  },
};

const unitVerify: TestProjectInlineConfiguration = {
  ...unit,
  test: { ...unit.test, name: 'verify-unit', include: [SLOW_UNITS], exclude: [], sequence: { groupOrder: 2 } },
};

const unitReact18: TestProjectInlineConfiguration = {
  extends: true,
  resolve: { alias: [...react18, testingLibrary] },
  test: {
    ...unit.test,
    name: 'verify-unit-react-18',
    include: ['tests/unit/**/*.test.tsx'],
    exclude: [],
    server: { deps: { inline: ['@testing-library/react'] } },
    sequence: { groupOrder: 2 },
  },
};

const browserTests: TestProjectInlineConfiguration = {
  extends: true,
  // Dependencies discovered only while tests run would reload them.
  optimizeDeps: {
    include: [
      '@radix-ui/react-dialog',
      '@storybook/addon-a11y/preview',
      '@storybook/react-vite',
      'axe-core',
      'blurhash',
      'react-dom/server',
      'thumbhash',
    ],
  },
  test: {
    name: 'browser',
    retry,
    setupFiles,
    testTimeout: 30_000,
    include: ['tests/browser/*.test.{ts,tsx}'],
    browser: browser(),
    sequence: { groupOrder: 3 },
  },
};

/**
 * Random readers, long stories, ads, loops, what happens during a swipe, the mouse, thumbnails, most of the lightbox, stories in
 * the dark theme and in other directions, and the stylesheets of other pages take minutes: `npm run verify` runs them.
 */
const browserVerify: TestProjectInlineConfiguration = {
  ...browserTests,
  test: {
    ...browserTests.test,
    name: 'verify-browser',
    include: ['tests/browser/verify/*.test.tsx'],
    browser: browser(),
    sequence: { groupOrder: 8 },
  },
};

/** The tests called `*.both.test.tsx` run on React 18 as well. */
const browserReact18: TestProjectInlineConfiguration = {
  extends: true,
  resolve: { alias: react18 },
  cacheDir: 'node_modules/.vite-react-18',
  test: {
    ...browserTests.test,
    name: 'verify-browser-react-18',
    include: ['tests/browser/**/*.both.test.tsx'],
    browser: browser(),
    sequence: { groupOrder: 4 },
  },
};

/** Every story renders, and axe finds nothing in it. */
const stories: TestProjectInlineConfiguration = {
  extends: true,
  plugins: [storybookTest({ configDir: path('.storybook') })],
  optimizeDeps: { include: ['@testing-library/react'] },
  test: {
    name: 'storybook',
    retry,
    setupFiles,
    // All stories share one page, as in Storybook: a page per file takes twice as long.
    isolate: false,
    testTimeout: 30_000,
    browser: browser(),
    sequence: { groupOrder: 5 },
  },
};

/** The public surface, and the packed package with its consumers. */
const api: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'api',
    retry,
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/kit/built.ts'],
    include: ['tests/api/*.test.ts'],
    sequence: { groupOrder: 6 },
  },
};

/** Whole pages from a server, with their network: hydration, no JavaScript, strict policies, phones. They take minutes. */
const verifyPages: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    ...api.test,
    name: 'verify-e2e',
    include: ['tests/e2e/*.test.ts'],
    sequence: { groupOrder: 10 },
  },
};

/**
 * The built Storybook, and consumers' compilers. Projects whose names start with `verify` are run by `npm run verify`, not by
 * `npm test`.
 */
const verify: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'verify',
    retry,
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    globalSetup: ['tests/kit/built.ts'],
    include: ['tests/verify/*.test.ts', 'tests/types/**/*.test.ts'],
    sequence: { groupOrder: 7 },
  },
};

/** Firefox, WebKit and Chromium through their own protocols. */
const verifyEngines: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    ...verify.test,
    name: 'verify-engines',
    globalSetup: ['tests/kit/engines/servePage.ts'],
    include: ['tests/verify/engines/*.test.ts'],
    sequence: { groupOrder: 9 },
  },
};

export default defineConfig({
  // The stories' simulated network (stories/network.ts) needs its worker.
  plugins: [react(), networkWorker()],
  publicDir: false,
  test: {
    // The pure rooms, each covered by its own tests: every branch.
    coverage: {
      provider: 'v8',
      reporter: ['text'],
      include: ['src/{data,state}/**', 'src/strip/{geometry,reach}.ts', 'src/lightbox/{zoom,fingers}.ts'],
      thresholds: { 100: true },
    },
    projects: [
      unit,
      unitVerify,
      unitReact18,
      browserTests,
      browserReact18,
      stories,
      api,
      verify,
      browserVerify,
      verifyEngines,
      verifyPages,
    ],
  },
});
