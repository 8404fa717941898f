import type { ReactNode } from 'react';
import './hostile.css';

/** A site that styles bare elements, and one of its buttons to compare with the gallery's. */
export function HostileSite({ children }: { children: ReactNode }) {
  return (
    <div className="page-hostile">
      {children}
      <button type="button">
        <span className="page-english">The site’s own button</span>
        <span className="page-arabic">زر من أزرار الموقع</span>
      </button>
    </div>
  );
}
