/** A state that changes, and its listeners. */
export interface Store<State> {
  getState(): State;
  /** Replaces the state with the transition's result. */
  update(transition: (state: State) => State): void;
  /** Calls back at each change, in the same task. Returns how to stop. */
  subscribe(listener: Listener<State>): () => void;
}

export type Listener<State> = (state: State, previous: State) => void;

/** A store whose listeners see every change in order, including changes that a listener makes. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  let changes: [State, State][] = [];
  const listeners = new Set<Listener<State>>();

  return {
    getState: () => state,
    update(transition) {
      const previous = state;
      state = transition(previous);
      if (state === previous) return;
      changes.push([state, previous]);
      if (changes.length > 1) return; // a listener made this change: the loop below gets to it
      try {
        for (const change of changes) for (const listener of listeners) listener(...change);
      } finally {
        changes = [];
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
