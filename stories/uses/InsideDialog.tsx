import { type ReactNode, useRef } from 'react';
import './inside-dialog.css';

/** A page that shows its children in a dialog. */
export function InsideDialog({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="page-button" onClick={() => dialog.current?.showModal()}>
        Open the page’s dialog
      </button>
      <dialog ref={dialog} className="page-dialog" aria-label="The page’s dialog">
        {children}
        <button type="button" className="page-button" onClick={() => dialog.current?.close()}>
          Close the page’s dialog
        </button>
      </dialog>
    </>
  );
}
