import type { ReactNode } from 'react';
import { setOffline } from './network.js';

/** The page's content, and below it a switch that takes the reader offline. */
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
