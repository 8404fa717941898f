import { goTo } from '../state/transitions.js';
import { useGalleryContext } from './context.js';

/** Goes back to the first photo. Focus moves with the reader, who leaves the card that had it. */
export function useReplay(): (event: Event) => void {
  const { store } = useGalleryContext();
  return (event) => store.update((state) => goTo(state, 0, 'button', event));
}
