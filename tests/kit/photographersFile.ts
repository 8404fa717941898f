import sharp from 'sharp';

/** The metadata that a photographer's programs wrote into a file. */
export interface Written {
  /** The properties of the XMP packet, as XML. */
  xmp?: string;
  /** IIM: the datasets of record 2 by number, with one value or several; text is written in UTF-8. */
  iim?: { [dataset: number]: string | Buffer | (string | Buffer)[] };
  /** Whether IIM declares UTF-8 (1:90, ESC % G). */
  saysUtf8?: boolean;
  /** The camera's own fields. */
  camera?: { [tag: string]: string };
}

/** A JPEG of a few pixels with metadata as programs write it, byte by byte. */
export async function photographersFile({ xmp, iim, saysUtf8 = false, camera }: Written): Promise<Buffer> {
  let image = sharp({ create: { width: 3, height: 2, channels: 3, background: 'teal' } }).jpeg();
  if (xmp !== undefined) image = image.withXmp(packet(xmp));
  if (camera) image = image.withExif({ IFD2: camera });
  const jpeg = await image.toBuffer();
  return iim ? Buffer.concat([jpeg.subarray(0, 2), segmentOf(iim, saysUtf8), jpeg.subarray(2)]) : jpeg;
}

/** A property with a text in several languages: `alternatives('dc:description', { de: 'Drei' })`. */
export function alternatives(property: string, texts: { [lang: string]: string }): string {
  const items = Object.entries(texts).map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`);
  return `<${property}><rdf:Alt>${items.join('')}</rdf:Alt></${property}>`;
}

/** A property with several values in order. */
export function sequence(property: string, values: readonly string[]): string {
  return `<${property}><rdf:Seq>${values.map((value) => `<rdf:li>${value}</rdf:li>`).join('')}</rdf:Seq></${property}>`;
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

function packet(properties: string): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const description = `<rdf:Description rdf:about="">${properties}</rdf:Description>`;
  const rdf = `<rdf:RDF ${namespaces.join(' ')}>${description}</rdf:RDF>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="w"?>`;
}

/** JPEG's segment APP13, in it Photoshop's resource 0x0404, and in that the datasets. */
function segmentOf(iim: NonNullable<Written['iim']>, saysUtf8: boolean): Buffer {
  const data = Buffer.concat([
    ...(saysUtf8 ? [datasetOf(1, 90, Buffer.from('\x1b%G'))] : []),
    ...Object.entries(iim).flatMap(([number, values]) =>
      [values].flat().map((value) => datasetOf(2, Number(number), Buffer.from(value as string))),
    ),
  ]);
  const even = Buffer.alloc(data.length % 2);
  const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), numberOf(4, data.length), data, even]);
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]);
  return Buffer.concat([Buffer.from([0xff, 0xed]), numberOf(2, body.length + 2), body]);
}

function datasetOf(record: number, dataset: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, dataset]), numberOf(2, value.length), value]);
}

function numberOf(bytes: number, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
