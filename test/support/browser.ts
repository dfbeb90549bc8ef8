import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../src/tools/browser.cjs';

/** Launches a headless browser: the one on this machine, or else Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  return chromium.launch({
    ...(executablePath !== null && { executablePath }),
    // Chromium cannot use its sandbox as root, for example in a container.
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
