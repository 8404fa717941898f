import { type CSSProperties, useState } from 'react';
import './before-and-after.css';

export interface BeforeAndAfterProps {
  /** The two pictures, alike in size. */
  before: string;
  after: string;
  /** What is seen in both. */
  alt: string;
  /** What the handle is called. */
  label: string;
  className?: string;
}

/** Two pictures of the same thing, one over the other, and a handle between them: a range, so keys move it too. */
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
