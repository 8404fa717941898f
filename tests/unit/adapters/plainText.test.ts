// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/adapters/plainText.js';

describe('plainText', () => {
  it.each([
    ['A caption', 'A caption'],
    ['  two\n\t words ', 'two words'],
    ['<p>One.</p><p>Two.<br>Three</p>', 'One. Two. Three'],
    ['half <em>a</em>word', 'half aword'],
    ['a<!-- > -->b', 'ab'],
    ['a<script>alert("<b>")</script >b', 'ab'],
    ['a<STYLE>p{}</STYLE>b<script>never ended', 'ab'],
    ['<a title="a > b" href=\'c > d\'>link</a>', 'link'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['5 &lt; 6', '5 < 6'],
    ['R&D, AT&T; &unknown; &#x; &', 'R&D, AT&T; &unknown; &#x; &'],
    ['&amp;&quot;&apos;&hellip;&rsquo;&#8217;&#x2019;&eacute;&Eacute;&yuml;&nbsp;&copy;x', '&"\'…’’’éÉÿ\u00a0©x'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&#0;&#xD800;&#x110000;&#9999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#128247;', '📷'],
    ['It&#146;s &#x93;here&#148; &#150; 5 &#128;&#x81;', 'It’s “here” – 5 €\x81'],
    ['&rlm;رويترز&lrm; می&zwnj;خواهم ක්&zwj;ර', '\u200fرويترز\u200e می\u200cخواهم ක්\u200dර'],
    ['10&nbsp;000 ', '10\u00a0000'],
    ['', ''],
  ])('reads %j as %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['&lt;img src=x onerror=alert(1)&gt;gone', 'gone'],
    ['<<b>script>alert(1)<</b>/script>', 'alert(1)'],
    ['&#60;scr&lt;b&gt;ipt&#62;x', 'x'],
    ['<img src="x', 'x'],
  ])('X1 makes no markup of %j', (html) => {
    expect(plainText(html)).not.toMatch(/<[a-z/!?]/i);
  });

  it('X1 makes no markup of anything, and is done at once with long HTML', () => {
    const pieces = ['<', '>', '/', '!', '--', '"', "'", '&lt;', '&#60;', '&amp;', 'script', 'b', ' ', '=', 'é'];
    const html = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(html, (parts) => {
        const text = plainText(parts.join(''));
        expect(text).not.toMatch(/<[a-z/!?]/i);
        expect(plainText(text.replace(/&/g, '&amp;'))).toBe(text);
      }),
      { numRuns: 1000 },
    );
    for (const piece of ['<a ', '<script', '<a "', '<!--', '<figure class="', '&#', "<b '", '</script'])
      expect(plainText(piece.repeat(20_000)).length).toBeLessThan(200_000);
  }, 5_000);
});
