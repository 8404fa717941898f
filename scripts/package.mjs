/** Packs the package into .cache and checks it with publint and "are the types wrong" (P1, P2, P3). Needs a built dist. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { commandOf, root } from './install.mjs';

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
const styles = ['styles.css', 'styles.unlayered.css', 'extras.css', 'extras.unlayered.css'];
const attw = ['--profile', 'esm-only', '--no-definitely-typed', '--exclude-entrypoints', ...styles];
const checks = {
  publint: [commandOf('publint'), 'run', tarball, '--strict'],
  attw: [commandOf('@arethetypeswrong/cli', 'attw'), tarball, ...attw],
};
for (const [name, args] of Object.entries(checks)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  console.log(status === 0 ? `${name}: no findings` : `${stdout}${stderr}`);
  if (status !== 0) process.exitCode = 1;
}
