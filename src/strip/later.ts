/**
 * Starts something whose code comes after the first load. Returns how to stop it, which also holds while it is on its way;
 * where it cannot be had, the gallery goes on without.
 */
export function later<Module>(module: Promise<Module>, start: (module: Module) => () => void): () => void {
  let stop = () => {};
  let isGone = false;
  module.then(
    (loaded) => {
      if (!isGone) stop = start(loaded);
    },
    () => {},
  );
  return () => {
    isGone = true;
    stop();
  };
}
