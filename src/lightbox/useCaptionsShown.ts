import { useState } from 'react';
import { attempt } from '../page/attempt.js';

/** Whether the captions are shown beside or below the photo. */
export interface CaptionsShown {
  readonly isShown: boolean;
  toggle(): void;
}

const NAME = 'inpics-captions-hidden';

/** Remembers for the session, where possible, whether the reader wants captions in a lightbox. */
export function useCaptionsShown(): CaptionsShown {
  const [isShown, setShown] = useState(() => !attempt(() => sessionStorage.getItem(NAME)));
  return {
    isShown,
    toggle() {
      setShown(!isShown);
      attempt(() => sessionStorage.setItem(NAME, isShown ? 'hidden' : ''));
    },
  };
}
