/** The Chromium that the tests run in: the machine's own where there is one, Playwright's otherwise. */
import { existsSync } from 'node:fs';
import { installDebianPackages, onPath } from './debian.mjs';
import { run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of an installed Chromium (`CHROMIUM_PATH` first), or undefined. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const system = NAMES.map(onPath).find(Boolean) ?? [MAC].find(existsSync);
  if (system) return system;
  const { chromium } = await import('playwright');
  return [chromium.executablePath()].find(existsSync);
}

/** Finds Chromium or installs it: from Playwright, else from Debian. Exits, with one command to type, if neither works. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium here. Asking Playwright for one …');
  if (run('npx', ['playwright', 'install', 'chromium']) !== 0) {
    installDebianPackages(['chromium'], 'npx playwright install chromium');
  }
  return findChromium();
}

/** Playwright's launch options for it. The sandbox does not work as root. */
export async function chromiumOptions() {
  const executablePath = await findChromium();
  const args = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return { ...(executablePath ? { executablePath } : {}), args };
}
