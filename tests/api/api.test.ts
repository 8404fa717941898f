import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The files of dist that end so, by name, with their text. */
function filesOf(ending: string): { name: string; text: string }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(dist, name), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All that matches, each once, one a line. */
function listOf(files: { text: string }[], pattern: RegExp): string {
  const found = files.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]));
  return `${[...new Set(found)].sort().join('\n')}\n`;
}

// A change here is a change for users (SemVer). `npm run api` writes the files anew; their diff goes into the commit.
describe('P11 the public surface is what the files beside this test say', () => {
  it('the declarations', async () => {
    const text = filesOf('.d.ts').map((file) => `// ${file.name}\n${file.text}`);
    await expect(text.join('\n')).toMatchFileSnapshot('declarations.txt');
  });

  it('the names of the parts, in data-inpics', async () => {
    const files = [...filesOf('.js'), ...filesOf('styles.css')];
    await expect(listOf(files, /data-inpics(?:["']?:\s*["']|=["']?)([\w-]+)/g)).toMatchFileSnapshot('parts.txt');
  });

  it('the attributes that show a state', async () => {
    await expect(listOf(filesOf('.js'), /\bdata-(?!inpics\b)[a-z][a-z-]*/g)).toMatchFileSnapshot('attributes.txt');
  });

  it('the custom properties of the style sheet', async () => {
    await expect(listOf(filesOf('styles.css'), /--inpics-[\w-]+/g)).toMatchFileSnapshot('custom-properties.txt');
  });
});
