/**
 * Renders the pictures of the two fixture stories: every picture as AVIF, WebP and JPEG, in three widths.
 *
 *     node scripts/render-fixtures.mjs [folder with the original photographs]
 *
 * The illustrations are drawn from `stories/fixtures/olympics/art/*.svg`. The original photographs (10 MB) are not in the
 * repository: without their folder only the illustrations are rendered. `stories/fixtures/photographs/CREDITS.md` says
 * where they come from. Each file is named after its true width, `1-480.avif`, which is also its `w` descriptor.
 */
import { readdir, stat } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const fixtures = fileURLToPath(new URL('../stories/fixtures', import.meta.url));

const widths = { landscape: [480, 960, 1500], portrait: [320, 640, 1000] };

/** These two are also kept large, for zooming: as AVIF only, 3000 pixels on the long side (an original has 3088). */
const zoomable = { side: 3000, names: ['aitzgorri', 'friends'] };

/**
 * Nearly every browser shows the AVIF, so it gets the bytes; the others are kept small. Drawings keep their full colour
 * resolution in AVIF: without it, flat red beside flat blue shows a fringe.
 */
const drawn = {
  avif: { quality: 50, effort: 4 },
  webp: { quality: 54, effort: 5, smartSubsample: true },
  jpg: { quality: 62, mozjpeg: true },
};
const photographed = {
  avif: { quality: 46, effort: 4, chromaSubsampling: '4:2:0' },
  webp: { quality: 46, effort: 5 },
  jpg: { quality: 60, mozjpeg: true },
};

async function render(from, to, formats) {
  for (const file of (await readdir(from)).sort()) {
    const { name, ext } = parse(file);
    if (!['.svg', '.jpg'].includes(ext)) continue;

    const original = sharp(`${from}/${file}`);
    const { width, height } = await original.metadata();
    const { dominant } = await original.stats();
    const wanted = [...widths[width > height ? 'landscape' : 'portrait']];
    if (zoomable.names.includes(name)) wanted.push(Math.round((zoomable.side * width) / Math.max(width, height)));
    const [red, green, blue] = Object.values(dominant).map((value) => value.toString(16).padStart(2, '0'));
    console.log(`${name}: ${width} x ${height}, dominant colour #${red}${green}${blue}`);

    for (const wide of new Set(wanted.map((w) => Math.min(w, width)))) {
      const pixels = original.clone().resize(wide).flatten({ background: '#fff' });
      for (const [format, options] of Object.entries(formats)) {
        if (wide > 1500 && format !== 'avif') continue;
        const target = `${to}/${name}-${wide}.${format}`;
        const { height: high, size } = await pixels.clone().toFormat(format, options).toFile(target);
        console.log(`  ${wide} x ${high} ${format}: ${Math.round(size / 1000)} kB`);
      }
    }
  }
}

await render(`${fixtures}/olympics/art`, `${fixtures}/olympics`, drawn);

const originals = process.argv[2];
if (originals && (await stat(originals).catch(() => null))?.isDirectory()) {
  await render(originals, `${fixtures}/photographs`, photographed);
} else {
  console.log(
    `Photographs left as they are: ${originals ? `${originals} is no folder` : 'no folder of originals given'}.`,
  );
}
