/**
 * Returns the path of Chrome, Edge or Chromium on this machine, or null. CHROME_PATH takes precedence over the system's
 * browsers.
 */
export function browserPath(): string | null;
