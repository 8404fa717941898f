/** A decorative icon, stroked on a 20 by 20 grid: the control around it has the accessible name. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
