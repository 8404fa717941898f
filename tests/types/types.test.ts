import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installPacked } from '../kit/packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPESCRIPT = { '5.4': 'tests/react-18/node_modules/typescript', '6.0': 'node_modules/typescript' };

describe('P9 the declarations', () => {
  const consumers: Partial<Record<'highest' | 'react-18', Consumer>> = {};
  beforeAll(() => {
    consumers.highest = installPacked();
    consumers['react-18'] = installPacked('react-18');
  });
  afterAll(() => {
    for (const consumer of Object.values(consumers)) consumer.remove();
  });

  // Every value of each column at least twice; the whole table would take a minute.
  it.each([
    { typescript: '6.0', moduleResolution: 'bundler', peers: 'highest' },
    { typescript: '6.0', moduleResolution: 'nodenext', peers: 'react-18' },
    { typescript: '6.0', moduleResolution: 'node16', peers: 'highest' },
    { typescript: '5.4', moduleResolution: 'bundler', peers: 'react-18' },
    { typescript: '5.4', moduleResolution: 'nodenext', peers: 'highest' },
    { typescript: '5.4', moduleResolution: 'node16', peers: 'react-18' },
  ] as const)('compile with TypeScript $typescript, $moduleResolution, React types of $peers', (row) => {
    const folder = consumers[row.peers]?.folder ?? '';
    copyFileSync(join(root, 'tests/types/consumer/app.tsx'), join(folder, 'app.tsx'));
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      module: row.moduleResolution === 'bundler' ? 'esnext' : row.moduleResolution,
      moduleResolution: row.moduleResolution,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.tsx'] }));
    const tsc = join(root, TYPESCRIPT[row.typescript], 'bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
