import { useState } from 'react';

/** Whether the captions are shown beside or below the photo. */
export interface CaptionsShown {
  readonly isShown: boolean;
  toggle(): void;
}

const NAME = 'inpics-captions-hidden';

/** For where nothing can be stored. */
let isHidden = false;

/** Remembers for the session whether the reader wants captions in a lightbox. */
export function useCaptionsShown(): CaptionsShown {
  const [isShown, setShown] = useState(() => !recall());
  return {
    isShown,
    toggle() {
      remember(isShown);
      setShown(!isShown);
    },
  };
}

function recall(): boolean {
  try {
    return isHidden || sessionStorage.getItem(NAME) !== null;
  } catch {
    return isHidden;
  }
}

function remember(hidden: boolean): void {
  isHidden = hidden;
  try {
    if (hidden) sessionStorage.setItem(NAME, '');
    else sessionStorage.removeItem(NAME);
  } catch {}
}
