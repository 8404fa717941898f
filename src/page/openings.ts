const TEXT = '[data-inpics="text"]';

type Listen = (target: EventTarget, name: string, handle: (event: Event) => void) => void;

/** Notices captions that are opened: by "More", or by a Tab key that came to a link below the cut. */
export function watchOpenings(listen: Listen, onOpen: (text: Element) => void): void {
  const isOpen = (text: HTMLElement) => text.dataset.state === 'open';
  /** A press on "More" is both: focus and click. */
  const pending = new Set<Element>();
  const note = (event: Event) => {
    // In a shadow root the event's own target is the host of it.
    const [target] = event.composedPath();
    const text = target instanceof Element ? target.closest<HTMLElement>(TEXT) : null;
    // React has answered by then.
    if (!text || isOpen(text) || pending.has(text)) return;
    pending.add(text);
    setTimeout(() => {
      pending.delete(text);
      if (isOpen(text)) onOpen(text);
    });
  };
  for (const name of ['click', 'focusin']) listen(document, name, note);
}
