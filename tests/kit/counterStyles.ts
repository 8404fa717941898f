import { readFileSync } from 'node:fs';

/**
 * Hides from a screen reader in jsdom what the stylesheet hides: the number in the caption beside the counter. jsdom lets the
 * browser's own sheet win over the weightless `:where()`, knows no `scripting`, and hands no custom property down.
 */
export function addCounterStyles(): void {
  const style = document.createElement('style');
  const css = readFileSync('src/styles/counter.css', 'utf8').replaceAll(':where(', ':is(');
  style.textContent = css.replace(' and (scripting: enabled)', '').replace('var(--inpics-number, block)', 'none');
  document.head.append(style);
}
