// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf } from '../../scripts/install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CONFIGS = [
  '.dependency-cruiser.mjs',
  '.gitignore',
  'biome.json',
  'package.json',
  'scripts/lint',
  'stylelint.config.mjs',
  'tests/types/ambient',
];
const PROJECTS = ['tsconfig.json', 'tsconfig.src.json', 'tsconfig.pure.json'];

/** A copy of the configuration beside rooms of our own, each with one file that is in order, and the planted faults. */
let copy: string;

const SOUND: Record<string, string> = {
  'src/data/photo.ts': "import type { ReactNode } from 'react';\n\nexport type Caption = ReactNode;\n",
  'src/adapters/read.ts': "export type { Caption } from '../data/photo.js';\n",
  'src/strings/en.ts': "export const en = { next: 'Next photo' };\n",
  'src/state/shape.ts':
    "import type { Caption } from '../data/photo.js';\n\nexport type Shape = { caption: Caption };\n",
  'src/motion/spring.ts': "export { spring } from 'framer-motion/dom';\n",
  'src/strip/strip.ts': "export { spring } from '../motion/spring.js';\n",
  'src/page/glides.ts': "export { spring } from '../strip/strip.js';\n",
  'src/hooks/useStrip.ts': "export { spring } from '../page/glides.js';\n",
  'src/parts/Root.ts':
    "import type { Shape } from '../state/shape.js';\n\nexport const Root = (shape: Shape) => shape;\n",
  'src/lightbox/zoom.ts': "export { Root } from '../parts/Root.js';\n",
  'src/index.ts': "export { Root } from './parts/Root.js';\n",
  'src/iptc/credit.ts': "export const credit = 'AP';\n",
  'src/iptc.ts': "export { credit } from './iptc/credit.js';\n",
  'src/thumbhash.ts': "export { thumbHashToDataURL } from 'thumbhash';\n",
  'src/styles/styles.css': '.a {\n  margin-inline-start: 1px;\n}\n',
};

/** Where the fault stands, the fault itself, and what its report says. */
type Fault = [file: string, source: string, report: RegExp];

const layerFaults: Fault[] = [
  ['src/data/a.ts', "export { en } from '../strings/en.js';\n", /not-in-allowed: src\/data\/a\.ts → src\/strings/],
  ['src/data/b.ts', "export { useId } from 'react';\n", /not-in-allowed: src\/data\/b\.ts → .*react/],
  ['src/adapters/a.ts', "export { useId } from 'react';\n", /not-in-allowed: src\/adapters\/a\.ts → .*react/],
  ['src/data/c.ts', "export * from '../adapters/read.js';\n", /not-in-allowed: src\/data\/c\.ts → src\/adapters/],
  ['src/strings/a.ts', "export * from '../data/photo.js';\n", /not-in-allowed: src\/strings\/a\.ts → src\/data/],
  ['src/state/a.ts', "export { spring } from '../strip/strip.js';\n", /not-in-allowed: src\/state\/a\.ts → src\/strip/],
  ['src/state/b.ts', "export { useId } from 'react';\n", /not-in-allowed: src\/state\/b\.ts → .*react/],
  [
    'src/motion/a.ts',
    "export { useStrip } from '../hooks/useStrip.js';\n",
    /not-in-allowed: src\/motion\/a\.ts → src\/hooks/,
  ],
  ['src/strip/a.ts', "export * from '../state/shape.js';\n", /not-in-allowed: src\/strip\/a\.ts → src\/state/],
  [
    'src/strip/b.ts',
    "export { spring } from 'framer-motion';\n",
    /not-in-allowed: src\/strip\/b\.ts → .*framer-motion/,
  ],
  ['src/page/a.ts', "export { useId } from 'react';\n", /not-in-allowed: src\/page\/a\.ts → .*react/],
  [
    'src/page/b.ts',
    "export { useStrip } from '../hooks/useStrip.js';\n",
    /not-in-allowed: src\/page\/b\.ts → src\/hooks/,
  ],
  ['src/hooks/a.ts', "export { Root } from '../parts/Root.js';\n", /not-in-allowed: src\/hooks\/a\.ts → src\/parts/],
  [
    'src/parts/a.ts',
    "export { motion } from 'framer-motion';\n",
    /not-in-allowed: src\/parts\/a\.ts → .*framer-motion/,
  ],
  ['src/parts/b.ts', "export { spring } from '../strip/strip.js';\n", /not-in-allowed: src\/parts\/b\.ts → src\/strip/],
  ['src/parts/f.ts', "export * from '../lightbox/zoom.js';\n", /not-in-allowed: src\/parts\/f\.ts → src\/lightbox/],
  ['src/parts/c.ts', "export { Root } from '../index.js';\n", /no-entry-inside: src\/parts\/c\.ts → src\/index/],
  ['src/parts/d.ts', "export * from './e.js';\n", /no-cycles: src\/parts\/[de]\.ts → /],
  ['src/parts/e.ts', "export * from './d.js';\n", /no-cycles: src\/parts\/[de]\.ts → /],
  ['src/a.ts', "export { motion } from 'framer-motion';\n", /not-in-allowed: src\/a\.ts → .*framer-motion/],
  ['src/b.ts', "export * from './thumbhash.js';\n", /no-helper-inside: src\/b\.ts → src\/thumbhash/],
  ['src/c.ts', "export * from './iptc.js';\n", /no-helper-inside: src\/c\.ts → src\/iptc\.ts/],
  ['src/d.ts', "export * from './iptc/credit.js';\n", /no-helper-inside: src\/d\.ts → src\/iptc\/credit/],
  ['src/iptc/a.ts', "export { useId } from 'react';\n", /not-in-allowed: src\/iptc\/a\.ts → .*react/],
  ['src/blurhash.ts', "export { parseUrl } from 'unpic';\n", /not-in-allowed: src\/blurhash\.ts → .*unpic/],
];

