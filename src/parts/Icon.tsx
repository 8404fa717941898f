/** A drawing for the eye alone, of strokes on 20 by 20: what it stands on has a name. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
