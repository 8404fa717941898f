import { focusedAround } from '../page/passFocus.js';

/** Whether the browser has dialogs of its own; jsdom has none, and opens ours all the same (W30). */
const canBeModal = (dialog: HTMLDialogElement) => typeof dialog.showModal === 'function';

/** Opens a dialog over everything else, with focus on its close button (A36). */
export function openModal(dialog: HTMLDialogElement): void {
  const first = dialog.querySelector<HTMLElement>('[data-inpics="lightbox-close"]');
  // So that the browser has it there at once: to move focus twice takes a phone noticeably longer.
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
