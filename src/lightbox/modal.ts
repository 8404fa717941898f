import { focusedAround } from '../page/passFocus.js';

/** Whether the browser supports modal dialogs. jsdom does not, and opens ours all the same (W30). */
const canBeModal = (dialog: HTMLDialogElement) => typeof dialog.showModal === 'function';

/** Opens a dialog over everything else, with focus on its close button (A36). */
export function openModal(dialog: HTMLDialogElement): void {
  const first = dialog.querySelector<HTMLElement>('[data-inpics="lightbox-close"]');
  // So that the browser focuses it at once: moving focus twice takes a phone noticeably longer.
  first?.setAttribute('autofocus', '');
  if (!dialog.open) {
    if (canBeModal(dialog) && dialog.isConnected) dialog.showModal();
    else dialog.setAttribute('open', '');
  }
  if (first && focusedAround(dialog) !== first) first.focus({ preventScroll: true });
}

export function closeModal(dialog: HTMLDialogElement): void {
  if (canBeModal(dialog)) dialog.close();
  else dialog.removeAttribute('open');
}
