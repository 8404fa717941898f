/** Milliseconds of one mount or one hydration of a variant. */
export function work({ page }, variant, kind) {
  return page.evaluate(([name, method]) => bench[method](name), [variant, kind]);
}

/** Milliseconds that the main thread works for one move, from the press to the end of the movement. */
export async function move({ page }, session) {
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
