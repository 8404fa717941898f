/** Packs what would be published into .cache and lets publint and "are the types wrong" judge it (P1, P2, P3). Wants a built dist. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { commandOf, root, run } from './install.mjs';

mkdirSync(`${root}.cache`, { recursive: true });
const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', '.cache'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (pack.status !== 0) {
  console.error(pack.stderr);
  process.exit(1);
}
const [{ filename, size, entryCount }] = JSON.parse(pack.stdout);
console.log(`${filename}: ${entryCount} files, ${(size / 1000).toFixed(1)} kB`);

const tarball = `.cache/${filename}`;
const styles = ['styles.css', 'styles.unlayered.css'];
const checks = [
  [commandOf('publint'), 'run', tarball, '--strict'],
  [
    commandOf('@arethetypeswrong/cli', 'attw'),
    tarball,
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--exclude-entrypoints',
    ...styles,
  ],
];
process.exit(checks.map((args) => run(process.execPath, args)).some((status) => status !== 0) ? 1 : 0);
