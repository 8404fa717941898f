import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installPacked } from '../kit/packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const HELPERS = ['thumbhash', 'blurhash', 'unpic'];
const READERS = ['exifreader', 'sharp'];
const ENTRIES = [
  'inpics',
  'inpics/parts',
  'inpics/strings/ar',
  'inpics/adapters',
  'inpics/iptc',
  'inpics/reports',
  ...HELPERS.map((name) => `inpics/${name}`),
];

let consumer: Consumer;
let inside: (path: string) => string;
let scripts: string[];

beforeAll(() => {
  consumer = installPacked();
  inside = (path) => readFileSync(join(consumer.folder, 'node_modules/inpics', path), 'utf8');
  scripts = consumer.files.filter((path) => path.endsWith('.js'));
});
afterAll(() => consumer?.remove());

/** Runs a module in the consumer's project and returns what it prints. */
function node(code: string, ...flags: string[]): string {
  const file = join(consumer.folder, `run-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, code);
  return execFileSync(process.execPath, [...flags, file], { cwd: consumer.folder, encoding: 'utf8', stdio: 'pipe' });
}

describe('the tarball', () => {
  it('P12 holds dist, the licence, the README and the manifest, and nothing else', () => {
    const others = consumer.files.filter((path) => !/^dist\/.+\.(js|js\.map|d\.ts|css)$/.test(path));
    expect(others.filter((path) => path !== 'README.md').sort()).toEqual(['LICENSE', 'package.json']);
  });

  it('X13 has no dependencies besides its peers, and no install scripts', () => {
    const manifest = JSON.parse(inside('package.json'));
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    const peers = Object.keys(manifest.peerDependencies);
    const optional = peers.filter((name) => manifest.peerDependenciesMeta[name]?.optional);
    expect(optional.sort()).toEqual([...HELPERS, ...READERS].sort());
    expect(peers.filter((name) => !optional.includes(name)).sort()).toEqual(['framer-motion', 'react', 'react-dom']);
    const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  it('I10 I11 asks for the package of a helper only in the helper of its name', () => {
    for (const name of HELPERS) {
      const askers = scripts.filter((path) => new RegExp(`from ["']${name}["']`).test(inside(path)));
      expect(askers).toEqual([`dist/${name}.js`]);
      expect(scripts.filter((path) => inside(path).includes(`/${name}.js"`))).toEqual([]);
    }
  });

  it('S13 has what reads a file’s metadata only in the entry of its name and in the command, and a reader in the command alone', () => {
    const ofBuilds = (path: string) => /^dist\/(iptc[./]|cli\/)/.test(path);
    expect(scripts.filter(ofBuilds)).toContain('dist/iptc.js');
    expect(scripts.filter((path) => !ofBuilds(path) && /["'/](iptc|cli)[./]/.test(inside(path)))).toEqual([]);
    const readers = scripts.filter((path) => /(from|import\() ?["'](exif|sharp)/.test(inside(path)));
    expect(readers).toEqual(['dist/cli/readers.js']);
    expect(scripts.filter((path) => !path.startsWith('dist/cli/') && /["']node:/.test(inside(path)))).toEqual([]);
  });

  it('P2 has a command that starts as it stands there', () => {
    const { bin } = JSON.parse(inside('package.json'));
    expect(inside(bin.inpics)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('P12 has source maps that hold their sources', () => {
    for (const path of scripts.filter((name) => inside(name).includes('sourceMappingURL'))) {
      const { sources, sourcesContent } = JSON.parse(inside(`${path}.map`));
      expect(sources.length, path).toBeGreaterThan(0);
      expect(sourcesContent?.filter(Boolean), path).toHaveLength(sources.length);
    }
  });

  it('keeps process.env.NODE_ENV for the bundler of the site, and knows no import.meta', () => {
    const code = scripts.map(inside).join('\n');
    expect(code).toContain('process.env.NODE_ENV');
    expect(code).not.toContain('import.meta');
  });

  it('X7 X8 makes no style element, no inline handler and no code from strings', () => {
    for (const path of scripts) {
      expect(inside(path), path).not.toMatch(/<style|createElement\(["']style|insertRule|adoptedStyleSheets/);
      expect(inside(path), path).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it('X1 S11 writes HTML in one place alone, as data', () => {
    const writers = scripts.filter((path) => inside(path).includes('dangerouslySetInnerHTML'));
    expect(writers).toEqual(['dist/PhotoStory.js']);
    expect(inside('dist/PhotoStory.js')).toMatch(/__html: searchData/);
  });
});

describe('the client boundary', () => {
  it("R1 R2 keeps 'use client' at byte 0 of each client module, and only there", () => {
    const modules = scripts.flatMap((path) => {
      const source = ['.ts', '.tsx']
        .map((extension) => path.replace(/^dist\//, 'src/').replace(/\.js$/, extension))
        .find((file) => existsSync(join(root, file)));
      return source ? [{ path, source: readFileSync(join(root, source), 'utf8') }] : [];
    });
    const directive = /^['"]use client['"]/;
    const clients = modules.filter(({ source }) => directive.test(source));
    expect(clients.length).toBeGreaterThan(5);
    for (const { path, source } of modules) expect(directive.test(inside(path)), path).toBe(directive.test(source));
  });

  it('R1 is on no entry', () => {
    for (const path of ENTRIES.map((entry) => `dist/${entry.replace(/^inpics\/?/, '') || 'index'}.js`)) {
      expect(inside(path), path).not.toContain('use client');
    }
  });

  it('R1 R3 renders a story and single parts in a server component', () => {
    // React's loader turns client modules into references; it wants their source as text (Node reads bytes), and stumbles over the address of a source map.
    writeFileSync(
      join(consumer.folder, 'loader.mjs'),
      `import { load as loadForServer } from 'react-server-dom-webpack/node-loader';
       export const load = (url, context, next) => loadForServer(url, context, async (...request) => {
         const loaded = await next(...request);
         return loaded.source ? { ...loaded, source: Buffer.from(loaded.source).toString().replace(/^.*sourceMappingURL=.*$/m, '') } : loaded;
       });`,
    );
    const payload = node(
      `
      import { register } from 'node:module';
      register('./loader.mjs', import.meta.url);
      const { createElement: h } = await import('react');
      const { renderToPipeableStream } = await import('react-server-dom-webpack/server');
      const { PhotoGallery, PhotoStory } = await import('inpics');
      const Gallery = await import('inpics/parts');
      const { ar } = await import('inpics/strings/ar');
      const { placeholderFromThumbHash } = await import('inpics/thumbhash');
      const { placeholderFromBlurHash } = await import('inpics/blurhash');
      const { withCandidates } = await import('inpics/unpic');
      const { fromANS } = await import('inpics/adapters');
      const { photoFields } = await import('inpics/iptc');
      const made = [
        withCandidates({ src: 'https://desk.imgix.net/1.jpg', width: 3, height: 2, alt: 'a', placeholder: placeholderFromThumbHash('1QcSHQRnh493V4dIh4eXh1h4kJUI') }),
        { src: '2.jpg', width: 3, height: 2, alt: 'a', ...photoFields({ photoshop: { Headline: 'From the file' } }), placeholder: placeholderFromBlurHash('LEHV6nWB2yk8pyo0adR*.7kCMdnj') },
      ];
      const photos = [1, 2].map((n) => ({ src: 'https://example.org/' + n + '.jpg', width: 3, height: 2, alt: 'a', caption: h('em', null, 'Caption ' + n) }));
      const page = h('main', null,
        h(PhotoStory, { story: { headline: 'A headline', photos } }),
        h(PhotoGallery, { photos, strings: ar, locale: 'ar' }),
        h(PhotoGallery, { photos: made }),
        h(PhotoStory, { story: fromANS({ type: 'image', headlines: { basic: 'From a CMS' }, url: '3.jpg', width: 3, height: 2, alt_text: 'a' }) }),
        h(Gallery.Root, { photos }, h(Gallery.Viewport, null, h(Gallery.Slide, null, h(Gallery.Picture), h(Gallery.Caption)))));
      const clientModules = new Proxy({}, { get: (_, id) => ({ id, chunks: [], name: '*' }) });
      renderToPipeableStream(page, clientModules, { onError: (error) => { console.log('ERROR', error); } }).pipe(process.stdout);
      `,
      '--conditions=react-server',
      '--no-warnings',
    );
    expect(payload).not.toMatch(/ERROR|^\w+:E/m);
    expect(payload).toContain('A headline');
    expect(payload).toContain('Caption 2');
    for (const made of ['data:image/png;base64,', 'data:image/bmp;base64,', '?w=3&', 'From the file'])
      expect(payload).toContain(made);
    expect(payload).toContain('parts/Root.js');
  });
});

describe('in plain Node', () => {
  it.each(ENTRIES)('P1 %s can be imported and required', (entry) => {
    const count = `Object.keys(exports).filter((name) => name !== 'default').length`;
    const imported = node(`import * as exports from '${entry}'; console.log(${count})`);
    const required = node(
      `import { createRequire } from 'node:module'; const exports = createRequire(import.meta.url)('${entry}'); console.log(${count})`,
      '--no-warnings',
    );
    expect(Number(imported)).toBeGreaterThan(0);
    expect(required).toBe(imported);
  });

  it('P2 the style sheets and the manifest can be resolved, and nothing deeper', () => {
    const resolve = (name: string) => node(`console.log(import.meta.resolve('inpics/${name}'))`);
    for (const name of ['styles.css', 'styles.unlayered.css', 'extras.css', 'extras.unlayered.css', 'package.json'])
      expect(resolve(name)).toContain(name);
    expect(() => resolve('dist/index.js')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
    expect(() => resolve('parts/Root')).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each(['highest', 'react-18'] as const)(
    'T9 X5 server HTML has no style attribute and no style element (peers: %s)',
    (peers) => {
      const project = installPacked(peers);
      writeFileSync(
        join(project.folder, 'render.mjs'),
        `import { createElement, version } from 'react';
       import { renderToString } from 'react-dom/server';
       import { PhotoGallery } from 'inpics';
       const photos = [1, 2].map((n) => ({ src: n + '.jpg', width: 3, height: 2, alt: 'a', placeholder: '#abc', caption: 'Caption ' + n }));
       console.log(version, renderToString(createElement(PhotoGallery, { photos })));`,
      );
      const html = execFileSync(process.execPath, ['render.mjs'], { cwd: project.folder, encoding: 'utf8' });
      project.remove();
      expect(html).toMatch(peers === 'highest' ? /^19/ : /^18/);
      expect(html).toContain('Caption 2');
      expect(html).not.toMatch(/\sstyle=|<style|javascript:/);
    },
  );
});

describe('P4 in a bundle', () => {
  const peers = [
    'react',
    'react-dom',
    'react/jsx-runtime',
    'framer-motion',
    'framer-motion/dom',
    'framer-motion/dom/mini',
  ];

  const bundlers: Record<string, (file: string) => Promise<string>> = {
    esbuild: async (file) => {
      const { outputFiles } = await esbuild({
        entryPoints: [file],
        outdir: 'out',
        bundle: true,
        splitting: true,
        format: 'esm',
        minify: true,
        write: false,
        external: peers,
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      return outputFiles.map(({ text }) => text).join('\n');
    },
    vite: async (file) => {
      const result = await vite({
        root: consumer.folder,
        configFile: false,
        logLevel: 'error',
        build: { write: false, lib: { entry: file, formats: ['es'] }, rolldownOptions: { external: peers } },
      });
      return [result]
        .flat()
        .flatMap((one) => ('output' in one ? one.output : []))
        .map((chunk) => ('code' in chunk ? chunk.code : ''))
        .join('\n');
    },
  };

  /** The parts whose elements the bundle can make. */
  const partsIn = (code: string) =>
    new Set([...code.matchAll(/data-inpics["'`]?:\s*["'`]([\w-]+)/g)].map(([, name]) => name));

  describe.each(Object.entries(bundlers))('of %s', (_name, bundle) => {
    const write = (code: string) => {
      const file = join(consumer.folder, 'entry.js');
      writeFileSync(file, code);
      return file;
    };

    it('parts that are not used drop out', async () => {
      const all = partsIn(
        await bundle(write("import * as Gallery from 'inpics/parts'; export const parts = { ...Gallery };")),
      );
      expect(all).toContain('ticks');
      const used = partsIn(
        await bundle(
          write("import * as Gallery from 'inpics/parts'; export const parts = [Gallery.Root, Gallery.Counter];"),
        ),
      );
      expect(used).toContain('counter');
      for (const part of [
        'ticks',
        'previous',
        'next',
        'caption',
        'headline',
        'credit',
        'text',
        'number',
        'picture',
        'announcer',
      ]) {
        expect(used, part).not.toContain(part);
      }
    });

    it('the gallery alone comes without the story around it, and a language or a helper without any of the gallery', async () => {
      expect(partsIn(await bundle(write("export { PhotoStory } from 'inpics'")))).toContain('story');
      expect(partsIn(await bundle(write("export { PhotoGallery } from 'inpics'")))).not.toContain('story');
      expect((await bundle(write("export { ar } from 'inpics/strings/ar'"))).length).toBeLessThan(4_000);
      for (const name of [...HELPERS, 'adapters', 'iptc'])
        expect(partsIn(await bundle(write(`export * from 'inpics/${name}'`))), name).toEqual(new Set());
    });
  });
});
