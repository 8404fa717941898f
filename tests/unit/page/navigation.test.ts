import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { browserNavigation } from '../../../src/page/navigation.js';

/** Each entry that the reader came to, such as `"link #b"`. */
const heard: string[] = [];
let stop = () => {};
afterEach(() => {
  stop();
  heard.length = 0;
  document.body.innerHTML = '';
});

function listen() {
  stop = browserNavigation.subscribe((via, event) => heard.push(`${via} ${location.hash} ${(event as Event).type}`));
}

const link = (href: string) => {
  const element = document.body.appendChild(document.createElement('a'));
  element.href = href;
  element.innerHTML = '<b>to the photo</b>';
  return element.firstElementChild as HTMLElement;
};

/** The next time that the reader is on another entry: after our own listener. */
const arrival = (act: () => void) =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    act();
  });

describe('the browser’s own history', () => {
  it('R11 R12 a router that listens hears of our entries, and one that does not yet keeps its mark', () => {
    const state = { __NA: true, tree: ['story'], own: 1 };
    browserNavigation.replace('#a', state);
    expect(history.state).toEqual(state);
    const taken: unknown[] = [];
    for (const name of ['pushState', 'replaceState'] as const)
      Object.defineProperty(history, name, {
        configurable: true,
        // As Next does it: what has its mark is its own.
        value: (given: { __NA?: boolean }) => given?.__NA || taken.push(given),
      });
    onTestFinished(
      () => void [Reflect.deleteProperty(history, 'pushState'), Reflect.deleteProperty(history, 'replaceState')],
    );
    browserNavigation.push('#b', state);
    browserNavigation.replace('#c', state);
    browserNavigation.replace('#d', null);
    expect(taken).toEqual([{ tree: ['story'], own: 1 }, { tree: ['story'], own: 1 }, null]);
    expect(state.__NA).toBe(true);
  });

  it('R12 is read and written with its state, and nothing is told of that', () => {
    listen();
    browserNavigation.replace('#a', { key: 1 });
    expect(browserNavigation.read()).toEqual({ href: location.href, state: { key: 1 } });
    const { length } = history;
    browserNavigation.push('#b', { key: 2 });
    expect([location.hash, history.state, history.length]).toEqual(['#b', { key: 2 }, length + 1]);
    expect(heard).toEqual([]);
  });

  it('R11 tells of a link in the page as a link, and of Back and Forward as history', async () => {
    browserNavigation.replace('#a', null);
    listen();
    await arrival(() => link('#b').click());
    await arrival(() => browserNavigation.back());
    await arrival(() => history.forward());
    expect(heard).toEqual(['link #b popstate', 'history #a popstate', 'history #b popstate']);
  });

  it('R11 does not take Back for a link that somebody has pressed, and dealt with', async () => {
    browserNavigation.replace('#a', null);
    browserNavigation.push('#b', null);
    listen();
    const pressed = link('#a');
    pressed.addEventListener('click', (event) => event.preventDefault());
    pressed.click();
    await arrival(() => browserNavigation.back());
    expect(heard).toEqual(['history #a popstate']);
  });

  it('T12 is listened to no longer than it is asked for', async () => {
    browserNavigation.replace('#a', null);
    browserNavigation.push('#b', null);
    listen();
    stop();
    await arrival(() => browserNavigation.back());
    expect(heard).toEqual([]);
  });
});
