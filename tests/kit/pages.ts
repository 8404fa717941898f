import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { contentOf } from '../e2e/pages/content.js';
import { COLOURS } from '../e2e/pages/photos.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NONCE = 'x';
const POLICY = [
  "default-src 'self'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  "require-trusted-types-for 'script'",
].join('; ');

export type ReactVersion = 18 | 19;

/** The options in the address of a page. */
export interface PageOptions {
  react?: ReactVersion;
  /** The photo that it opens on. */
  open?: number;
  /** A whole story with all optional parts. */
  whole?: boolean;
  /** A long story on a dark background, with everything that must not be printed, and what must. */
  paper?: boolean;
  /** A gallery with its photo in the address, and with a lightbox. */
  link?: boolean;
  /** The same, where an address that names a photo opens the lightbox. */
  box?: boolean;
  /** The same again, held back until the reader has answered a question. */
  held?: boolean;
  /** A gallery with a lightbox, and with the guide's adapter, under React Router: `<BrowserRouter>`. */
  routed?: boolean;
  /** The same under `createBrowserRouter`. */
  dataRouted?: boolean;
  /** The gallery with a lightbox. */
  lightbox?: boolean;
  /** The gallery with advertisements, which load late and keep the page busy, and an end card. */
  ads?: boolean;
  /** A gallery that reports to the server. */
  reported?: boolean;
  /** Sends the gallery some time after the page's shell. */
  stream?: boolean;
  /** Under a strict Content-Security-Policy, with Trusted Types. */
  strict?: boolean;
}

export interface Pages {
  url(options?: PageOptions): string;
  /** What has been posted to the server so far. */
  readonly posts: readonly { path: string; body: string }[];
  close(): Promise<void>;
}

type Rendering = typeof import('../e2e/pages/server.js');

/** Serves the pages in tests/e2e/pages as an application would: HTML from React on the server, then a script that hydrates it. */
export async function servePages(): Promise<Pages> {
  const rendering = { 18: await buildPage(18), 19: await buildPage(19) };
  const posts: { path: string; body: string }[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        posts.push({ path: request.url ?? '', body });
        response.writeHead(204).end();
      });
      return;
    }
    answer(request, response, rendering).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    posts,
    url({ react = 19, open = 0, ...flags } = {}) {
      const set = Object.entries(flags).flatMap(([name, isSet]) => (isSet ? `&${name}` : []));
      return `http://127.0.0.1:${port}/${react}?open=${open}${set.join('')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, rendering: Record<number, Rendering>) {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const photo = /^\/photo-(\d)\.svg$/.exec(pathname);
  if (photo) {
    const colour = COLOURS[Number(photo[1]) - 1];
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    return response.end(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="${colour}"/></svg>`,
    );
  }
  const sheet = /^\/(styles|extras)\.css$/.exec(pathname)?.[1];
  if (sheet) {
    response.writeHead(200, { 'content-type': 'text/css' });
    return response.end(readFileSync(`${root}dist/${sheet}.css`));
  }
  if (pathname === '/advertisement') {
    await new Promise((resolve) => setTimeout(resolve, 500));
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end(
      `<script>setInterval(() => { const end = Date.now() + 180; while (Date.now() < end); }, 200)</script>Buy now`,
    );
  }
  const script = /^\/(18|19)\/([\w-]+\.js)$/.exec(pathname);
  if (script) {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    return response.end(readFileSync(`${root}.cache/pages/${script[1]}/${script[2]}`));
  }
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  const react = /^\/(18|19)$/.exec(pathname)?.[1];
  if (!react) {
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end('<title>Elsewhere</title>Elsewhere');
  }

  const { renderAtOnce, stream } = rendering[Number(react)] as Rendering;
  const open = Number(searchParams.get('open'));
  const isStrict = searchParams.has('strict');
  const nonce = isStrict ? ` nonce="${NONCE}"` : '';
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(isStrict ? { 'content-security-policy': POLICY } : {}),
  });
  response.write(`<!doctype html><html lang="en"><head><title>Eight planes of colour</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css"${nonce}><link rel="stylesheet" href="/extras.css"${nonce}></head><body><div id="page">`);
  const end = `</div><script type="module" src="/${react}/client.js"${nonce}></script></body></html>`;
  if (!searchParams.has('stream')) return response.end(renderAtOnce(open, contentOf(searchParams)) + end);
  const html = new PassThrough();
  html.on('data', (chunk) => response.write(chunk));
  html.on('end', () => response.end(end));
  stream(open, isStrict ? NONCE : undefined, html);
}

/** The page's two bundles, from the built library: the browser's in its folder, the server's ready to be called. */
async function buildPage(react: ReactVersion): Promise<Rendering> {
  const shared = {
    bundle: true,
    jsx: 'automatic' as const,
    format: 'esm' as const,
    logLevel: 'warning' as const,
    // Only React's development build reports hydration errors.
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [packagesFor(react)],
    outdir: `${root}.cache/pages/${react}`,
  };
  const pages = `${root}tests/e2e/pages`;
  await build({ ...shared, entryPoints: [`${pages}/client.tsx`], splitting: true });
  await build({
    ...shared,
    entryPoints: [`${pages}/server.tsx`],
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    // React's server renderer is CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(/* @vite-ignore */ pathToFileURL(`${shared.outdir}/server.mjs`).href);
}

/** Resolves `inpics` to what was built here, and React to the requested version. */
function packagesFor(react: ReactVersion): Plugin {
  const from = react === 18 ? `${root}tests/react-18` : root;
  return {
    name: 'packages',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^inpics(\/reports)?$/ }, ({ path }) => ({
        path: `${root}dist/${path === 'inpics' ? 'index' : 'reports'}.js`,
      }));
      onResolve({ filter: /^(react|react-dom|framer-motion)($|\/)/ }, ({ path, kind, pluginData }) =>
        pluginData === 'resolved' ? undefined : resolve(path, { kind, resolveDir: from, pluginData: 'resolved' }),
      );
    },
  };
}
