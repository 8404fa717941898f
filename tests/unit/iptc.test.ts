// @vitest-environment node
import exifr from 'exifr';
import ExifReader from 'exifreader';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Photo } from '../../src/index.js';
import { type PhotoFieldsOptions, photoFields } from '../../src/iptc.js';
import { expectConsole } from '../kit/console.js';
import { alternatives, photographersFile, sequence, type Written } from '../kit/photographersFile.js';

const readers: Record<string, (file: Buffer) => unknown> = {
  exifr: (file) => exifr.parse(file, { xmp: true, iptc: true, mergeOutput: false }),
  ExifReader: (file) => ExifReader.load(file, { expanded: true }),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

const licensor = (parts: string) => `<plus:Licensor><rdf:Seq>${parts}</rdf:Seq></plus:Licensor>`;
const resource = (parts: string) => `<rdf:li rdf:parseType="Resource">${parts}</rdf:li>`;

describe.each(Object.entries(readers))('photoFields, of what %s reads', (_name, read) => {
  const fieldsOf = async (written: Written, options?: PhotoFieldsOptions): Promise<Partial<Photo>> =>
    photoFields(await read(await photographersFile(written)), options);

  it('S13 takes every field of a photo that XMP tells', async () => {
    const xmp = [
      '<photoshop:Headline>Lim &amp; Ri</photoshop:Headline>',
      alternatives('dc:description', { 'x-default': 'Six players, one phone.&#xA;“A selfie” &lt;3' }),
      alternatives('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Six players round a phone' }),
      sequence('dc:creator', ['Petros Giannakouris']),
      '<photoshop:Credit>AP</photoshop:Credit>',
      alternatives('dc:rights', { 'x-default': '© 2024 AP' }),
      '<xmpRights:WebStatement>https://example.com/licence?a=1&amp;b=2</xmpRights:WebStatement>',
      licensor(resource('<plus:LicensorURL>https://example.com/buy?a=1&amp;b=2</plus:LicensorURL>')),
      '<photoshop:DateCreated>2024-07-30T16:20:05+02:00</photoshop:DateCreated>',
      '<Iptc4xmpCore:Location>Arena Paris Sud</Iptc4xmpCore:Location>',
      '<photoshop:City>Paris</photoshop:City><photoshop:Country>France</photoshop:Country>',
      '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>',
    ].join('\n');
    expect(await fieldsOf({ xmp })).toEqual({
      headline: 'Lim & Ri',
      caption: 'Six players, one phone.\n“A selfie” <3',
      alt: 'Six players round a phone',
      credit: 'AP/Petros Giannakouris',
      creator: 'Petros Giannakouris',
      copyrightNotice: '© 2024 AP',
      license: 'https://example.com/licence?a=1&b=2',
      acquireLicensePage: 'https://example.com/buy?a=1&b=2',
      dateCreated: '2024-07-30T16:20:05+02:00',
      location: 'Arena Paris Sud, Paris, France',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    } satisfies Partial<Photo>);
  });

  const iim = {
    55: '20261101',
    60: '102030+0200',
    80: ['José Núñez', 'Søren Łuk'],
    90: 'Zürich',
    92: 'Bürkliplatz',
    101: 'Schweiz — Suisse',
    105: 'Überschrift “HL”',
    110: 'ČTK',
    116: '© 2026 ČTK',
    120: 'Café\rzwei، شرح 写真',
  };

  it.each([true, false])(
    'S13 S15 takes what IIM tells alone, every letter of it, where it says that it is UTF-8: %s',
    async (saysUtf8) => {
      expect(await fieldsOf({ iim, saysUtf8 })).toEqual({
        headline: 'Überschrift “HL”',
        caption: 'Café\nzwei، شرح 写真',
        credit: 'ČTK/José Núñez, Søren Łuk',
        creator: ['José Núñez', 'Søren Łuk'],
        copyrightNotice: '© 2026 ČTK',
        dateCreated: '2026-11-01T10:20:30+02:00',
        location: 'Bürkliplatz, Zürich, Schweiz — Suisse',
      } satisfies Partial<Photo>);
    },
  );

  it('S15 reads IIM of older programs, which is not UTF-8', async () => {
    const bytes = Buffer.from('Caf\xe9 \x93Z\xfcrich\x94', 'latin1');
    expect(await fieldsOf({ iim: { 105: bytes } })).toEqual({ headline: 'Café “Zürich”' });
  });

  it('S15 reads IIM that was cut in the middle of a letter, where the field was full', async () => {
    const name = 'মোহাম্মদ পনির হোসেন';
    const full = Buffer.from(name).subarray(0, 32);
    expect(await fieldsOf({ iim: { 80: full } })).toMatchObject({ creator: name.slice(0, 11) });
    // In Latin-1 the last letter looks like the first byte of one that was cut.
    expect(await fieldsOf({ iim: { 80: Buffer.from('Ren\xe9', 'latin1') } })).toMatchObject({ creator: 'René' });
    expect(await fieldsOf({ iim: { 80: '\ufeffRene' } })).toMatchObject({ creator: 'Rene' });
  });

  it('S13 believes XMP where IIM says something else, and IIM where XMP is silent or empty', async () => {
    const xmp = `<photoshop:Headline>New</photoshop:Headline><photoshop:Credit> </photoshop:Credit>
      ${sequence('dc:creator', ['Ann Lee'])}<photoshop:City>Oslo</photoshop:City>
      <photoshop:DateCreated>2026-11-02</photoshop:DateCreated>`;
    expect(await fieldsOf({ xmp, iim: { ...iim, 105: 'Old' } })).toEqual({
      headline: 'New',
      caption: 'Café\nzwei، شرح 写真',
      credit: 'ČTK/Ann Lee',
      creator: 'Ann Lee',
      copyrightNotice: '© 2026 ČTK',
      dateCreated: '2026-11-02',
      // Not with Switzerland, which is IIM's.
      location: 'Oslo',
    });
  });

  const languages = {
    de: 'Drei',
    'en-GB': 'Three, innit',
    en: 'Three',
    'pt-BR': 'Três',
    'x-default': 'Tre',
    ar: 'ثلاثة',
  };

  it.each([
    ['en-GB', 'Three, innit'],
    ['EN-gb', 'Three, innit'],
    ['de-CH', 'Drei'],
    ['pt', 'Três'],
    ['pt-PT', 'Tre'],
    ['ar-EG', 'ثلاثة'],
    ['fr', 'Tre'],
    [undefined, 'Tre'],
  ])('S13 of a caption in six languages a story in %s gets its own', async (locale, caption) => {
    expect(await fieldsOf({ xmp: alternatives('dc:description', languages) }, { locale })).toEqual({ caption });
  });

  it('S13 takes the first language where the file has no choice of its own', async () => {
    const xmp = alternatives('dc:description', { de: 'Drei', fr: 'Trois' });
    expect(await fieldsOf({ xmp }, { locale: 'en' })).toEqual({ caption: 'Drei' });
    expect(await fieldsOf({ xmp }, { locale: 'fr' })).toEqual({ caption: 'Trois' });
  });

  it('S14 a caption never becomes the alt text', async () => {
    const xmp = alternatives('dc:description', { 'x-default': 'A caption' });
    expect(await fieldsOf({ xmp, iim })).not.toHaveProperty('alt');
    expect(await fieldsOf({ iim })).not.toHaveProperty('alt');
  });

  it('S15 keeps each of several creators whole, one with a comma in the name too', async () => {
    const creator = ['Ann Lee, Jr.', 'José Núñez', '山田 太郎'];
    const fields = await fieldsOf({ xmp: sequence('dc:creator', creator) });
    expect(fields).toEqual({ creator, credit: 'Ann Lee, Jr., José Núñez, 山田 太郎' });
  });

  it.each([
    ['AP', ['Petros Giannakouris'], 'AP/Petros Giannakouris'],
    ['Petros Giannakouris/AP', ['Petros Giannakouris'], 'Petros Giannakouris/AP'],
    ['AP Photo/PETROS GIANNAKOURIS', ['Petros Giannakouris'], 'AP Photo/PETROS GIANNAKOURIS'],
    ['Anna Press', ['Ann'], 'Anna Press/Ann'],
    ['AFP', ['Ann Lee', 'Bo Ek'], 'AFP/Ann Lee, Bo Ek'],
    ['AFP/Bo Ek', ['Ann Lee', 'Bo Ek'], 'AFP/Bo Ek'],
    ['Reuters', [], 'Reuters'],
  ])('S2 of the credit line %j and the creators %j the reader sees %j', async (line, creators, credit) => {
    const creator = creators.length ? sequence('dc:creator', creators) : '';
    const fields = await fieldsOf({ xmp: `<photoshop:Credit>${line}</photoshop:Credit>${creator}` });
    expect(fields.credit).toBe(credit);
  });

  it.each([
    ['2026', '2026'],
    ['2026-11', '2026-11'],
    ['2026-11-01', '2026-11-01'],
    ['2026-11-01T10:20', '2026-11-01T10:20'],
    ['2026-11-01T10:20:30.25Z', '2026-11-01T10:20:30.25Z'],
    ['2026-11-01T10:20:30-0530', '2026-11-01T10:20:30-05:30'],
    ['2026-11-01T25:00', '2026-11-01'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
  ])('S3 of the date %j in XMP it says %j', async (date, dateCreated) => {
    const fields = await fieldsOf({ xmp: `<photoshop:DateCreated>${date}</photoshop:DateCreated>` });
    expect(fields.dateCreated).toBe(dateCreated);
  });

  it.each([
    ['20261101', undefined, '2026-11-01'],
    ['20261101', '102030', '2026-11-01T10:20:30'],
    ['20261101', '102030-0800', '2026-11-01T10:20:30-08:00'],
    ['20261100', undefined, '2026-11'],
    ['20260000', undefined, '2026'],
    ['00000000', undefined, undefined],
  ])('S3 of the date %j and the time %j in IIM it says %j', async (date, time, dateCreated) => {
    const fields = await fieldsOf({ iim: { 55: date, ...(time && { 60: time }) } });
    expect(fields.dateCreated).toBe(dateCreated);
  });

  describe.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('where the script runs in %s', (zone) => {
    it.each([
      [{ DateTimeOriginal: '2026:11:01 00:20:30' }, '2026-11-01T00:20:30'],
      [{ DateTimeOriginal: '2026:11:01 23:20:30', OffsetTimeOriginal: '+02:00' }, '2026-11-01T23:20:30+02:00'],
      [{ DateTimeOriginal: '0000:00:00 00:00:00' }, undefined],
    ])('S3 of a camera with the clock %j it says %j', async (camera, dateCreated) => {
      vi.stubEnv('TZ', zone);
      expect((await fieldsOf({ camera })).dateCreated).toBe(dateCreated);
      expect((await fieldsOf({ camera, iim: { 55: '20261030' } })).dateCreated).toBe('2026-10-30');
    });
  });

  it('takes where a photo was taken before the older fields, in the story’s language, and no place twice', async () => {
    const place = `<Iptc4xmpExt:City>Singapore</Iptc4xmpExt:City>${alternatives('Iptc4xmpExt:CountryName', { 'x-default': 'Singapore', de: 'Singapur' })}`;
    const xmp = `<photoshop:City>London</photoshop:City><Iptc4xmpExt:LocationCreated><rdf:Bag>${resource(place)}</rdf:Bag></Iptc4xmpExt:LocationCreated>`;
    expect(await fieldsOf({ xmp })).toEqual({ location: 'Singapore' });
    expect(await fieldsOf({ xmp }, { locale: 'de' })).toEqual({ location: 'Singapore, Singapur' });
  });

  it.each([
    ['attributes', '<rdf:li plus:LicensorName="Desk" plus:LicensorURL="https://example.com/buy"/>'],
    ['a description', '<rdf:li><rdf:Description plus:LicensorURL="https://example.com/buy"/></rdf:li>'],
    [
      'the second licensor',
      `${resource('<plus:LicensorName>Desk</plus:LicensorName>')}${resource('<plus:LicensorURL>https://example.com/buy</plus:LicensorURL>')}`,
    ],
  ])('finds the licensor’s address in %s', async (_where, parts) => {
    expect(await fieldsOf({ xmp: licensor(parts) })).toEqual({ acquireLicensePage: 'https://example.com/buy' });
  });

  it.each([
    'javascript:alert(1)',
    'JAVA&#x0A;script:alert(1)',
    'data:text/html,x',
    'All rights reserved',
    'www.example.com',
  ])('X2 S12 takes no address from %j', async (url) => {
    const xmp = `<xmpRights:WebStatement>${url}</xmpRights:WebStatement>
        ${licensor(resource(`<plus:LicensorURL>${url}</plus:LicensorURL>`))}`;
    expect(await fieldsOf({ xmp })).toEqual({});
    if (!/script|data/.test(url)) return;
    const source = `<Iptc4xmpExt:DigitalSourceType>${url}</Iptc4xmpExt:DigitalSourceType>`;
    expect(await fieldsOf({ xmp: source })).toEqual({});
  });

  it('tells nothing of a file without metadata, or with empty fields', async () => {
    expect(await fieldsOf({})).toEqual({});
    const xmp = `${alternatives('dc:description', { 'x-default': '' })}${sequence('dc:creator', [''])}<photoshop:Headline/>`;
    expect(await fieldsOf({ xmp, iim: { 105: ' ', 80: '\0' } })).toEqual({});
  });
});

describe('photoFields', () => {
  const names = [
    ...['dc', 'photoshop', 'xmp', 'iptc', 'exif', 'plus', 'xmpRights', 'Iptc4xmpCore', 'Iptc4xmpExt'],
    ...['description', 'creator', 'Headline', 'Credit', 'Byline', 'By-line', 'DateCreated', 'Licensor', 'LicensorURL'],
    ...[
      'AltTextAccessibility',
      'LocationCreated',
      'City',
      'DateTimeOriginal',
      'value',
      'attributes',
      'lang',
      '__proto__',
    ],
  ];
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constantFrom(null, undefined, true, '20261101', '&#x110000;', new Date(Number.NaN), 1n),
  );
  const { anything } = fc.letrec((tie) => ({
    anything: fc.oneof(
      { depthSize: 'medium', maxDepth: 6 },
      leaf,
      fc.array(tie('anything'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('anything')),
    ),
  }));
  const inGroups = fc.dictionary(fc.constantFrom(...names), fc.dictionary(fc.constantFrom(...names), anything));
  const options = fc.oneof(anything, fc.record({ locale: anything }));

  it('S13 never throws, whatever it gets, and what it gives is text', () => {
    expectConsole('error', 'inpics: photoFields expected');
    fc.assert(
      fc.property(fc.oneof(anything, inGroups), options, (metadata, given) => {
        const { creator, ...fields } = photoFields(metadata, given as PhotoFieldsOptions);
        for (const text of [...Object.values(fields), ...[creator ?? 'A'].flat()])
          expect(text).toEqual(expect.any(String));
        expect([...Object.values(fields), creator ?? 'A']).not.toContain('');
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (metadata) => void photoFields(metadata)));
  });

  it.each([5, null, {}, ['de']])('S13 takes the locale %j for none', (locale) => {
    const description = [
      { lang: 'de', value: 'Drei' },
      { lang: 'x-default', value: 'Three' },
    ];
    expect(photoFields({ dc: { description } }, { locale } as unknown as PhotoFieldsOptions)).toEqual({
      caption: 'Three',
    });
  });

  it('S15 leaves IIM that a reader has read rightly, and what is no character', () => {
    expect(photoFields({ iptc: { Headline: 'Łódź “é”' } })).toEqual({ headline: 'Łódź “é”' });
    expect(photoFields({ photoshop: { Headline: '&#x110000; &nbsp; &amp;lt;' } })).toEqual({
      headline: '&#x110000; &nbsp; &lt;',
    });
  });

  it('S13 comes to an end in what holds itself', () => {
    expectConsole('error', 'inpics: photoFields expected');
    const xmp: { description: unknown; Licensor: unknown } = { description: 'A', Licensor: [] };
    xmp.description = { value: [xmp], attributes: {} };
    Object.assign(xmp, {
      toString: 'no function',
      value: xmp,
      Licensor: [xmp.Licensor, { value: xmp }],
    });
    expect(photoFields({ xmp })).toEqual({});
    expect(photoFields(Object.assign(xmp, { xmp }))).toEqual({});
  });

  it.each([undefined, null, {}])('says nothing of %j, which is a file without metadata', (metadata) => {
    expect(photoFields(metadata)).toEqual({});
  });

  const xmp = '<photoshop:Headline>Headline</photoshop:Headline>';

  it.each<[string, (file: Buffer) => unknown, string]>([
    ['exifr, merged', (file) => exifr.parse(file, { xmp: true, iptc: true }), '["Headline"]'],
    ['ExifReader, not expanded', (file) => ExifReader.load(file), '["Bits Per Sample",'],
    ['nobody', (file) => file, 'the file'],
    ['nobody, by its name', () => 'a.jpg', 'string'],
  ])('says how the readers are to be called to whoever brings what was read by %s', async (_name, read, got) => {
    const how = '{ xmp: true, iptc: true, mergeOutput: false }, or ExifReader with { expanded: true }';
    expectConsole('error', `inpics: photoFields expected what exifr reads with ${how}, but got ${got}`);
    expect(photoFields(await read(await photographersFile({ xmp })))).toEqual({});
  });

  it('says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(photoFields('a.jpg')).toEqual({});
  });
});