const pureFaults: Fault[] = [
  ['src/state/dom.ts', 'export const title = () => document.title;\n', /src\/state\/dom\.ts.*document/],
  ['src/strings/dom.ts', 'export const locale = () => navigator.language;\n', /src\/strings\/dom\.ts.*navigator/],
  ['src/adapters/dom.ts', 'export const parser = new DOMParser();\n', /src\/adapters\/dom\.ts.*DOMParser/],
  ['src/data/dom.ts', 'export const width = () => window.innerWidth;\n', /src\/data\/dom\.ts.*window/],
  [
    'src/state/timer.ts',
    'export const later = (task: () => void) => setTimeout(task, 1);\n',
    /src\/state\/timer\.ts.*setTimeout/,
  ],
];

const lintFaults: Fault[] = [
  [
    'src/strip/f.ts',
    'export const f = (slide: Element) => slide.scrollIntoView();\n',
    /src\/strip\/f\.ts.*W11: scrollIntoView/s,
  ],
  [
    'src/parts/g.tsx',
    'export const G = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    /src\/parts\/g\.tsx.*noDangerouslySetInnerHtml/s,
  ],
  [
    'src/strip/h.ts',
    "export const h = (e: Element) => e.addEventListener('touchmove', () => {});\n",
    /src\/strip\/h\.ts.*passive: true/s,
  ],
];

const styleFaults: Fault[] = [
  ['src/styles/a.css', '.a {\n  margin-left: 1px;\n}\n', /N6/],
  ['src/styles/b.css', '.b {\n  right: 0;\n}\n', /N6/],
  ['src/styles/c.css', '.c {\n  text-align: left;\n}\n', /N6/],
  ['src/styles/d.css', '.d {\n  padding: 0 1px 0 2px;\n}\n', /N6/],
];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'inpics-layers-'));
  for (const config of [...CONFIGS, ...PROJECTS]) cpSync(join(root, config), join(copy, config), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [file, source] of Object.entries(SOUND)) plant(file, source);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, source: string): void {
  mkdirSync(join(copy, file, '..'), { recursive: true });
  writeFileSync(join(copy, file), source);
}

/** Runs a tool in the copy: its exit code and all it says. */
function check(command: string, ...args: string[]): { status: number | null; report: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: copy, encoding: 'utf8' });
  return { status, report: stdout + stderr };
}

describe.each([
  {
    tool: 'the table of rooms',
    faults: layerFaults,
    run: () => check(commandOf('dependency-cruiser', 'depcruise'), 'src'),
  },
  {
    tool: 'the compile without the DOM',
    faults: pureFaults,
    run: () => check(commandOf('typescript', 'tsc'), '-p', 'tsconfig.pure.json', '--noEmit'),
  },
  {
    tool: 'W11 X1 the lint',
    faults: lintFaults,
    run: () => check(commandOf('@biomejs/biome', 'biome'), 'lint', '--colors=off', 'src'),
  },
  { tool: 'N6 the lint of styles', faults: styleFaults, run: () => check(commandOf('stylelint'), 'src/**/*.css') },
])('$tool', ({ faults, run }) => {
  it('passes rooms that are in order, and reports every planted fault', () => {
    const before = run();
    expect(before.status, before.report).toBe(0);

    for (const [file, source] of faults) plant(file, source);
    const { status, report } = run();
    for (const [file] of faults) rmSync(join(copy, file));
    expect(status).not.toBe(0);
    for (const [file, , expected] of faults) expect(report, file).toMatch(expected);
  });
});
