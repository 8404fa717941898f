import { useMemo } from 'react';

/** The same object as long as all that it holds is the same, for a context; it is to have the same fields in each render. */
export function useStable<Value extends object>(value: Value): Value {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it depends on what is in it
  return useMemo(() => value, Object.values(value));
}
