'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface TicksProps extends ComponentPropsWithoutRef<'div'> {}

/** From this many photos on, single ticks are too short to count: one bar shows the progress. */
const BAR_FROM = 20;

/** Progress through the story, hidden from screen readers: one hairline per photo, or one bar in long stories. */
export const Ticks = forwardRef<HTMLDivElement, TicksProps>(function Ticks(props, ref) {
  const { store, count } = useGalleryContext();
  const nearest = useStoreState(store, (state) => state.nearest);
  if (count < 2) return null;
  return (
    <div ref={ref} aria-hidden="true" data-inpics="ticks" {...props}>
      {count < BAR_FROM ? (
        Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its index
          <i key={index} data-passed={index <= nearest ? '' : undefined} />
        ))
      ) : (
        <svg viewBox={`0 0 ${count} 1`} preserveAspectRatio="none" focusable="false">
          <rect width={nearest + 1} height="1" />
        </svg>
      )}
    </div>
  );
});
