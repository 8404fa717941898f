import { afterAll, afterEach, expect } from 'vitest';

type Method = 'error' | 'warn';
type Pattern = string | RegExp;

let seen: { method: Method; text: string }[] = [];
let awaited: { method: Method; pattern: Pattern }[] = [];

/**
 * Expects a console message in this test: `expectConsole('error', 'inpics: photo 2 has no alt')`.
 * The test fails if the message does not appear, and every test fails on a message that it does not expect.
 */
export function expectConsole(method: Method, pattern: Pattern): void {
  awaited.push({ method, pattern });
}

/** The messages of this test so far, for tests that count them. */
export function consoleMessages(method: Method): string[] {
  return seen.filter((message) => message.method === method).map(({ text }) => text);
}

/** Called once by tests/setup.ts. */
export function watchConsole(): void {
  for (const method of ['error', 'warn'] as const) {
    console[method] = (...parts: unknown[]) => {
      seen.push({ method, text: asText(parts) });
    };
  }
  afterEach(settle);
  afterAll(settle);
}

/** Ends a test: throws for messages that were not expected, and for expected ones that did not appear. */
export function settle(): void {
  const unexpected = seen.filter((message) => !awaited.some((expected) => matches(message, expected)));
  const missing = awaited.filter((expected) => !seen.some((message) => matches(message, expected)));
  seen = [];
  awaited = [];
  expect(
    unexpected.map(({ method, text }) => `console.${method}: ${text}`),
    'unexpected console messages (announce them with expectConsole)',
  ).toEqual([]);
  expect(
    missing.map(({ method, pattern }) => `console.${method}: ${pattern}`),
    'console messages that were announced and did not come',
  ).toEqual([]);
}

function matches(message: { method: Method; text: string }, expected: { method: Method; pattern: Pattern }): boolean {
  if (message.method !== expected.method) return false;
  return typeof expected.pattern === 'string'
    ? message.text.includes(expected.pattern)
    : expected.pattern.test(message.text);
}

/** What the console would print, with `%s` and the like, which React uses, replaced. */
function asText([first, ...rest]: unknown[]): string {
  const show = (part: unknown) => (part instanceof Error ? (part.stack ?? part.message) : String(part));
  const text = show(first).replace(/%[sdifoOc]/g, (mark) => (rest.length > 0 ? show(rest.shift()) : mark));
  return [text, ...rest.map(show)].join(' ');
}
