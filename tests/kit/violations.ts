import type { Page } from 'playwright';

/** For `openPage({ first })`: records what the page's Content-Security-Policy refuses, starting before its own scripts. */
export function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

/** What was refused so far. */
export function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}
