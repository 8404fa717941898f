/**
 * Starts something whose code loads after the first load. Returns how to stop it, even before it has loaded. If loading fails,
 * the gallery does without.
 */
export function whenLoaded<Module>(module: Promise<Module>, start: (module: Module) => () => void): () => void {
  let stop: (() => void) | undefined;
  let isGone = false;
  module.then(
    (loaded) => {
      if (!isGone) stop = start(loaded);
    },
    () => {},
  );
  return () => {
    isGone = true;
    stop?.();
  };
}
