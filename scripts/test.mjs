/**
 * `npm test`: everything a change must pass, in at most ten minutes on two cores.
 * `npm test -- NAME …`: only the tests whose file has NAME in its path; Vitest's options may follow (`-t "W11"`).
 */
import { spawnSync } from 'node:child_process';
import { ensureChromium, findChromium } from './browser.mjs';
import { commandOf, ensurePackages, root, run } from './install.mjs';
import { finish, reportFile, runSteps } from './steps.mjs';

ensurePackages();

const tsc = commandOf('typescript', 'tsc');
const vitest = [commandOf('vitest'), 'run', '--project=!verify*'];
const names = process.argv.slice(2);

if (names.length > 0) {
  if (!(await findChromium()) && needsBrowser()) await ensureChromium();
  process.exit(run(process.execPath, [...vitest, ...names]));
}

/** Whether one of the requested tests runs in a browser. */
function needsBrowser() {
  const list = [commandOf('vitest'), 'list', '--project=!verify*', '--filesOnly', '--json', ...names];
  const { stdout } = spawnSync(process.execPath, list, { cwd: root, encoding: 'utf8' });
  return !stdout.startsWith('[') || JSON.parse(stdout).some(({ projectName }) => !projectName.startsWith('unit'));
}

await ensureChromium();

const results = reportFile('test');
const failed = runSteps('npm test', [
  // First, because test pages import the built package as its users do, including its types.
  {
    title: 'package: build, publint and attw, sizes',
    commands: [['scripts/build.mjs'], ['scripts/package.mjs'], ['scripts/size.mjs']],
  },
  {
    title: 'types: src, tests and stories; the pure rooms and the command without the DOM',
    commands: ['tsconfig.src.json', 'tsconfig.pure.json', 'tsconfig.cli.json', 'tsconfig.json'].map((project) => [
      tsc,
      '-p',
      project,
      '--noEmit',
    ]),
  },
  {
    title: 'lint: code, styles, layers',
    commands: [
      [commandOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
      [commandOf('stylelint'), 'src/**/*.css'],
      [commandOf('dependency-cruiser', 'depcruise'), 'src'],
    ],
  },
  { title: 'tests', commands: [[...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]] },
]);
finish('test', failed);
