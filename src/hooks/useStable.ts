import { useMemo } from 'react';

/** The same object while all its values are the same, for a context. It must have the same fields in each render. */
export function useStable<Value extends object>(value: Value): Value {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it depends on the values
  return useMemo(() => value, Object.values(value));
}
