import { afterEach } from 'vitest';
import { expectConsole, watchConsole } from './kit/console.js';

watchConsole();

// A story says what it makes the console say: `parameters: { console: { error: ['…'] } }`.
afterEach(({ story }: { story?: { parameters: { console?: Partial<Record<'error' | 'warn', string[]>> } } }) => {
  for (const [method, patterns] of Object.entries(story?.parameters.console ?? {}))
    for (const pattern of patterns) expectConsole(method as 'error' | 'warn', pattern);
});

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  // In jsdom every update comes from the test itself, so React may insist on `act`; in a real browser the engine makes updates too.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: /jsdom|happy-dom/i.test(navigator.userAgent) });
  afterEach(cleanup);
}
