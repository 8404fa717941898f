import { work } from './cost.mjs';
import { journey } from './journey.mjs';
import { held } from './memory.mjs';

const PAGES = 3;

/** What long use leaves behind: after 300 moves, and after a hundred galleries have unmounted. */
export async function soak(bench, note) {
  for (let turn = 0; turn < PAGES; turn += 1) {
    await afterMoves(bench, note);
    await afterVisits(bench, note, 'with all parts', '100 visits');
    await afterVisits(bench, note, 'floor', '100 visits to the floor');
  }
}

/** I14: back and forth through a hundred photos. The reader is at the first one before and after. */
async function afterMoves(bench, note) {
  await bench.show('100');
  await journey(bench, [
    ['next', 30],
    ['previous', 30],
  ]);
  const before = await held(bench);
  await journey(bench, [
    ['next', 99],
    ['previous', 99],
    ['next', 51],
    ['previous', 51],
  ]);
  note('growth of heap', '300 moves', (await held(bench)).heap - before.heap);
  note('pictures loaded', '300 moves', await loadedPictures(bench));
}

/**
 * T12. A first hundred visits do not count: React and the lazy modules allocate something once, and the engine holds its
 * compiled code, which still grows a little, for the floor as well.
 */
async function afterVisits(bench, note, variant, name) {
  await bench.show();
  await visit(bench, variant);
  const before = await held(bench);
  await visit(bench, variant);
  const after = await held(bench);
  for (const what of ['heap', 'nodes', 'listeners']) note(`growth of ${what}`, name, after[what] - before[what]);
}

async function visit(bench, variant) {
  for (let time = 0; time < 100; time += 1) await work(bench, variant, 'visit');
  await bench.rest();
}

function loadedPictures({ page }) {
  return page.evaluate(
    () => Array.from(document.images).filter((image) => image.complete && image.naturalWidth).length,
  );
}
