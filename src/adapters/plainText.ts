import { windows1252Character } from '../data/windows1252.js';

/** What a browser runs or applies, and never shows. A missing end means the end of the text, as in HTML. */
const UNSEEN = /<(script|style|template|noscript)\b[\s\S]*?(?:(?=<\/\1)|$)|<!--[\s\S]*?(?:-->|$)/gi;

/** A tag with its attributes; quoted values may contain `>`. */
const TAG = /<(?:\/?(?=[a-z])|[/!?])([a-z][a-z\d]*)?(?:[^>"']|"[^"]*"|'[^']*')*>?/gi;

/** Tags that break the line: each becomes a space, so that two words do not become one. */
const LINE = /^(br|p|div|li|ul|ol|h[1-6]|figcaption|blockquote|tr|td)$/i;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/gi;

/** Entity names of Latin-1's second half, in order from U+00A0. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED = new Map([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', mdash: '—', ndash: '–' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', bull: '•' }),
  ...Object.entries({ lsaquo: '‹', rsaquo: '›', euro: '€', trade: '™', prime: '′', Prime: '″', minus: '−' }),
  ...Object.entries({ scaron: 'š', Scaron: 'Š', oelig: 'œ', OElig: 'Œ', thinsp: '\u2009', ensp: '\u2002' }),
  ...Object.entries({ emsp: '\u2003', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' }),
]);

/**
 * HTML as the text that a reader sees: no tags, no scripts, entities decoded, whitespace collapsed. Tags hidden in entities are
 * removed too, so that the result contains no markup (X1).
 */
export function plainText(html: string): string {
  let text = decoded(stripped(html));
  for (let shorter = stripped(text); shorter !== text; shorter = stripped(text)) text = shorter;
  // A no-break space stays: it is between a number and its unit.
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/** HTML without comments, and without what belongs to a script or a stylesheet. */
export function withoutUnseen(html: string): string {
  return html.replace(UNSEEN, '');
}

function stripped(html: string): string {
  return withoutUnseen(html).replace(TAG, (_tag, name = '') => (LINE.test(name) ? ' ' : ''));
}

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? entity;
    return characterOf(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16));
  });
}

/** The character for a code. As in HTML, an invalid code, or half a surrogate pair, gives the replacement character. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? windows1252Character(code) : '\ufffd';
}
