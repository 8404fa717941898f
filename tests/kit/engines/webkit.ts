import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../../scripts/debian.mjs';
import { line, type Point } from '../touch.js';
import { type EnginePage, keysOf } from './engine.js';

/** The characters that WebDriver uses for keys. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** WebKitGTK, by plain WebDriver, on a virtual screen if there is no real one. */
export async function webkit(): Promise<EnginePage> {
  const screen = process.env.DISPLAY ? undefined : await virtualScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen?.display ?? process.env.DISPLAY };
  const driver = spawn(program('WebKitWebDriver'), [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    driver.kill();
    screen?.process.kill();
  };

  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  };

  let session = '';
  try {
    await untilListening(port, driver);
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await send('POST', '', { capabilities })) as { sessionId: string };
    session = `/${sessionId}`;
  } catch (error) {
    stop();
    throw error;
  }

  const evaluate: EnginePage['evaluate'] = async (task, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${task})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = (await send('POST', `${session}/execute/async`, { script, args: [args] })) as {
      error?: string;
      value: Awaited<ReturnType<typeof task>>;
    };
    if (result.error) throw new Error(`In the page: ${result.error}`);
    return result.value;
  };

  const act = (type: 'key' | 'pointer' | 'wheel', actions: object[]) =>
    send('POST', `${session}/actions`, { actions: [{ type, id: type, actions }] });

  let at: Point = { x: 0, y: 0 };
  /** The wheel's total so far: the driver takes a turn as the wheel's new state, and sends the difference. */
  let turned: Point = { x: 0, y: 0 };

  return {
    evaluate,
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    /** WebDriver sets the outer window, so the size of its bars is measured and added. */
    resize: async (width, height) => {
      const inner = () => evaluate(() => [innerWidth, innerHeight] as [number, number]);
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const [innerWidth, innerHeight] = await inner();
        if (innerWidth === width && innerHeight === height) return;
        const outer = (await send('GET', `${session}/window/rect`)) as { width: number; height: number };
        const rect = { width: outer.width + width - innerWidth, height: outer.height + height - innerHeight };
        await send('POST', `${session}/window/rect`, rect);
        await wait(100);
      }
      throw new Error(`WebKit's window does not become ${width} × ${height}; it is ${await inner()}.`);
    },
    press: async (combination) => {
      const { modifiers, key } = keysOf(combination);
      const names = [...modifiers, key].map((name) => KEYS[name] ?? name);
      const down = names.map((value) => ({ type: 'keyDown', value }));
      const up = names.reverse().map((value) => ({ type: 'keyUp', value }));
      await act('key', [...down, ...up]);
    },
    click: async (selector) => {
      const found = (await send('POST', `${session}/element`, { using: 'css selector', value: selector })) as object;
      await send('POST', `${session}/element/${Object.values(found)[0]}/click`, {});
    },
    mouse: {
      moveTo: async (end, steps = 1) => {
        const moves = line(at, end, steps).map(({ x, y }) => ({ type: 'pointerMove', x, y, duration: 16 }));
        at = end;
        await act('pointer', moves.map(whole));
      },
      press: async (button = 'left') => {
        await act('pointer', [{ type: 'pointerDown', button: BUTTONS[button] }]);
      },
      release: async (button = 'left') => {
        await act('pointer', [{ type: 'pointerUp', button: BUTTONS[button] }]);
      },
      turnWheel: async ({ x = 0, y = 0 }) => {
        turned = { x: turned.x + x, y: turned.y + y };
        await act('wheel', [whole({ type: 'scroll', ...at, deltaX: turned.x, deltaY: turned.y, duration: 0 })]);
      },
    },
    touch: () => Promise.reject(new Error('A finger of WebKitWebDriver is a mouse.')),
    reload: async () => {
      await send('POST', `${session}/refresh`, {});
    },
    back: async () => {
      await send('POST', `${session}/back`, {});
    },
    screenshot: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
    close: async () => {
      await send('DELETE', session).finally(stop);
    },
  };
}

/** WebDriver's button numbers. */
const BUTTONS = { left: 0, right: 2 };

/** The driver accepts only whole pixels. */
function whole<Action extends Point>(action: Action): Action {
  return { ...action, x: Math.round(action.x), y: Math.round(action.y) };
}

/** Starts an X server, which chooses a free display number and writes it to file descriptor 3. */
async function virtualScreen(): Promise<{ display: string; process: ChildProcess }> {
  const xvfb = spawn(program('Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display: `:${number}`, process: xvfb };
}

function program(name: string): string {
  const path = onPath(name);
  if (!path) throw new Error(`${name} is not on the PATH: \`npm run verify\` installs it.`);
  return path;
}

/** WebKitGTK's MiniBrowser, which Debian installs beside the library of the machine's architecture. */
function miniBrowser(): string {
  const candidates = readdirSync('/usr/lib').flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((library) => `/usr/lib/${folder}/${library}/MiniBrowser`),
  );
  const found = candidates.find((file) => existsSync(file));
  if (!found) throw new Error('WebKitGTK has no MiniBrowser here: `npm run verify` installs it.');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilListening(port: number, driver: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (driver.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
