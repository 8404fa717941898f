// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ModuleKind, transpile } from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDateIn } from '../../../src/data/isoDate.js';
import { type DateWords, formatDate as formatted } from '../../../src/strings/date.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';

const tell = (locale: string, timeZone = 'UTC', numberingSystem = 'latn') => ({ locale, timeZone, numberingSystem });

const formatDate = (iso: string, words: DateWords) => formatted(isoDateIn(iso), words);

const home = process.env.TZ;

/** Sets the time zone of the machine, as Node takes it over at once. */
function live(zone: string) {
  process.env.TZ = zone;
}

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'America/New_York'];

describe.each(ZONES)('on a machine in %s', (zone) => {
  it.each(ZONES)('N5 a date without a time is that day, told in %s', (timeZone) => {
    live(zone);
    expect(formatDate('2024-08-05', tell('en-GB', timeZone))).toBe('5 August 2024');
  });

  it.each([
    ['2024-08-05T23:30:00Z', 'UTC', '5 August 2024'],
    ['2024-08-05T23:30:00Z', 'Asia/Kolkata', '6 August 2024'],
    ['2024-08-05T00:30:00+05:30', 'America/New_York', '4 August 2024'],
    ['2024-08-05t23:30:00z', 'Asia/Kolkata', '6 August 2024'],
    ['2024-08-06T02:30:00+0530', 'UTC', '5 August 2024'],
    ['2024-08-05T23:30:00.000Z', 'Pacific/Kiritimati', '6 August 2024'],
  ])('N5 a moment is told where the reader is told to be: %s in %s is %s', (iso, timeZone, expected) => {
    live(zone);
    expect(formatDate(iso, tell('en-GB', timeZone))).toBe(expected);
  });

  it.each([
    ['2024-08-05T23:30', 'Asia/Kolkata'],
    ['2024-08-05T00:30:00', 'America/New_York'],
    ['2024-08-05 00:30', 'UTC'],
    ['2024-08-05 23:30:00', 'UTC'],
  ])('N5 a time of no zone is of that day, on every machine: %s in %s', (iso, timeZone) => {
    live(zone);
    expect(formatDate(iso, tell('en-GB', timeZone))).toBe('5 August 2024');
  });
});

describe('a date', () => {
  it.each([
    ['en', 'August 5, 2024'],
    ['en-GB', '5 August 2024'],
    ['de', '5. August 2024'],
    ['fr', '5 août 2024'],
    ['ja', '2024年8月5日'],
  ])('N5 is told in the language of the story: %s', (locale, expected) => {
    expect(formatDate('2024-08-05', tell(locale, 'UTC'))).toBe(expected);
  });

  it.each([
    ['ar', 'arab', '٥ أغسطس ٢٠٢٤'],
    ['ar', 'latn', '5 أغسطس 2024'],
    ['ar-u-nu-latn', 'arab', '5 أغسطس 2024'],
    ['bn', 'latn', '5 আগস্ট, 2024'],
    ['ne', 'latn', '2024 अगस्ट 5'],
  ])('N2 has the digits of the counter, whatever the engine would take: %s, %s', (locale, digits, expected) => {
    expect(formatDate('2024-08-05', tell(locale, 'UTC', digits))).toBe(expected);
  });

  it('N3 is told in English, and not in the language of the machine, where an engine has not the story’s', () => {
    const module = transpile(`${readFileSync(new URL('../../../src/strings/date.ts', import.meta.url))}`, {
      module: ModuleKind.ESNext,
    });
    const script = `${module}\nconsole.log(formatDate('2024-08-05', ${JSON.stringify(tell('la'))}))`;
    const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8' };
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { env });
    expect(`${stdout}`.trim()).toBe('August 5, 2024');
  });

  it.each([
    ['2024-08', 'August 2024'],
    ['2024', '2024'],
  ])('N5 is told as exactly as it is written, and no day is made up: %s', (iso, expected) => {
    expect(formatDate(iso, tell('en', 'UTC'))).toBe(expected);
  });

  it.each([
    ...['', 'soon', '2024-13-45', 'T', 'August 5, 2024', '20240805'],
    ...['2024-02-31', '2023-02-29T12:00:00Z', '2024-04-31T23:30:00-05:00'],
  ])('W25 is left out where it is none: %j', (iso) => {
    expect(formatDate(iso, tell('en', 'UTC'))).toBeUndefined();
  });

  it.each([
    ['a locale that is none', '2024-08-05', 'en_US', 'UTC'],
    ['an empty locale', '2024-08-05', '', 'UTC'],
    ['a time zone that is none', '2024-08-05T12:00:00Z', 'en', 'Mars/Olympus Mons'],
  ])('W25 does not stop the page for %s, and says so', (_, iso, locale, timeZone) => {
    live('Pacific/Pago_Pago');
    expectConsole('error', `locale ${JSON.stringify(locale)} or timeZone ${JSON.stringify(timeZone)} is invalid`);
    expect(formatDate(iso, tell(locale, timeZone))).toBe('August 5, 2024');
  });

  it.each([20240805, { year: 2024 }, new Date(0), true])(
    'W25 does not stop the page where it is no text: %j',
    (iso) => {
      expect(formatDate(iso as unknown as string, tell('en', 'UTC'))).toBeUndefined();
    },
  );

  it('W25 does not stop the page in production either, and says nothing there', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(formatDate('2024-08-05', tell('en_US'))).toBe('August 5, 2024');
    expect(consoleMessages('error')).toEqual([]);
    vi.unstubAllEnvs();
  });
});
