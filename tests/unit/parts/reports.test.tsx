import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Reports, Share } from '../../../src/index.js';
import { mount } from '../../kit/mounted.js';
import { collectReports } from '../../kit/reports.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const press = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Share photo' })));
const parts = (onReport: Parameters<typeof Reports>[0]['onReport']) => (
  <>
    <Reports onReport={onReport} />
    <Share />
  </>
);
const rejects = (name: string) => () => Promise.reject(new DOMException('no', name));

it('R15 W30 where nobody can say what is in view nothing is said to be seen, and what is done is reported', async () => {
  vi.stubGlobal('navigator', { userAgent: 'jsdom', share: async () => {} });
  const { told, onReport } = collectReports();
  const gallery = mount({ children: parts(onReport) });
  gallery.actions.next();
  await press();
  expect(told()).toEqual(['share b 2/3 sheet']);
});

it.each([
  ['sent the sheet away', { share: rejects('AbortError') }, []],
  ['has no sheet', { clipboard: { writeText: async () => {} } }, ['share a 1/3 copied']],
  ['may not copy', { clipboard: { writeText: rejects('NotAllowedError') } }, ['share a 1/3 shown']],
])('R15 sharing is reported as what came of it: a reader who %s', async (_, offered, expected) => {
  vi.stubGlobal('navigator', { userAgent: 'jsdom', ...offered });
  const { told, onReport } = collectReports();
  mount({ children: parts(onReport) });
  await press();
  expect(told()).toEqual(expected);
});

it('R15 what the page throws does not stop the gallery, and the page hears of it', async () => {
  vi.stubGlobal('navigator', { userAgent: 'jsdom', share: async () => {} });
  vi.useFakeTimers();
  const gallery = mount({
    children: parts(() => {
      throw new Error('no analytics today');
    }),
  });
  await press();
  expect(() => vi.runAllTimers()).toThrow('no analytics today');
  gallery.actions.next();
  expect(gallery.counter).toBe('2/3');
});

it('R15 a report goes to the function of the last render', async () => {
  vi.stubGlobal('navigator', { userAgent: 'jsdom', share: async () => {} });
  const [first, last] = [collectReports(), collectReports()];
  const gallery = mount({ children: parts(first.onReport) });
  gallery.update({ children: parts(last.onReport), id: 'medals' });
  await press();
  expect([first.reports, last.told(), last.reports[0]?.galleryId]).toEqual([[], ['share a 1/3 sheet'], 'medals']);
});
