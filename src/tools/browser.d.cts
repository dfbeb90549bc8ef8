/**
 * Path of a Chrome, Edge or Chromium on this machine, or null: that of CHROME_PATH, else one that the system
 * has.
 */
export function browserPath(): string | null;
