import { chromium } from './chromium.js';
import type { Launch } from './engine.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

export type { EnginePage } from './engine.js';

/** For `describe.each(engines)`. `ENGINE=firefox` chooses one of them. */
export const engines: { name: string; launch: Launch }[] = [
  { name: 'chromium', launch: chromium },
  { name: 'firefox', launch: firefox },
  { name: 'webkit', launch: webkit },
].filter(({ name }) => !process.env.ENGINE || process.env.ENGINE === name);
