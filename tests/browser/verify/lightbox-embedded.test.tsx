import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Lightbox, PhotoGallery } from '../../../src/index.js';
import styles from '../../../src/styles/styles.css?inline';
import { LightboxIn, showLightbox } from '../../kit/lightbox.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, pointIn } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

/** An element of the page, until the test's end. */
function addElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.body.appendChild(document.createElement(name));
  onTestFinished(() => element.remove());
  return element;
}

describe('W18 in a native dialog of the page', () => {
  it('A34 one Escape closes the lightbox, and the next one the page’s dialog', async () => {
    const host = addElement('dialog');
    const lightbox = await showLightbox({ container: host });
    const pageClosed: string[] = [];
    for (const name of ['cancel', 'close'] as const)
      host.addEventListener(name, ({ target }) => target === host && pageClosed.push(name));
    host.showModal();
    for (let turn = 0; turn < 2; turn++) {
      await lightbox.open();
      expect(lightbox.dialog.contains(document.activeElement)).toBe(true);
      await userEvent.keyboard('{Escape}');
      await lightbox.closes();
      expect([host.open, pageClosed]).toEqual([true, []]);
      expect(document.activeElement?.getAttribute('data-inpics')).toBe('photo-link');
    }
    await userEvent.keyboard('{Escape}');
    await soon(() => host.open).toBe(false);
    await soon(() => pageClosed).toEqual(['cancel', 'close']);
  });

  it('A34 pressed again while the photo is on its way home, Escape is that of the page’s dialog', async () => {
    const host = addElement('dialog');
    const lightbox = await showLightbox({ container: host });
    const heard: string[] = [];
    for (const name of ['cancel', 'close'] as const)
      host.addEventListener(name, ({ target }) => target === host && heard.push(name));
    let isRefused = false;
    host.addEventListener('keydown', (event) => {
      heard.push(event.key);
      if (isRefused) event.preventDefault();
    });
    host.showModal();
    await lightbox.open();
    heard.length = 0;
    await userEvent.keyboard('{Escape}');
    await soon(() => lightbox.state).toBe('closing');
    for (const animation of lightbox.dialog.getAnimations({ subtree: true })) animation.pause();
    expect(heard).toEqual([]);
    // Where the page keeps it open, both stay as they are.
    isRefused = true;
    await userEvent.keyboard('{Escape}');
    expect([heard, host.open, lightbox.state]).toEqual([['Escape'], true, 'closing']);
    isRefused = false;
    await userEvent.keyboard('{Escape}');
    await soon(() => heard).toEqual(['Escape', 'Escape', 'cancel', 'close']);
    expect(host.open).toBe(false);
    await lightbox.closes();
    expect(lightbox.changes).toEqual(['open link 0', 'close key 0']);
  });

  it('A34 a page that hears Escape on its own document does not hear the one that closes the lightbox', async () => {
    const lightbox = await showLightbox();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear, true);
    onTestFinished(() => document.removeEventListener('keydown', hear, true));
    await lightbox.open();
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(heard).toEqual(['Enter']);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Enter', 'Escape']);
  });
});

describe('W18 in a shadow root', () => {
  async function showInShadow() {
    const shadow = addElement('div').attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    const container = document.createElement('div');
    shadow.append(style, container);
    return { shadow, lightbox: await showLightbox({ container }) };
  }

  it('A36 A38 A41 it opens over the page, hears its keys, locks the page, and gives focus and page back', async () => {
    const { shadow, lightbox } = await showInShadow();
    await createMouse().click(pointIn(lightbox.gallery.part('picture')));
    await lightbox.opens(0);
    expect(shadow.activeElement?.getAttribute('data-inpics')).toBe('lightbox-close');
    expect(lightbox.dialog.matches(':modal')).toBe(true);
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    const { width, height } = lightbox.dialog.getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    await userEvent.keyboard('{ArrowRight}{End}{ArrowLeft}');
    await lightbox.arrivesAt(6);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(shadow.activeElement?.closest('[data-index]')?.getAttribute('data-index')).toBe('6');
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
  });

  it('A38 opened by a button of the page outside, it gives focus back to that', async () => {
    const { lightbox } = await showInShadow();
    const button = addElement('button');
    button.textContent = 'Large';
    button.addEventListener('click', () => lightbox.gallery.actions.openLightbox());
    button.focus();
    await userEvent.keyboard('{Enter}');
    await lightbox.opens(0);
    await userEvent.keyboard('{Escape}');
    await lightbox.closes();
    expect(document.activeElement?.textContent).toBe('Large');
  });
});

it('W18 where the page allows no full screen, there is no button for it, and F does nothing', async () => {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'fullscreenEnabled') as PropertyDescriptor;
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, get: () => false });
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    expect(own.get).toBeDefined();
  });
  const lightbox = await showLightbox();
  await lightbox.open();
  expect(lightbox.dialog.querySelector('[data-inpics="lightbox-fullscreen"]')).toBeNull();
  lightbox.part('lightbox-stage').requestFullscreen = () => Promise.reject(new Error('asked for'));
  await userEvent.keyboard('f');
  expect(document.fullscreenElement).toBeNull();
});

describe('T12 fifty openings', () => {
  const photos = plainPhotos(3);

  /** What the browser holds once the rubbish is out. */
  async function held() {
    await cdp().send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await cdp().send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  }

  it('leave no listener, no node, no style, no animation and no attribute on the page', async () => {
    await import('../../../src/lightbox/LightboxContent.js');
    const { container } = render(
      <StrictMode>
        <PhotoGallery photos={photos}>
          <Lightbox />
        </PhotoGallery>
      </StrictMode>,
    );
    const lightbox = new LightboxIn(container);
    const visit = async () => {
      container.querySelector<HTMLElement>('[data-current] [data-inpics="photo-link"]')?.click();
      await lightbox.opens();
      await userEvent.keyboard('z{ArrowRight}{Escape}{Escape}');
      await lightbox.closes();
    };
    const onPage = () => ({
      attributes: [document.documentElement, document.body].map((each) => (each.cloneNode() as Element).outerHTML),
      styles: document.querySelectorAll('style, link').length,
      children: document.body.childElementCount,
      animations: document.getAnimations().length,
      lifted: document.querySelectorAll('[data-lifted]').length,
      inDialog: lightbox.dialog.childElementCount,
    });
    for (let turn = 0; turn < 5; turn++) await visit();
    const [before, heldBefore] = [onPage(), await held()];
    for (let turn = 0; turn < 50; turn++) await visit();
    await soon(onPage).toEqual(before);
    // One an opening would be fifty.
    await soon(async () => (await held()).listeners - heldBefore.listeners).toBeLessThan(20);
    await soon(async () => (await held()).nodes - heldBefore.nodes).toBeLessThan(200);
    cleanup();
  }, 90_000);
});
