import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Galleries elsewhere say one zoom or one time-out in their documentation and have another in their code, or declare an option
// that nothing reads. Ours are read as text: what stands in a doc comment is what Storybook shows.
const read = (path: string) => readFileSync(path, 'utf8');
const files = (readdirSync('src', { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `src/${path}`);

interface Told {
  readonly path: string;
  readonly name: string;
  /** As it stands behind `@default`. */
  readonly value: string;
}

/** Each option of which a doc comment tells a number, a yes or no, or a word in quotes as the default. */
const told: readonly Told[] = files.flatMap((path) => {
  const options = read(path).matchAll(/@default ("[^"\n]*"|-?[\d.]+|true|false)\s*\*\/\s*(?:readonly )?(\w+)\?:/g);
  return Array.from(options, ([, value = '', name = '']) => ({ path, name, value }));
});

/** What its code takes where it is not given: `name = 2` in a list of parameters. */
function takenIn(path: string, name: string): string[] {
  const defaults = read(path).matchAll(new RegExp(`[{,(]\\s*${name} = ('[^']*'|-?[\\d.]+|true|false)(?=[,\\s}])`, 'g'));
  return Array.from(defaults, ([, value = '']) => value.replaceAll("'", '"'));
}

describe('the documentation', () => {
  it('tells of some defaults that this test can find', () => {
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['maxZoom', 'near', 'loop', 'captions', 'gap']),
    );
  });

  it.each(told)('P11 the default that is told is the one in the code: $name in $path', ({ path, name, value }) => {
    const here = takenIn(path, name);
    // Where it is handed on, the part that takes it has the default.
    const taken = here.length ? here : files.flatMap((other) => takenIn(other, name));
    // An option that is left out counts as no.
    expect(taken.length ? taken : ['false']).toContain(value);
  });
});

describe('what a photo may tell', () => {
  const [, fields = ''] = /interface Photo \{([\s\S]*?)\n\}/.exec(read('src/data/photo.ts')) ?? [];
  const names = Array.from(fields.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm), ([, name = '']) => name);

  it('has its fields', () => {
    expect(names).toEqual(expect.arrayContaining(['src', 'srcSet', 'sources', 'credit', 'acquireLicensePage']));
  });

  it.each(names)('S1 is shown or used, and not only declared: %s', (name) => {
    const users = files.filter((path) => !/data\/(photo|story)\.ts$|adapters\/|cli\/|iptc/.test(path));
    expect(users.filter((path) => new RegExp(`\\b${name}\\b`).test(read(path)))).not.toEqual([]);
  });
});
