import { type RefObject, useInsertionEffect, useRef } from 'react';

/** What the last render brought, for those who ask later: there before any layout effect of that render runs. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
