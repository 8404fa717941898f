import { type RefObject, useInsertionEffect, useRef } from 'react';

/** A ref to the value of the last render, set before any layout effect of that render runs. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
