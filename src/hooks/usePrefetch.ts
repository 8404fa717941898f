import { useEffect } from 'react';
import { isSafeLink } from '../data/safeUrl.js';
import { prefersReducedData } from '../page/prefersReducedData.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** Within this many slides of the end, the reader is likely to want the next story. */
const NEAR = 2;

/** Prefetches a page once the reader is near a slide that leads to it; not where they save data. */
export function usePrefetch(href: string | undefined, slide: number): void {
  const { store } = useGalleryContext();
  const isNear = useStoreState(store, (state) => slide - state.slide < NEAR);
  useEffect(() => {
    // A link within this page needs no fetch.
    if (!isNear || !isSafeLink(href) || href.startsWith('#') || prefersReducedData()) return;
    const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href });
    document.head.append(link);
    return () => link.remove();
  }, [isNear, href]);
}
