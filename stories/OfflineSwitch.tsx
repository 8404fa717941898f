import type { ReactNode } from 'react';
import { setOffline } from './network.js';

/** A switch for the reader's line, under what stands in its page. */
export function OfflineSwitch({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <label className="page-switch">
        <input type="checkbox" defaultChecked onChange={({ target }) => setOffline(target.checked)} />
        <span className="page-english">Offline</span>
        <span className="page-arabic">غير متصل بالإنترنت</span>
      </label>
    </>
  );
}
