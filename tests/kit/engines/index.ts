import { chromium } from './chromium.js';
import type { Launch } from './engine.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

export type { EnginePage } from './engine.js';

/** What a reader can do, but not every driver can play. */
export type Capability = 'a finger' | 'a finger that scrolls' | 'a wheel that snaps';

export interface Engine {
  readonly name: string;
  readonly launch: Launch;
  /** What its driver cannot play, and why: tests that need it are skipped there, with this reason in the report. */
  readonly lacks: Partial<Record<Capability, string>>;
}

/** For `describe.each(engines)`. `ENGINE=firefox` chooses one of them. */
export const engines: Engine[] = [
  { name: 'chromium', launch: chromium, lacks: {} },
  {
    name: 'firefox',
    launch: firefox,
    lacks: {
      'a finger that scrolls': 'WebDriver BiDi tells the page of a finger, and scrolls nothing by it',
    },
  },
  {
    name: 'webkit',
    launch: webkit,
    lacks: {
      'a finger': 'WebKitWebDriver plays a finger as a mouse',
      'a finger that scrolls': 'WebKitWebDriver plays a finger as a mouse',
      'a wheel that snaps':
        'WebKitWebDriver turns the wheel without a beginning or an end, and WebKitGTK does not snap then',
    },
  },
].filter(({ name }) => !process.env.ENGINE || process.env.ENGINE === name);
