import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Consumer {
  /** A folder like a user's project: a package.json, and our packed tarball in its node_modules. */
  folder: string;
  /** The files in the tarball, by path. */
  files: string[];
  remove: () => void;
}

/** Packs the built library and unpacks it into a project of its own. Peers are the highest allowed, or React 18 and its contemporaries. */
export function installPacked(peers: 'highest' | 'react-18' = 'highest'): Consumer {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'consumer-'));
  const [packed] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'inpics'), { recursive: true });
  execFileSync('tar', ['-xzf', packed.filename, '-C', 'node_modules/inpics', '--strip-components=1'], { cwd: folder });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  // The highest peers resolve to the repository's own node_modules, above.
  if (peers === 'react-18') {
    mkdirSync(join(modules, '@types'));
    for (const name of ['react', 'react-dom', 'framer-motion', '@types/react', '@types/react-dom']) {
      symlinkSync(join(root, 'tests/react-18/node_modules', name), join(modules, name), 'junction');
    }
  }
  return {
    folder,
    files: packed.files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
}
