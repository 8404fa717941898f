import { type FocusEvent, useState } from 'react';

/** Whether everything but the photo is hidden. */
export interface Bare {
  readonly isBare: boolean;
  toggle(): void;
  /** Shows everything again: a reader who moves on with the Tab key must see where they are. */
  onFocus(event: FocusEvent): void;
}

export function useBare(): Bare {
  const [isBare, setBare] = useState(false);
  return {
    isBare,
    toggle: () => setBare((was) => !was),
    onFocus: ({ target }) => target.matches(':focus-visible:not([data-inpics="viewport"])') && setBare(false),
  };
}
