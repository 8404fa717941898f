import type { Finger, Point } from '../touch.js';

/** One page in one browser, with the few things that the engine tests do. Each engine is driven by its own protocol. */
export interface EnginePage {
  /** Goes to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page, with JSON for arguments and result. It cannot see anything from its own file. */
  evaluate<A extends unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Makes the page's own window (`innerWidth` × `innerHeight`) this large. WebKit's has a toolbar, and is 450 wide at least. */
  resize(width: number, height: number): Promise<void>;
  /** Presses a key by its DOM name, with modifiers as in `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Clicks the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** The reader's mouse. */
  readonly mouse: Mouse;
  /** A finger put down on the page, where the driver has one (see `LACKS`). */
  touch(point: Point): Promise<Finger>;
  /** Loads the page again, as the browser's own button does. */
  reload(): Promise<void>;
  /** Goes back in the browser's history. */
  back(): Promise<void>;
  /** A PNG of what the window shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Mouse {
  /** Moves in a straight line, in a number of steps. */
  moveTo(point: Point, steps?: number): Promise<void>;
  press(button?: 'left' | 'right'): Promise<void>;
  release(button?: 'left' | 'right'): Promise<void>;
  /** Turns the wheel over the point where the mouse is, by a number of CSS pixels. */
  turnWheel(by: { x?: number; y?: number }): Promise<void>;
}

/** Opens a browser with an empty page. */
export type Launch = () => Promise<EnginePage>;

/** `Shift+Tab` → modifiers and the key itself. */
export function keysOf(combination: string): { modifiers: string[]; key: string } {
  const names = combination.split('+');
  return { modifiers: names.slice(0, -1), key: names.at(-1) ?? combination };
}
