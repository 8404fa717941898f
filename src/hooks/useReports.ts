import { useEffect, useRef, useState } from 'react';
import { runPageCode } from '../page/attempt.js';
import { createWatch, type Watcher } from '../page/watching.js';
import type { Report } from '../state/report.js';
import { shownIn } from '../state/shownIn.js';
import { useGalleryContext } from './context.js';
import { useLatest } from './useLatest.js';
import { useStoreState } from './useStoreState.js';

export type OnReport = (report: Report) => void;

/** Reports what the reader does while the gallery is mounted. */
export function useReports(onReport: OnReport): void {
  const { store, root, id } = useGalleryContext();
  const latest = useLatest({ onReport, id });
  // What has been seen survives an effect that runs twice (StrictMode) and a gallery that is hidden for a while (R9).
  const [watch] = useState(() =>
    createWatch(
      store,
      (report) => runPageCode(() => latest.current.onReport(report)),
      () => latest.current.id,
    ),
  );
  const watcher = useRef<Watcher | null>(null);
  const shown = useStoreState(store, shownIn);
  const first = useStoreState(store, (state) => state.first);

  useEffect(() => {
    if (!root.current) return;
    const started = watch(root.current);
    watcher.current = started;
    return () => {
      watcher.current = null;
      started.stop();
    };
  }, [root, watch]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the current slide or its element has changed
  useEffect(() => watcher.current?.refresh(), [shown, first]);
}
