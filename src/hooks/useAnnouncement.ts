import { useEffect, useState } from 'react';
import { later } from '../strip/later.js';
import { useGalleryContext } from './context.js';

/** What the live region says: nothing at first, then each photo that the reader came to (A17 to A19). */
export function useAnnouncement(): string {
  const { store, words } = useGalleryContext();
  const [text, setText] = useState('');

  useEffect(() => later(import('./announcing.js'), ({ announce }) => announce(store, words, setText)), [store, words]);

  return text;
}
