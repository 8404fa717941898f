import { useState } from 'react';
import { attempt } from '../page/attempt.js';

/** Whether the captions are shown beside or below the photo. */
export interface CaptionsShown {
  readonly isShown: boolean;
  toggle(): void;
}

const NAME = 'inpics-captions-hidden';

const remembered = () => attempt(() => sessionStorage.getItem(NAME));

// Also as the module loads, before a press waits for it: a browser's first look into its storage takes a while.
remembered();

/** Remembers for the session, where possible, whether the reader wants captions in a lightbox. */
export function useCaptionsShown(): CaptionsShown {
  const [isShown, setShown] = useState(() => !remembered());
  return {
    isShown,
    toggle() {
      setShown(!isShown);
      attempt(() => sessionStorage.setItem(NAME, isShown ? 'hidden' : ''));
    },
  };
}
