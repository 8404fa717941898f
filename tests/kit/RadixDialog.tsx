import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';

interface RadixDialogProps {
  /** Called each time the dialog asks to be opened or closed. */
  onOpenChange: (open: boolean) => void;
  /** What follows the gallery in the dialog. */
  after?: ReactNode;
  children: ReactNode;
}

/** A page with a Radix dialog as in its guide: modal, in a portal, and open. */
export function RadixDialog({ onOpenChange, after, children }: RadixDialogProps) {
  return (
    <Dialog.Root defaultOpen onOpenChange={onOpenChange}>
      <p style={{ height: 3000 }}>A long page</p>
      <Dialog.Trigger>Open the dialog</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.5)' }} />
        <Dialog.Content
          aria-describedby={undefined}
          style={{
            position: 'fixed',
            inset: '40px 100px',
            overflow: 'auto',
            background: 'white',
            // As in a centred dialog: fixed elements inside are fixed to it.
            transform: 'translate(0, 0)',
          }}
        >
          <Dialog.Title>Medals</Dialog.Title>
          {children}
          {after}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
