import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../src/tools/browser.cjs';

/** Returns a browser of this machine, headless. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  return chromium.launch({
    ...(executablePath !== null && { executablePath }),
    // Without a sandbox of its own where it runs as root, as in a container.
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
