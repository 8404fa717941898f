import type { Point } from './zoom.js';

/** Listens to one element until all that listens there is told to stop. */
export type Listen = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  handler: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;

export function listenTo(element: HTMLElement, signal: AbortSignal): Listen {
  return (name, handler, options) => element.addEventListener(name, handler, { ...options, signal });
}

/** Where on the page's window something happened. */
export function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
