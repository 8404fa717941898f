/** Tries what may be forbidden, such as history in a sandboxed frame; undefined if it throws. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Runs the page's own code, such as `getHref`: its error does not stop the gallery, and is rethrown for the page to see. */
export function runPageCode<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
    return undefined;
  }
}
