import { afterEach } from 'vitest';
import { watchConsole } from './kit/console.js';

watchConsole();

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  // In jsdom every update comes from the test itself, so React may insist on `act`; in a real browser the engine makes updates too.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: /jsdom|happy-dom/i.test(navigator.userAgent) });
  afterEach(cleanup);
}
