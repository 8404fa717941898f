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
  const [isShown, setShown] = useState(() => !remembered());
  return {
    isShown,
    toggle() {
      isHidden = isShown;
      setShown(!isShown);
      try {
        sessionStorage.setItem(NAME, isShown ? 'hidden' : '');
      } catch {}
    },
  };
}

function remembered(): boolean {
  try {
    return Boolean(sessionStorage.getItem(NAME));
  } catch {
    return isHidden;
  }
}
