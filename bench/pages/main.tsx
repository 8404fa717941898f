import { StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import '../../src/styles/styles.css';
import './floor.css';
import { variants } from './variants.js';

const stage = document.querySelector('main') as HTMLElement;

/** The functions that the bench calls in the page. */
const bench = {
  show(name: string) {
    createRoot(stage).render(<StrictMode>{element(name)}</StrictMode>);
  },

  /** Milliseconds of React work and layout for one mount. */
  mount(name: string): number {
    const root = createRoot(stage);
    const start = performance.now();
    flushSync(() => root.render(element(name)));
    stage.getBoundingClientRect();
    const time = performance.now() - start;
    root.unmount();
    return time;
  },

  /** Milliseconds from laid-out server HTML to the last layout effect of its hydration. */
  async hydrate(name: string): Promise<number> {
    stage.innerHTML = renderToString(element(name));
    stage.getBoundingClientRect();
    const start = performance.now();
    let root: Root | undefined;
    await new Promise<void>((resolve) => {
      root = hydrateRoot(stage, <Told onMount={resolve}>{element(name)}</Told>);
    });
    stage.getBoundingClientRect();
    const time = performance.now() - start;
    root?.unmount();
    return time;
  },

  /** Mounts a gallery, uses it a little, and unmounts it in the middle of a glide. */
  async visit(name: string) {
    const root = createRoot(stage);
    flushSync(() => root.render(element(name)));
    // What loads after the first load is there and has connected itself.
    await frame();
    stage.querySelector<HTMLElement>('.next, [data-inpics="next"]')?.click();
    await frame();
    root.unmount();
  },

  /** From here on, blocks the main thread for 180 of every 200 ms. */
  keepBusy() {
    const end = performance.now() + 180;
    while (performance.now() < end);
    setTimeout(bench.keepBusy, 20);
  },
};

function element(name: string) {
  const Variant = variants[name];
  if (!Variant) throw new Error(`There is no variant ${name}.`);
  return <Variant />;
}

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function Told({ onMount, children }: { onMount: () => void; children: React.ReactNode }) {
  useLayoutEffect(onMount, [onMount]);
  return children;
}

Object.assign(globalThis, { bench });
