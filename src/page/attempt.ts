/** What may be forbidden, such as history in a sandboxed frame: then it is done without. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What the page itself brings along, such as `getHref`: its mistake does not stop the gallery, and the page hears of it. */
export function heard<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
    return undefined;
  }
}
