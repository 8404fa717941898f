import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { chromiumOptions } from '../../scripts/browser.mjs';

/** Launches the machine's own Chromium through Playwright, for tests of whole pages. Close it in `afterAll`. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { args, ...found } = await chromiumOptions();
  return chromium.launch({ ...found, ...options, args: [...args, ...(options.args ?? [])] });
}
