// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isDataImage, isSafeImageUrl, isSafeLink, isSafeSrcSet } from '../../../src/data/safeUrl.js';

describe('the address of a picture', () => {
  it.each([
    'https://example.org/a.jpg',
    'HTTPS://EXAMPLE.ORG/a.jpg',
    'http://example.org/a.jpg',
    '//example.org/a.jpg',
    '/a.jpg',
    'a.jpg',
    '../photos/a.jpg?width=480#top',
    'photos/a:b.jpg',
    '?photo=a:b',
    ' a.jpg ',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/svg+xml,%3Csvg%3E%3C/svg%3E',
    'blob:https://example.org/0f3a',
  ])('X2 may be loaded: %j', (url) => {
    expect(isSafeImageUrl(url)).toBe(true);
  });

  it.each([
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0085script:alert(1)',
    'javascript :alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    ' DATA:TEXT/HTML,x',
    'da\nta:text/html,x',
    'data:application/javascript,alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/a.jpg',
    'mailto:desk@example.org',
    'x-custom.scheme+1:a',
    'C:\\photos\\a.jpg',
    '',
    ' \n',
    undefined,
    null,
    5,
    {},
    [],
    ['https://example.org/a.jpg'],
    { toString: () => 'https://example.org/a.jpg' },
  ])('X2 may not be loaded: %j', (url) => {
    expect(isSafeImageUrl(url)).toBe(false);
  });
});

describe('candidates', () => {
  it.each([
    ['a.jpg', true],
    ['a-480.jpg 480w, a-960.jpg 960w', true],
    ['a.jpg 1x,\n  b.jpg 2x', true],
    ['w_480,c_fill/a.jpg 480w, w_960,c_fill/a.jpg 960w', true],
    ['data:image/png;base64,iVBORw0KGgo= 1x, a.jpg 2x', true],
    ['a.jpg 1x, javascript:alert(1) 2x', false],
    ['data:text/html,x 1x, a.jpg 2x', false],
    ['', false],
    [' ', false],
    [undefined, false],
    [null, false],
    [480, false],
    [['a.jpg 480w'], false],
  ])('X2 srcSet %j may be loaded: %s', (srcSet, safe) => {
    expect(isSafeSrcSet(srcSet)).toBe(safe);
  });

  it.each([
    ['a.jpg 1x,javascript:alert(1) 2x', false],
    ['a.jpg 480w,data:text/html,x 960w', false],
    ['a.jpg,, javascript:alert(1) 2x', false],
    ['a.jpg 1x,b.jpg 2x', true],
  ])('X2 reads srcSet as a browser does, with or without a blank after the comma: %j %s', (srcSet, safe) => {
    expect(isSafeSrcSet(srcSet)).toBe(safe);
  });
});

describe('the address of a link', () => {
  it.each([
    '/all',
    'all?photo=a:b',
    '#photo-3',
    'https://example.org/all',
    'HTTP://EXAMPLE.ORG',
    'mailto:desk@example.org',
  ])('X2 may be linked to: %j', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'data:image/png;base64,x',
    'blob:https://example.org/0f3a',
    'vbscript:x',
    '',
    ' ',
    undefined,
    null,
    1,
  ])('X2 may not: %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});

describe('a placeholder', () => {
  it.each([
    ['data:image/png;base64,AAAA', true],
    ['#101b33', false],
    ['oklch(0.4 0.1 250)', false],
  ])('I10 %s is a picture: %s', (placeholder, isPicture) => {
    expect(isDataImage(placeholder)).toBe(isPicture);
  });
});
