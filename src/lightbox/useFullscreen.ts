import { type RefObject, useEffect, useState } from 'react';

/** Full screen, where the browser has an API for it and the page allows it. */
export interface Fullscreen {
  /** Not on iPhones, nor in a frame without the permission (W18). */
  readonly isPossible: boolean;
  readonly isOn: boolean;
  toggle(): void;
}

export function useFullscreen(stage: RefObject<HTMLElement | null>): Fullscreen {
  const [isOn, setOn] = useState(false);
  const isPossible = Boolean(document.fullscreenEnabled);

  useEffect(() => {
    const note = () => setOn(Boolean(stage.current?.matches(':fullscreen')));
    document.addEventListener('fullscreenchange', note);
    return () => document.removeEventListener('fullscreenchange', note);
  }, [stage]);

  return {
    isPossible,
    isOn,
    toggle() {
      if (!isPossible) return;
      const asked = isOn ? document.exitFullscreen() : stage.current?.requestFullscreen();
      // If the browser refuses, nothing changes.
      asked?.catch(() => {});
    },
  };
}
