import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';

interface RadixDialogProps {
  /** Each time the dialog asks to be opened or closed. */
  onOpenChange: (open: boolean) => void;
  /** What stands in the dialog behind the gallery, where that is not its last. */
  after?: ReactNode;
  children: ReactNode;
}

/** A page with a dialog by Radix, as its guide writes one: modal, in a portal, and open. */
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
            // As a dialog that is centred has it: what is fixed in it, is fixed to it.
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
