// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressOf, say, sayWhatIsKept, sayWhatIsMissing } from '../../../src/cli/report.js';

let said = '';
const { isTTY } = process.stderr;
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

const read = (count: number) => {
  const progress = progressOf(count);
  for (let done = 0; done < count; done++) progress.step();
  progress.end();
};

describe('what the command says', () => {
  it('counts on one line for who watches, and leaves it empty', () => {
    process.stderr.isTTY = true;
    read(3);
    expect(said).toBe('\r1 of 3 photos read\r2 of 3 photos read\r3 of 3 photos read\r\x1b[K');
  });

  it('says nothing of a short run in a log', () => {
    process.stderr.isTTY = false;
    read(99);
    expect(said).toBe('');
  });

  it('X2 lets no file’s name command a terminal', () => {
    say('a\x1b[2J\nb.jpg', 'c');
    expect(said).toBe('a?[2J?b.jpg: c\n');
  });

  it('names what a photo must have, and what it may lack', () => {
    const photo = { src: '1.jpg', width: 3, height: 2, alt: 'A finish line' };
    expect(sayWhatIsMissing('1.jpg', { ...photo, caption: 'Told.', credit: 'AP' })).toBe(false);
    expect(said).toBe('');
    expect(sayWhatIsMissing('1.jpg', { ...photo, caption: 'A finish line' })).toBe(true);
    expect(said).toContain('alt repeats the caption');
    expect(said).toContain('1.jpg: no credit\n');
  });

  it('names the words that stayed, and no other', () => {
    const told = { width: 3, height: 2, placeholder: '#000000', caption: 'New', credit: 'AP', creator: ['A', 'B'] };
    sayWhatIsKept('1.jpg', told, { width: 1, placeholder: '#ffffff', credit: 'AP', creator: ['A', 'B'] });
    sayWhatIsKept('2.jpg', told, undefined);
    expect(said).toBe('');
    sayWhatIsKept('3.jpg', told, { caption: 'Old', creator: 'A' });
    expect(said).toMatch(/^3\.jpg: caption, creator kept from photos\.json, but the file differs/);
  });
});
