export interface LightboxToolProps {
  part: string;
  /** What it does, in words. */
  name: string;
  /** Whether there is nothing left for it to do; it stays where it is, focusable, and says so. */
  isOff?: boolean;
  onPress: (event: Event) => void;
  /** The drawing: strokes on 20 by 20. */
  path: string;
}

/** A button of the lightbox. Its name changes with what it does, so that it needs no state besides. */
export function LightboxTool({ part, name, isOff = false, onPress, path }: LightboxToolProps) {
  return (
    <button
      type="button"
      data-inpics={part}
      data-tool=""
      aria-label={name}
      aria-disabled={isOff || undefined}
      onClick={({ nativeEvent }) => isOff || onPress(nativeEvent)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
