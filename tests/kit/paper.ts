import type { Page } from 'playwright';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

// pdf.js needs it, and Node has it from 21 on. Nothing here reads the buffer that it would have detached.
Object.assign(ArrayBuffer.prototype, {
  transferToFixedLength(this: ArrayBuffer, length = this.byteLength) {
    const taken = new Uint8Array(length);
    taken.set(new Uint8Array(this).subarray(0, length));
    return taken.buffer;
  },
});

/** A sheet of paper: its text, and how many photographs are on it. */
export interface Sheet {
  text: string;
  photographs: number;
  /** How light its lightest letters are, from 0 for black to 1 for white. */
  lightest: number;
}

/** Prints a page as its reader would, on A4, and returns the sheets. */
export async function print(page: Page): Promise<Sheet[]> {
  return sheetsOf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }));
}

/** The sheets of a PDF. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const sheet = await document.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const { fnArray, argsArray } = await sheet.getOperatorList();
      let ink = 0;
      let lightest = 0;
      for (const [at, name] of fnArray.entries()) {
        if (name === OPS.setFillRGBColor) ink = lightness(argsArray[at][0]);
        if (name === OPS.showText) lightest = Math.max(lightest, ink);
      }
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
        photographs: fnArray.filter((name) => name === OPS.paintImageXObject).length,
        lightest,
      };
    }),
  );
}

/** Lightness of a colour such as `#1b1b1b`. */
function lightness(colour: string): number {
  const channels = colour.match(/[\da-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16) / 255) ?? [];
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
}
