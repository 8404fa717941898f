/** What must be installed before anything else runs: the packages of package-lock.json. Imports nothing from a package. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end with its output shown, and returns its exit code. `npm` and `npx` need a shell on Windows. */
export function run(program, args, options = {}) {
  const shell = process.platform === 'win32' && /^np[mx]$/.test(program);
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages if one is missing or differs from package-lock.json. File dates say nothing: Git and npm set them. */
export function ensurePackages() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const complete = Object.entries(lockedPackages('package-lock.json')).every(
    ([path, { version, optional }]) =>
      optional || !path.includes('node_modules/') || (path in installed && installed[path].version === version),
  );
  if (complete) return;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) process.exit(1);
}

const lockedPackages = (file) =>
  existsSync(root + file) ? JSON.parse(readFileSync(root + file, 'utf8')).packages : {};

/** The script behind an installed package's command, for Node to run (no shell, on any system). */
export function commandOf(packageName, command = packageName) {
  const folder = `${root}node_modules/${packageName}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return folder + (typeof bin === 'string' ? bin : bin[command]);
}
