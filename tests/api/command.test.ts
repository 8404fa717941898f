import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Photo } from '../../src/index.js';
import { type Consumer, installPacked } from '../kit/packed.js';
import { alternatives, photographersFile, sequence } from '../kit/photographersFile.js';

const photographs = fileURLToPath(new URL('../../stories/fixtures/photographs', import.meta.url));

let consumer: Consumer;
let folder: string;

beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer.remove());
beforeEach(() => {
  folder = mkdtempSync(join(consumer.folder, 'photos-'));
});

/** Types `inpics …` in a project. */
function inpics(args: string[], project = consumer.folder): SpawnSyncReturns<string> {
  const { bin } = JSON.parse(readFileSync(join(project, 'node_modules/inpics/package.json'), 'utf8'));
  const command = join(project, 'node_modules/inpics', bin.inpics);
  return spawnSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8', timeout: 20_000 });
}

const put = (name: string, contents: string | Buffer) => writeFileSync(join(folder, name), contents);
const putPhotograph = (name: string, as = name) => cpSync(join(photographs, name), join(folder, as));
const written = (file = join(folder, 'photos.json')): Partial<Photo>[] => JSON.parse(readFileSync(file, 'utf8'));

const alt = alternatives('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Six players round a phone' });
const caption = alternatives('dc:description', { de: 'Sechs Spieler', 'x-default': 'Six players lean in.' });

