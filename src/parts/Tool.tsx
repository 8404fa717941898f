import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Icon } from './Icon.js';

export interface ToolProps extends ComponentPropsWithoutRef<'button'> {
  /** Path of the icon. Children replace it. */
  path?: string;
  /** Called for a press that the page has not prevented. */
  onPress: (event: Event) => void;
}

/** A tool's button. Its name says what the next press does, so it exposes no state. */
export const Tool = forwardRef<HTMLButtonElement, ToolProps>(function Tool(
  { path = '', onPress, onClick, children, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      data-tool=""
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) onPress(event.nativeEvent);
      }}
      {...rest}
    >
      {children ?? <Icon path={path} />}
    </button>
  );
});
