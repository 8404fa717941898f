const TEXT = '[data-inpics="text"]';

type Listen = (target: EventTarget, name: string, handle: (event: Event) => void) => void;

/** Notices captions that are expanded: by "More", or by Tab reaching a link below the cut. */
export function watchExpansions(listen: Listen, onOpen: (text: Element) => void): void {
  const isOpen = (text: HTMLElement) => text.dataset.state === 'open';
  /** A press on "More" causes both focus and click. */
  const pending = new Set<Element>();
  const note = (event: Event) => {
    // From a shadow root, the event's own target is the host.
    const [target] = event.composedPath();
    const text = target instanceof Element ? target.closest<HTMLElement>(TEXT) : null;
    // Looks in a later task, when React has responded.
    if (!text || isOpen(text) || pending.has(text)) return;
    pending.add(text);
    setTimeout(() => {
      pending.delete(text);
      if (isOpen(text)) onOpen(text);
    });
  };
  for (const name of ['click', 'focusin']) listen(document, name, note);
}
