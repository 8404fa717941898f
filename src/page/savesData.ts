/** Whether the reader's browser asks to be spared, or the line is slow. Browsers that do not tell are taken as fine. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return Boolean(connection?.saveData || /2g$/.test(connection?.effectiveType ?? ''));
}