describe('inpics photos', () => {
  it('S13 S15 makes a photo of every file, with all that its photographer wrote', async () => {
    const rights = '<xmpRights:WebStatement>https://example.com/licence</xmpRights:WebStatement>';
    const credit = '<photoshop:Credit>ČTK</photoshop:Credit><photoshop:City>Zürich</photoshop:City>';
    const xmp = `${alt}${caption}${credit}${rights}${sequence('dc:creator', ['José Núñez', '山田 太郎'])}`;
    put('Łódź 2.jpg', await photographersFile({ xmp }));
    put(
      '10.jpg',
      await photographersFile({ iim: { 105: 'Überschrift', 120: 'Café، شرح', 116: '© 2026 ČTK', 55: '20261101' } }),
    );
    put('2.jpg', await photographersFile({}));
    const { status } = inpics(['photos', folder]);
    expect(status).toBe(0);
    const shape = { width: 3, height: 2, placeholder: expect.stringMatching(/^#[\da-f]{6}$/) };
    expect(written()).toEqual([
      { id: 'photo-2', src: '2.jpg', ...shape },
      {
        ...{ id: 'photo-10', src: '10.jpg', ...shape, headline: 'Überschrift', caption: 'Café، شرح' },
        ...{ copyrightNotice: '© 2026 ČTK', dateCreated: '2026-11-01' },
      },
      {
        ...{ id: 'łodz-2', src: '%C5%81%C3%B3d%C5%BA%202.jpg', ...shape, alt: 'Six players round a phone' },
        ...{
          caption: 'Six players lean in.',
          credit: 'ČTK/José Núñez, 山田 太郎',
          creator: ['José Núñez', '山田 太郎'],
        },
        ...{ license: 'https://example.com/licence', location: 'Zürich' },
      },
    ]);
  });

  it('I1 reads every format, and the size that a reader sees: a photo held upright is upright', async () => {
    for (const name of ['aitzgorri-480.jpg', 'brushes-480.avif', 'fig-480.webp']) putPhotograph(name);
    const pixels = sharp({ create: { width: 30, height: 20, channels: 4, background: '#008080' } });
    put('plain.png', await pixels.clone().png().toBuffer());
    put('upright.jpg', await pixels.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer());
    put('turned.jpg', await pixels.clone().jpeg().withMetadata({ orientation: 3 }).toBuffer());
    put('grey.jpg', await pixels.clone().greyscale().jpeg().toBuffer());
    put('print.jpg', await pixels.clone().toColourspace('cmyk').jpeg().toBuffer());
    // Chromium and Firefox turn every format but this one.
    put('unturned.webp', await pixels.clone().webp().withMetadata({ orientation: 6 }).toBuffer());
    inpics(['photos', folder]);
    const sizes = written().map(({ src, width, height }) => `${src} ${width} x ${height}`);
    expect(sizes).toEqual([
      ...['aitzgorri-480.jpg 480 x 320', 'brushes-480.avif 480 x 378', 'fig-480.webp 480 x 325'],
      ...['grey.jpg 30 x 20', 'plain.png 30 x 20', 'print.jpg 30 x 20', 'turned.jpg 30 x 20'],
      ...['unturned.webp 30 x 20', 'upright.jpg 20 x 30'],
    ]);
    const colours = Object.fromEntries(written().map(({ src, placeholder }) => [src, placeholder]));
    const channels = (colour = '') => colour.match(/[\da-f]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    for (const name of ['plain.png', 'upright.jpg']) {
      const [red = 255, green = 0, blue = 0] = channels(colours[name]);
      expect(red, name).toBeLessThan(20);
      expect(
        [green, blue].every((value) => Math.abs(value - 128) < 20),
        name,
      ).toBe(true);
    }
    expect(new Set(channels(colours['grey.jpg'])).size).toBe(1);
    expect(colours['print.jpg']).toMatch(/^#[\da-f]{6}$/);
  });

  it('takes the story’s language of a text in several', async () => {
    put('1.jpg', await photographersFile({ xmp: caption }));
    inpics(['photos', folder, '--locale', 'de-CH']);
    expect(written()[0]?.caption).toBe('Sechs Spieler');
  });

  it('S14 says photo by photo what is missing, and makes no alt text of a caption', async () => {
    put('1.jpg', await photographersFile({ xmp: alt }));
    put('2.jpg', await photographersFile({ xmp: caption }));
    const { stderr, status } = inpics(['photos', folder]);
    const lines = stderr.split('\n');
    expect(lines).toContain('1.jpg: no caption, no credit');
    expect(lines).toContain('2.jpg: no credit');
    expect(stderr).toContain('2.jpg: alt is missing.');
    expect(stderr).not.toContain('1.jpg: alt');
    expect(written()[1]).not.toHaveProperty('alt');
    expect(status).toBe(0);
  });

  it('names a file that is no picture or half of one, reads the others, and ends with 1', () => {
    putPhotograph('aitzgorri-480.jpg', '1.jpg');
    const whole = readFileSync(join(photographs, 'life-1500.jpg'));
    put('2.jpg', whole.subarray(0, whole.length / 2));
    put('3.jpg', '<html>Not found</html>');
    const { stderr, status } = inpics(['photos', folder]);
    expect(stderr).toMatch(/^2\.jpg: cannot be read/m);
    expect(stderr).toMatch(/^3\.jpg: cannot be read/m);
    expect(written().map(({ src }) => src)).toEqual(['1.jpg']);
    expect(status).toBe(1);
  });

  it('names the pictures that it leaves out and why, which is no fault of a photo, and takes what is a JPEG in whatever letters', async () => {
    const file = await photographersFile({ xmp: alt });
    for (const name of ['1.JPG', 'two\nlines.jpg']) put(name, file);
    for (const name of ['1.heic', 'scan.TIFF', 'map.svg', 'loop.gif', 'raw.CR3', 'notes.txt', '._1.tiff'])
      put(name, file);
    const { stderr, status } = inpics(['photos', folder]);
    for (const name of ['1.heic', 'scan.TIFF', 'map.svg', 'loop.gif', 'raw.CR3'])
      expect(stderr).toContain(
        `${name}: is left out: it is not a JPEG, PNG, WebP or AVIF file. Export it as one of them\n`,
      );
    expect(stderr).not.toMatch(/notes\.txt|\._1/);
    expect(stderr).toContain('0 unreadable, 5 left out\n');
    expect(written().map(({ src }) => src)).toEqual(['1.JPG', 'two%0Alines.jpg']);
    expect(status).toBe(0);
    expect(inpics(['photos', folder, '--check']).status).toBe(0);
  });

  it('says of a folder of nothing else that there are no photos in it, and why', () => {
    put('1.heic', 'x');
    const { stderr, status } = inpics(['photos', folder]);
    expect(stderr).toMatch(/^1\.heic: is left out.*\ninpics: there are no photos in /);
    expect(status).toBe(2);
  });

  it('takes no photo that browsers would not show, whatever its name says', async () => {
    const pixels = sharp({ create: { width: 30, height: 20, channels: 3, background: '#008080' } });
    put('tiff.jpg', await pixels.clone().tiff().toBuffer());
    put('drawing.jpg', '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>');
    put('png.jpg', await pixels.clone().png().toBuffer());
    const { stderr, status } = inpics(['photos', folder]);
    expect(stderr).toContain('tiff.jpg: cannot be read as a photo: its content is TIFF, whatever its name says\n');
    expect(stderr).toContain('drawing.jpg: cannot be read as a photo: its content is SVG');
    expect(written().map(({ src }) => src)).toEqual(['png.jpg']);
    expect(status).toBe(1);
  });

  it.skipIf(platform === 'win32')('waits for no pipe, which has no end', async () => {
    put('1.jpg', await photographersFile({ xmp: alt }));
    spawnSync('mkfifo', [join(folder, '2.jpg')]);
    expect(inpics(['photos', folder]).status).toBe(0);
    expect(written().map(({ src }) => src)).toEqual(['1.jpg']);
  });

  it('writes the list in one stroke: who has the old one open reads it to its end, and a link stays one', async () => {
    put('1.jpg', await photographersFile({ xmp: alt }));
    const before = JSON.stringify([{ src: '1.jpg', alt: 'By hand' }]);
    put('photos.json', before);
    const open = openSync(join(folder, 'photos.json'), 'r');
    symlinkSync('photos.json', join(folder, 'link.json'));
    expect(inpics(['photos', folder, '--out', join(folder, 'link.json')]).status).toBe(0);
    expect(readFileSync(open, 'utf8')).toBe(before);
    closeSync(open);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(written()[0]).toMatchObject({ width: 3, alt: 'By hand' });
    expect(readdirSync(folder).sort()).toEqual(['1.jpg', 'link.json', 'photos.json']);
  });

  it('leaves nothing behind where it cannot write, and says so', async () => {
    put('1.jpg', await photographersFile({ xmp: alt }));
    const { stderr, status } = inpics(['photos', folder, '--out', join(folder, 'nowhere/photos.json')]);
    expect(stderr).toContain('nowhere/photos.json cannot be written');
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['1.jpg']);
  });

  it('leaves what somebody wrote and put in order, and says where the file has other words', async () => {
    put('1.jpg', await photographersFile({ xmp: caption }));
    put('2.jpg', await photographersFile({}));
    const edited = [
      { id: 'opening', src: '2.jpg', width: 1, height: 1, alt: 'By hand', sensitive: 'Blood' },
      { id: 'one', src: '1.jpg', caption: 'Edited.' },
      { id: 'gone', src: 'gone.jpg' },
    ];
    put('photos.json', JSON.stringify(edited));
    put('3.jpg', await photographersFile({}));
    const { stderr } = inpics(['photos', folder, '--base', '/story/']);
    expect(written()).toMatchObject([
      { id: 'opening', src: '/story/2.jpg', width: 3, height: 2, alt: 'By hand', sensitive: 'Blood' },
      { id: 'one', src: '/story/1.jpg', width: 3, caption: 'Edited.' },
      { id: 'photo-3', src: '/story/3.jpg' },
    ]);
    expect(stderr).toContain('1.jpg: caption kept from photos.json');
    expect(stderr).toContain('gone.jpg: is left out: it is not in the folder');

    put('2.jpg', 'broken');
    inpics(['photos', folder]);
    expect(written()[0]).toMatchObject({ id: 'opening', alt: 'By hand' });

    inpics(['photos', folder, '--fresh']);
    expect(written().map(({ src, caption: text }) => [src, text])).toEqual([
      ['1.jpg', 'Six players lean in.'],
      ['3.jpg', undefined],
    ]);
  });

  it('keeps a photo that somebody has shown twice, each time with its own words and an id of its own', async () => {
    put('1.jpg', await photographersFile({}));
    put('2.jpg', await photographersFile({}));
    const opening = { id: 'opening', src: '1.jpg', alt: 'A door' };
    const again = { id: 'again', src: '1.jpg', alt: 'The same door, later' };
    put('photos.json', JSON.stringify([opening, { id: 'two', src: '2.jpg', alt: 'A wall' }, again, opening]));
    inpics(['photos', folder]);
    const kept = written().map(({ id, src, alt: text }) => [id, src, text]);
    expect(kept).toEqual([
      ['opening', '1.jpg', 'A door'],
      ['two', '2.jpg', 'A wall'],
      ['again', '1.jpg', 'The same door, later'],
      ['photo-1', '1.jpg', 'A door'],
    ]);
  });

  it('reads what an editor on Windows has saved, with its mark before it', async () => {
    put('1.jpg', await photographersFile({}));
    put('photos.json', `\uFEFF${JSON.stringify([{ src: '1.jpg', alt: 'By hand' }])}`);
    expect(inpics(['photos', folder]).status).toBe(0);
    expect(written()[0]?.alt).toBe('By hand');
  });

  it('writes to the file that it is told, from where the photos are seen, or to the standard output and nothing else', async () => {
    put('1.jpg', await photographersFile({}));
    const out = join(consumer.folder, 'story.json');
    inpics(['photos', folder, '--out', out]);
    expect(join(consumer.folder, `${written(out)[0]?.src}`)).toBe(join(folder, '1.jpg'));
    const { stdout } = inpics(['photos', folder, '--out', '-']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'photo-1', src: '1.jpg' }]);
    expect(existsSync(join(folder, 'photos.json'))).toBe(false);
  });

  it('with --check writes nothing, and ends with 1 until every photo has an alt text', async () => {
    put('1.jpg', await photographersFile({ xmp: alt }));
    put('2.jpg', await photographersFile({}));
    expect(inpics(['photos', folder, '--check']).status).toBe(1);
    expect(existsSync(join(folder, 'photos.json'))).toBe(false);
    put('photos.json', JSON.stringify([{ src: '2.jpg', alt: 'A finish line' }]));
    expect(inpics(['photos', folder, '--check']).status).toBe(0);
    put('photos.json', JSON.stringify([{ src: '2.jpg', alt: '2.jpg' }]));
    expect(inpics(['photos', folder, '--check']).stderr).toContain('looks like a file name');
  });

  it('names a line of a hundred photos where nobody watches', async () => {
    const file = await photographersFile({});
    for (let number = 1; number <= 201; number++) put(`${number}.jpg`, file);
    const { stderr } = inpics(['photos', folder]);
    expect(stderr.match(/.* photos read/g)).toEqual(['100 of 201 photos read', '200 of 201 photos read']);
    expect(written().map(({ src }) => src)).toEqual(Array.from({ length: 201 }, (_, index) => `${index + 1}.jpg`));
  });

  it.each([
    [[], 'no command given'],
    [['video', '.'], 'unknown command "video"'],
    [['photos'], 'no folder given'],
    [['photos', '.', '..'], 'expected only one folder'],
    [['photos', '.', '--quick'], '--quick'],
    [['photos', 'nowhere'], 'nowhere is not a readable folder'],
    [['photos', 'node_modules'], 'there are no photos in node_modules'],
    [['photos', '.', '--base', 'javascript:alert(1)'], 'expected a URL for images'],
    [['photos', '.', '--locale', 'Deutsch!'], 'expected a language tag'],
  ])('of the words %j says what is wrong, and ends with 2', (words, message) => {
    const { status, stderr } = inpics(words);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });

  it.each(['{"name":"something else"}', '[1, 2]', 'no JSON'])(
    'does not overwrite %s, which is no list of photos',
    async (text) => {
      put('1.jpg', await photographersFile({}));
      put('photos.json', text);
      const { status, stderr } = inpics(['photos', folder]);
      expect(stderr).toContain('is not a list of photos');
      expect(readFileSync(join(folder, 'photos.json'), 'utf8')).toBe(text);
      expect(status).toBe(2);
    },
  );

  it('explains itself', () => {
    const { status, stdout } = inpics(['--help']);
    expect(status).toBe(0);
    for (const option of ['--out', '--base', '--locale', '--fresh', '--check']) expect(stdout).toContain(option);
  });
});

describe('where its readers are not installed', () => {
  let bare: string;
  beforeAll(() => {
    // Away from the repository, whose own node_modules would be found.
    bare = mkdtempSync(join(tmpdir(), 'inpics-'));
    cpSync(join(consumer.folder, 'node_modules/inpics'), join(bare, 'node_modules/inpics'), { recursive: true });
    mkdirSync(join(bare, 'photos'));
    cpSync(join(photographs, 'fig-480.jpg'), join(bare, 'photos/1.jpg'));
  });
  afterAll(() => rmSync(bare, { recursive: true, force: true }));

  it('X13 says which, and how to install them, and ends with 2', () => {
    const { status, stderr } = inpics(['photos', 'photos'], bare);
    expect(stderr).toContain('sharp and exifreader are not installed');
    expect(stderr).toContain('npm install --save-dev sharp exifreader\n');
    expect(existsSync(join(bare, 'photos/photos.json'))).toBe(false);
    expect(status).toBe(2);
  });

  it('X13 names the one alone that is missing', () => {
    const sharpHome = fileURLToPath(new URL('../../node_modules/sharp', import.meta.url));
    symlinkSync(sharpHome, join(bare, 'node_modules/sharp'), 'junction');
    expect(inpics(['photos', 'photos'], bare).stderr).toContain('npm install --save-dev exifreader\n');
  });
});
