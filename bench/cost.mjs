const VARIANTS = ['floor', 'inpics'];
const REPEATS = 30;

/** What React, layout and a move cost on the main thread. */
export async function cost(bench, note) {
  await bench.show();
  for (const kind of ['mount', 'hydrate']) {
    for (let turn = 0; turn < REPEATS; turn += 1) {
      for (const variant of VARIANTS) note(kind, variant, await work(bench, variant, kind));
    }
  }
  for (let turn = 0; turn < REPEATS / 6; turn += 1) {
    for (const variant of VARIANTS) {
      await bench.show(variant);
      for (let step = 0; step < 6; step += 1) note('move', variant, await move(bench));
    }
  }
}

/** Milliseconds of one mount or one hydration of a variant. */
export function work({ page }, variant, kind) {
  return page.evaluate(([name, method]) => bench[method](name), [variant, kind]);
}

/** Main-thread milliseconds for one move, from the press to the end of the movement. */
export async function move({ page, session }) {
  // The thread's own time: wall-clock time would include the machine's other work.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskMilliseconds(session);
  await page.evaluate(async () => {
    const next = document.querySelector('.next, [data-inpics="next"]');
    const strip = document.querySelector('.strip, [data-inpics="viewport"]');
    const scrolled = new Promise((resolve) => strip.addEventListener('scrollend', resolve, { once: true }));
    next.click();
    await scrolled;
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  return (await taskMilliseconds(session)) - before;
}

async function taskMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
