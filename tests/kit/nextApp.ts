import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { installPacked } from './packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface NextApp {
  url: string;
  close(): void;
}

/**
 * Builds and starts the application in tests/next, with the packed library as npm would install it. Next is installed only
 * there, with a lockfile of its own: otherwise every `npm ci` would take half as long again.
 */
export async function startNextApp(): Promise<NextApp> {
  const consumer = installPacked();
  const folder = consumer.folder;
  cpSync(join(root, 'tests/next'), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  mkdirSync(join(folder, 'public'));
  for (const number of [1, 2, 3])
    copyFileSync(join(root, `stories/fixtures/olympics/${number}-1500.jpg`), join(folder, 'public', `${number}.jpg`));
  // npm ci empties the folder that the library is in.
  const library = join(folder, 'library');
  renameSync(join(folder, 'node_modules/inpics'), library);
  run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  renameSync(library, join(folder, 'node_modules/inpics'));
  const next = join(folder, 'node_modules/next/dist/bin/next');
  run(folder, process.execPath, next, 'build');
  const server = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], { cwd: folder });
  return {
    url: await addressIn(server),
    close() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(cwd: string, command: string, ...args: string[]) {
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
}

/** Next prints where it listens, and that it is ready. */
async function addressIn({ stdout }: ChildProcess): Promise<string> {
  let url = '';
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) {
    url ||= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    if (url && /Ready/.test(line)) return url;
  }
  throw new Error('Next did not start.');
}
