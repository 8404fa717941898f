import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Strings } from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { olympicsArabic } from '../../../stories/fixtures/olympicsArabic.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

describe('the gallery in Arabic', () => {
  it('N2 N6 counts in its digits, apart from the line around it', () => {
    const gallery = mount({ photos: olympicsArabic.photos, strings: ar, defaultIndex: 1 });
    expect(gallery.counter).toBe('٢/٨');
    expect(gallery.part('counter').querySelector('[data-inpics=spoken]')?.textContent).toBe('الصورة ٢ من ٨');
    expect(gallery.part('number', 4).querySelector('bdi')?.textContent).toBe('٥/٨');
  });

  it('N1 names everything in its words', () => {
    const gallery = mount({ photos: olympicsArabic.photos, strings: ar });
    expect(screen.getByRole('button', { name: 'الصورة التالية' })).toBe(gallery.part('next'));
    expect(screen.getByRole('button', { name: 'الصورة السابقة' })).toBe(gallery.part('previous'));
    expect(screen.getByRole('group', { name: 'الصور' })).toBe(gallery.part('viewport'));
    expect(gallery.root.getAttribute('aria-roledescription')).toBe('عرض شرائح');
    expect(gallery.slides[1]?.getAttribute('aria-label')).toBe('٢ من ٨: لاعبو الكوريتين يحتفلون بصور «سيلفي»');
    expect(gallery.slides[1]?.getAttribute('aria-roledescription')).toBe('شريحة');
    expect(document.body.textContent).not.toMatch(/Photo|photos/);
  });

  it('N6 S2 credits in its words, and keeps a Latin name apart', () => {
    const credit = mount({ photos: olympicsArabic.photos, strings: ar }).part('credit');
    expect(credit.textContent).toBe('تصوير: AP/Petros Giannakouris');
    expect(credit.querySelector('bdi')?.textContent).toBe('AP/Petros Giannakouris');
  });

  it.each([
    ['abc', '٣ صور'],
    ['ab', 'صورتان'],
    ['abcdefghijkl', '١٢ صورة'],
  ])('N4 A2 is named in the plural form that its number wants: %s', (letters, name) => {
    expect(mount({ photos: photosOf(letters), strings: ar }).root.getAttribute('aria-label')).toBe(name);
  });

  it('N2 has the digits that the page asks for', () => {
    expect(mount({ strings: ar, locale: 'ar-MA-u-nu-latn' }).counter).toBe('1/3');
  });
});

describe('words of the page’s own', () => {
  it('N1 replace some and leave the others in English', () => {
    mount({ strings: { next: 'Onward', credit: 'Picture: {credit}' } });
    expect(screen.getByRole('button', { name: 'Onward' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Previous photo' })).toBeTruthy();
    expect(document.querySelector('[data-inpics=credit]')?.textContent).toBe('Picture: Agency/a');
  });

  it('N1 stay English where the page’s own are missing', () => {
    const holes = { next: undefined, photo: undefined } as unknown as Partial<Strings>;
    const gallery = mount({ strings: holes });
    expect(screen.getByRole('button', { name: 'Next photo' })).toBeTruthy();
    expect(gallery.part('counter').querySelector('[data-inpics=spoken]')?.textContent).toBe('Photo 1 of 3');
  });

  it('N1 change while the page is open', () => {
    const gallery = mount();
    gallery.actions.next();
    gallery.update({ strings: ar });
    expect(gallery.counter).toBe('٢/٣');
  });

  it('N2 a locale that is none is named once, and stops nothing', () => {
    expectConsole('error', 'locale "de_DE" is not a language tag');
    const gallery = mount({ locale: 'de_DE' });
    gallery.update({ label: 'again' });
    expect(gallery.counter).toBe('1/3');
    expect(consoleMessages('error')).toHaveLength(1);
  });
});
