const { existsSync } = require('node:fs');
const path = require('node:path');

const PROGRAMS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(variable => {
    const folder = process.env[variable];
    return folder
      ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(one =>
          path.join(folder, one),
        )
      : [];
  }),
};

/**
 * Returns the path of Chrome, Edge or Chromium on this machine, or null. CHROME_PATH takes precedence over the system's
 * browsers.
 */
exports.browserPath = function browserPath() {
  const candidates = [process.env.CHROME_PATH, ...(PROGRAMS[process.platform] ?? [])];
  return candidates.find(one => one && existsSync(one)) ?? null;
};
