import { describe, expect, it } from 'vitest';
import { consoleMessages, expectConsole, settle } from '../kit/console.js';

describe('the console in tests', () => {
  it('fails a test that makes it speak unannounced', () => {
    console.error('inpics: photo %s has no alt', 2);
    expect(settle).toThrow('unexpected console messages');
  });

  it('fails a test whose announced message did not come', () => {
    expectConsole('warn', 'no stylesheet');
    expect(settle).toThrow('did not come');
  });

  it('passes a test that announced the message', () => {
    expectConsole('error', 'photo 2 has no alt');
    console.error('inpics: photo %s has no alt', 2);
    expect(consoleMessages('error')).toHaveLength(1);
  });
});
