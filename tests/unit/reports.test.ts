import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/index.js';
import { beacon, pushToDataLayer } from '../../src/reports.js';
import { freeTab, hideTab } from '../kit/reports.js';

const place = { galleryId: 'medals', photoId: 'selfie', number: 2, count: 8 };
const viewed: Report = {
  ...place,
  name: 'photo_view',
  via: 'key',
  photo: { id: 'selfie', src: 's.jpg', width: 3, height: 2, alt: '' },
};
const zoomed: Report = { ...place, name: 'zoom', scale: 1.5 };

describe('reports for Google’s tags', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'dataLayer'));

  it('R15 each is an event with all its fields, and nothing is left of the one before', () => {
    const layer: object[] = [];
    const push = pushToDataLayer(layer);
    push(viewed);
    push(zoomed);
    expect(layer).toEqual([
      { inpics: null },
      { event: 'inpics_photo_view', inpics: { ...place, name: 'photo_view', via: 'key' } },
      { inpics: null },
      { event: 'inpics_zoom', inpics: { ...place, name: 'zoom', scale: 1.5 } },
    ]);
  });

  it('R15 goes to the page’s own layer, which is made where the tags have not come yet', () => {
    const push = pushToDataLayer();
    expect(globalThis).not.toHaveProperty('dataLayer');
    push(zoomed);
    push(zoomed);
    expect((globalThis as { dataLayer?: object[] }).dataLayer).toHaveLength(4);
  });

  it('R15 tags that throw, or that are none, do not stop anything', () => {
    const broken = {
      push() {
        throw new Error('consent');
      },
    };
    expect(() => pushToDataLayer(broken)(viewed)).not.toThrow();
    expect(() => pushToDataLayer({} as never)(viewed)).not.toThrow();
  });
});

describe('reports for a server', () => {
  const sendBeacon = vi.fn((_url: string, _data: string) => true);
  const sent = () => sendBeacon.mock.calls.map(([, body]) => JSON.parse(body).map(({ name }: Report) => name));
  beforeEach(() => {
    sendBeacon.mockClear();
    vi.stubGlobal('navigator', { userAgent: 'jsdom', sendBeacon });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    freeTab();
  });

  it('R15 wait until the tab is hidden, and go as one list of plain values, once', () => {
    const toServer = beacon('/reports');
    toServer(viewed);
    toServer(zoomed);
    expect(sent()).toEqual([]);
    hideTab(true);
    expect(sent()).toEqual([['photo_view', 'zoom']]);
    expect(sendBeacon.mock.calls[0]?.[0]).toBe('/reports');
    expect(JSON.parse(sendBeacon.mock.calls[0]?.[1] ?? '')[0]).toEqual({ ...place, name: 'photo_view', via: 'key' });
    dispatchEvent(new Event('pagehide'));
    expect(sent()).toHaveLength(1);
  });

  it('R15 go when the page is left, where its tab is not hidden', () => {
    beacon('/reports')(zoomed);
    dispatchEvent(new Event('pagehide'));
    expect(sent()).toEqual([['zoom']]);
  });

  it('R15 what is told in a page that is hidden already goes at once, together', async () => {
    const toServer = beacon('/reports');
    hideTab(true);
    toServer(viewed);
    toServer(zoomed);
    await Promise.resolve();
    expect(sent()).toEqual([['photo_view', 'zoom']]);
  });

  it('R15 a long visit is sent before it is too much for a beacon', async () => {
    const toServer = beacon('/reports');
    for (let report = 0; report < 60; report++) toServer(zoomed);
    await Promise.resolve();
    expect(sent().map((batch) => batch.length)).toEqual([50, 10]);
  });

  it('R15 what the browser has no room for goes the next time, once and in order', async () => {
    const toServer = beacon('/reports');
    sendBeacon.mockReturnValueOnce(false);
    toServer(viewed);
    hideTab(true);
    hideTab(false);
    toServer(zoomed);
    sendBeacon.mockClear();
    hideTab(true);
    dispatchEvent(new Event('pagehide'));
    expect(sent()).toEqual([['photo_view', 'zoom']]);
  });

  it('R15 long addresses do not keep a list from going: what is too much at a time goes in parts', () => {
    const toServer = beacon('/reports');
    sendBeacon.mockImplementation((_url, body) => body.length < 64_000);
    for (let report = 0; report < 40; report++) toServer({ ...zoomed, photoId: `${report}`.padEnd(3000, '-') });
    sendBeacon.mockClear();
    hideTab(true);
    const taken = sendBeacon.mock.calls.filter((_, call) => sendBeacon.mock.results[call]?.value);
    const ids = taken.flatMap(([, body]) =>
      JSON.parse(body).map(({ photoId }: Report) => Number.parseInt(photoId, 10)),
    );
    expect(ids).toEqual(Array.from({ length: 40 }, (_, report) => report));
    sendBeacon.mockImplementation(() => true);
  });

  it('R15 where nothing is ever taken, no more wait than a list holds, and the oldest go', async () => {
    const toServer = beacon('/reports');
    sendBeacon.mockImplementation(() => false);
    for (let report = 0; report < 60; report++) {
      toServer({ ...zoomed, photoId: `${report}` });
      await Promise.resolve();
    }
    sendBeacon.mockImplementation(() => true);
    sendBeacon.mockClear();
    hideTab(true);
    const ids = sendBeacon.mock.calls.flatMap(([, body]) => JSON.parse(body).map(({ photoId }: Report) => photoId));
    expect(ids).toEqual(Array.from({ length: 50 }, (_, report) => `${report + 10}`));
  });

  it('R15 nothing is thrown on a server, nor where the browser has no beacons or refuses them', async () => {
    sendBeacon.mockImplementationOnce(() => {
      throw new TypeError('not here');
    });
    beacon('/reports')(zoomed);
    expect(() => hideTab(true)).not.toThrow();
    vi.stubGlobal('navigator', { userAgent: 'jsdom' });
    const toNobody = beacon('/reports');
    expect(() => toNobody(zoomed)).not.toThrow();
    for (const name of ['document', 'addEventListener']) vi.stubGlobal(name, undefined);
    const onServer = beacon('/reports');
    expect(() => onServer(zoomed)).not.toThrow();
    await Promise.resolve();
  });
});
