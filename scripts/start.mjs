/** `npm start`: installs what is missing and opens Storybook on the Olympics story. `PORT` changes the port (6006). */
import { spawn } from 'node:child_process';
import { commandOf, ensurePackages, root } from './install.mjs';

ensurePackages();

const args = ['dev', '--port', process.env.PORT ?? '6006', '--initial-path', '/story/photogallery--olympics'];
args.push('--disable-telemetry', '--no-version-updates');
// Nobody is watching: no browser window, no prompts, and no other machines.
if (process.env.CI || !process.stdout.isTTY) args.push('--ci', '--host', '127.0.0.1');

const storybook = spawn(process.execPath, [commandOf('storybook'), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => storybook.kill(signal));
// npm's shell dies without a signal to us when npm is killed; nothing would be left to stop the server.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && storybook.kill(), 1_000).unref();
storybook.on('exit', (code) => process.exit(code ?? 1));
