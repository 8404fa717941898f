import { goTo } from '../state/transitions.js';
import { useGalleryContext } from './context.js';

/** Back to the first photo; focus goes with the reader, since the card that had it is left. */
export function useReplay(): (event: Event) => void {
  const { store } = useGalleryContext();
  return (event) => store.update((state) => ({ ...goTo(state, 0, 'button', event), report: { name: 'replay' } }));
}
