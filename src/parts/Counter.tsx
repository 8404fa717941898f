'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface CounterProps extends ComponentPropsWithoutRef<'p'> {}

/** Shows "2/8"; screen readers read "Photo 2 of 8" (A58). During a swipe it changes half way. */
export const Counter = forwardRef<HTMLParagraphElement, CounterProps>(function Counter(props, ref) {
  const { store, words, count } = useGalleryContext();
  const number = useStoreState(store, (state) => state.nearest) + 1;
  if (count < 2) return null;
  const values = { number, count };
  const [before = '', after = ''] = words.strings.counter.split('{number}');
  return (
    <p ref={ref} data-inpics="counter" {...props}>
      <bdi aria-hidden="true">
        {words.fill(before, values)}
        <strong>{words.fill('{number}', values)}</strong>
        {words.fill(after, values)}
      </bdi>
      <span data-inpics="spoken">{words.fill(words.strings.photo, values)}</span>
    </p>
  );
});
