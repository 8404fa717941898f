// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { expect, test } from 'vitest';

const sheet = fileURLToPath(new URL('../../../src/styles/styles.css', import.meta.url));
const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** What Vite 8 asks Lightning CSS for where a project says nothing else. */
const targets = { chrome: version(111), edge: version(111), firefox: version(114), safari: version(16, 4) };

test('W14 the colours outlive a build tool that rewrites light-dark() for older browsers', () => {
  const css = bundle({ filename: sheet, minify: true, targets }).code.toString();
  const tokens = Object.fromEntries(
    [...css.matchAll(/(--inpics-[\w-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]),
  );
  expect(Object.keys(tokens)).toContain('--inpics-muted');
  for (const [name, value] of Object.entries(tokens)) expect(value, name).not.toMatch(/lightningcss|light-dark/);
});
