import { readFileSync } from 'node:fs';

/**
 * Hides from a screen reader in jsdom what the stylesheet hides: the number in the caption beside the counter. In jsdom the user
 * agent stylesheet wins over `:where()`, which has no specificity; it has no `scripting`, and inherits no custom properties.
 */
export function addCounterStyles(): void {
  const style = document.createElement('style');
  const css = readFileSync('src/styles/counter.css', 'utf8').replaceAll(':where(', ':is(');
  style.textContent = css.replace(' and (scripting: enabled)', '').replace('var(--inpics-number, block)', 'none');
  document.head.append(style);
}
