/** Programs from Debian's archive: installed automatically where that needs no prompt, otherwise named in one command. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

/** Where `name` is on the PATH. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

const isRoot = () => process.getuid?.() === 0;

/** Installs Debian packages as root. For anybody else it prints what to type, and exits. */
export function installDebianPackages(packages, elsewhere) {
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (isDebian() && isRoot()) {
    console.log(`Installing ${packages.join(', ')} from Debian …`);
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    if (run('apt-get', ['update', '-qq'], options) === 0 && run('apt-get', [...install, '-qq'], options) === 0) return;
    process.exit(1);
  }
  const command = isDebian() ? `sudo apt-get update && sudo apt-get ${install.join(' ')}` : elsewhere;
  console.error(`\nMissing: ${packages.join(', ')}. Type:\n\n  ${command}\n`);
  process.exit(1);
}
