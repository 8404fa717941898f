import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Photo, RightsProps } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { ar } from '../../../src/strings/ar.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { sentFor } from '../../kit/streaming.js';

const whole: Partial<Photo> = {
  creator: 'Ann Lee',
  copyrightNotice: '© 2026 Agency',
  location: 'Oslo',
  dateCreated: '2026-11-01',
  license: 'https://example.com/licence',
  acquireLicensePage: '/buy?a=1',
};

const captionOf = (
  fields: object,
  props: RightsProps = {},
  root: Partial<Gallery.GalleryOptions> = {},
  { Root, Viewport, Slide, Caption, Credit, Rights } = Gallery,
) => (
  <Root photos={photosOf('a').map((photo) => ({ ...photo, ...fields }))} {...root}>
    <Viewport>
      <Slide>
        <Caption>
          <Credit />
          <Rights {...props} />
        </Caption>
      </Slide>
    </Viewport>
  </Root>
);

/** The small print of a photo with these fields. */
function rights(...given: Parameters<typeof captionOf>): HTMLElement | null {
  cleanup();
  return render(captionOf(...given)).container.querySelector('[data-inpics="rights"]');
}

describe('a photo’s rights', () => {
  it('S2 S3 are told in one order: who made it, whose it is, where and when, and how to have it', () => {
    const element = rights(whole);
    expect(element?.textContent).toBe(
      'By Ann Lee · © 2026 Agency · Oslo · November 1, 2026 · Licence · License this photo',
    );
    expect(element?.closest('figcaption')).not.toBeNull();
    expect(Array.from(element?.querySelectorAll('a') ?? [], (link) => link.getAttribute('href'))).toEqual([
      'https://example.com/licence',
      '/buy?a=1',
    ]);
  });

  it.each(['creator', 'copyrightNotice', 'location', 'dateCreated', 'license', 'acquireLicensePage'] as const)(
    'are told without a gap where %s is not given',
    (field) => {
      const { [field]: _, ...others } = whole;
      const text = rights(others)?.textContent ?? '';
      expect(text.split(' · ')).toHaveLength(5);
      expect(text).not.toMatch(/^ |· ·| $/);
    },
  );

  it('have no element where the photo tells none', () => {
    expect(rights({})).toBeNull();
    expect(rights({ creator: [], copyrightNotice: '', location: '', dateCreated: 'soon' })).toBeNull();
  });

  it('S2 name no one whom the credit names already, and everyone whom it does not', () => {
    const credit = 'Agency/Ann Lee';
    expect(rights({ credit, creator: 'ANN LEE' })).toBeNull();
    expect(rights({ credit, creator: ['Ann Lee', 'Bo Ek', 'Bo Ek', 'Ann'] })?.textContent).toBe('By Bo Ek');
    expect(rights({ credit: undefined, creator: ['Ann Lee', 'Bo Ek'] })?.textContent).toBe('By Ann Lee, Bo Ek');
    expect(rights({ credit: 'Anna Press', creator: 'Ann' })?.textContent).toBe('By Ann');
  });

  it('S2 N6 keep names, notice and place apart from the line around them, and use no cite', () => {
    const element = rights({ ...whole, creator: ['Ann Lee', 'منى علي'] });
    const apart = Array.from(element?.querySelectorAll('bdi') ?? [], ({ textContent }) => textContent);
    expect(apart).toEqual(['Ann Lee', 'منى علي', '© 2026 Agency', 'Oslo']);
    expect(element?.querySelector('cite')).toBeNull();
  });

  it.each([
    ['2026-11-01', {}, 'November 1, 2026'],
    ['2026-11-01', { timeZone: 'Pacific/Pago_Pago' }, 'November 1, 2026'],
    ['2026-11-01T23:30:00Z', { locale: 'en-GB', timeZone: 'Asia/Tokyo' }, '2 November 2026'],
    ['2026-11-01T23:30:00Z', { locale: 'en-GB' }, '1 November 2026'],
    ['2026-11', {}, 'November 2026'],
    ['2018', {}, '2018'],
  ])('N5 S3 of the date %s, told with %j, the reader sees %s', (dateCreated, props, text) => {
    const time = rights({ dateCreated }, props)?.querySelector('time');
    expect(time?.textContent).toBe(text);
    expect(time?.dateTime).toBe(dateCreated);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '', 5, { href: '/' }])(
    'X2 no link leads to %j',
    (address) => {
      expect(rights({ license: address, acquireLicensePage: address })).toBeNull();
    },
  );

  it('X2 what is no text stops nothing', () => {
    const odd = { a: 1 };
    expect(
      rights({ creator: [odd, 'Bo Ek'], copyrightNotice: odd, location: odd, dateCreated: odd })?.textContent,
    ).toBe('By Bo Ek');
  });

  it('N1 N2 are in the gallery’s language, digits and all', () => {
    const text = rights(
      { ...whole, creator: ['منى علي', 'سعيد'], location: 'أوسلو' },
      {},
      { strings: ar },
    )?.textContent;
    expect(text).toBe(
      'بعدسة منى علي، سعيد · © 2026 Agency · أوسلو · ١ نوفمبر ٢٠٢٦ · الترخيص · الحصول على ترخيص لهذه الصورة',
    );
  });

  it('N5 a time zone that is none is named, and the date told all the same', () => {
    expectConsole('error', 'timeZone "Mars/Base"');
    const dateCreated = '2026-11-01T12:00:00Z';
    expect(rights({ dateCreated }, { timeZone: 'Mars/Base' })?.textContent).toBe('November 1, 2026');
    expect(consoleMessages('error').length).toBeGreaterThan(0);
  });

  it('R5 X5 stand in the server’s HTML, as they will be', async () => {
    const html = await sentFor(
      () => captionOf(whole),
      async () => renderToString(captionOf(whole, {}, {}, await import('../../../src/parts.js'))),
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const before = container.querySelector('[data-inpics="rights"]')?.outerHTML;
    expect(before).toContain('License this photo');
    expect(before).not.toContain('style=');
    render(captionOf(whole), { container, hydrate: true });
    expect(container.querySelector('[data-inpics="rights"]')?.outerHTML).toBe(before);
    container.remove();
  });
});
