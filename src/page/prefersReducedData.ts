/** Whether the reader's browser asks to save data, or the connection is slow. False in browsers that do not tell. */
export function prefersReducedData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return Boolean(connection?.saveData || /2g$/.test(connection?.effectiveType ?? ''));
}
