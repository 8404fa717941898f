import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'package.json', 'vite.config.ts', 'scripts/build.mjs', 'scripts/stylesheets.mjs'];

/**
 * Builds dist before the tests that read it, unless it is newer than all its sources.
 * If the build fails, the tests of the package find no dist and fail; the others still run.
 */
export default function setup(): void {
  const built = statSync(`${root}dist/index.d.ts`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => changedAt(`${root}${source}`) < built)) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) rmSync(`${root}dist`, { recursive: true, force: true });
}

function changedAt(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(`${path}/${name}`)));
}
