'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useInsertArrival } from '../hooks/useInsertArrival.js';
import { useStoreState } from '../hooks/useStoreState.js';

/** The place of an interstitial between the photos. */
export interface InterstitialPlace {
  /** Its number among the interstitials, from 1. */
  readonly number: number;
  /** How many photos come before it. */
  readonly after: number;
  /** Whether the reader is at it. */
  readonly isCurrent: boolean;
}

export interface InterstitialProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  slide: number;
  number: number;
  near: number;
  label: string;
  children: ReactNode | ((place: InterstitialPlace) => ReactNode);
}

/** One interstitial. Renders its label at once, its content when the reader comes near. */
export const Interstitial = forwardRef<HTMLDivElement, InterstitialProps>(function Interstitial(
  { slide, number, near, label, children, ...rest },
  ref,
) {
  const { store } = useGalleryContext();
  const isCurrent = useInsertArrival(slide, label);
  const isNear = useStoreState(store, (state) => Math.abs(slide - state.slide) < near);
  const [isMounted, setMounted] = useState(false);
  if (isNear && !isMounted) setMounted(true);
  const place = { number, after: Math.ceil(slide), isCurrent };
  return (
    <div ref={ref} data-inpics="interstitial" {...rest}>
      <p data-inpics="interstitial-label">{label}</p>
      {isMounted && (typeof children === 'function' ? children(place) : children)}
    </div>
  );
});
