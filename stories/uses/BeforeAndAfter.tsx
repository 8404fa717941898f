import { type CSSProperties, useState } from 'react';
import './before-and-after.css';

export interface BeforeAndAfterProps {
  /** The two pictures, of the same size. */
  before: string;
  after: string;
  /** The alt text for both. */
  alt: string;
  /** The handle's accessible name. */
  label: string;
  className?: string;
}

/** Two pictures of the same thing, one over the other, with a handle between them: a range input, so keys move it too. */
export function BeforeAndAfter({ before, after, alt, label, className = '' }: BeforeAndAfterProps) {
  const [share, setShare] = useState(50);
  return (
    <div className={`${className} comparison`} style={{ '--comparison-share': share / 100 } as CSSProperties}>
      <img className="comparison-before" src={before} alt={alt} loading="lazy" draggable={false} />
      <img className="comparison-after" src={after} alt="" loading="lazy" draggable={false} />
      <input
        type="range"
        className="comparison-handle"
        aria-label={label}
        aria-valuetext={`${share} %`}
        value={share}
        onChange={({ target }) => setShare(target.valueAsNumber)}
        data-inpics-keep-gestures=""
      />
    </div>
  );
}
