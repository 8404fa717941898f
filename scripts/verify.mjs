/**
 * `npm run verify`: coverage, and the slower tests, in Firefox, WebKit and Chromium, of the built Storybook, and of whole pages from a server.
 * Installs the engines where it can.
 */
import { existsSync } from 'node:fs';
import { ensureChromium } from './browser.mjs';
import { installDebianPackages, onPath } from './debian.mjs';
import { commandOf, ensurePackages, root } from './install.mjs';
import { finish, reportFile, runSteps } from './steps.mjs';

ensurePackages();
await ensureChromium();

/** The commands that the drivers in tests/kit/engines start, and Debian's packages for them. */
const ENGINES = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb', xauth: 'xauth' };
const missing = Object.entries(ENGINES).flatMap(([command, packageName]) => (onPath(command) ? [] : [packageName]));
if (missing.length > 0) {
  installDebianPackages(missing, 'docker run --rm -v "$PWD":/inpics -w /inpics node:22-bookworm npm run verify');
}

const results = reportFile('verify');
const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const steps = [
  {
    title: 'coverage: every branch of the pure rooms',
    commands: [
      [
        commandOf('vitest'),
        'run',
        '--project=unit',
        '--coverage',
        ...['data', 'state', 'strip', 'lightbox/zoom'].map((room) => `tests/unit/${room}`),
      ],
    ],
  },
  {
    title:
      'three engines, React 18, the built Storybook, whole pages, consumers’ compilers, and the long browser tests',
    commands: [[commandOf('vitest'), 'run', '--project=verify*', ...report]],
  },
];
if (!existsSync(`${root}dist/index.js`)) steps.unshift({ title: 'build', commands: [['scripts/build.mjs']] });
finish('verify', runSteps('npm run verify', steps));
