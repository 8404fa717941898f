/**
 * Steps through the story with the gallery's own buttons, decodes each photo before the next press, and comes to rest.
 * `way` lists how often each button is pressed: `[['next', 99], ['previous', 99]]`.
 */
export function journey({ page }, way) {
  return page.evaluate(async (way) => {
    for (const [button, presses] of way) {
      for (let press = 0; press < presses; press += 1) {
        document.querySelector(`[data-inpics="${button}"]`).click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await document.querySelector('[data-current] img').decode();
      }
    }
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    // Until the live region has announced the photo, and the neighbours' images have loaded.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, way);
}
