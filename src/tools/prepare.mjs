/**
 * Prepares a fresh clone for the npm script that follows. Installs the packages when they are missing or do not match
 * the lock file. With `--browser`, also installs a browser for the end-to-end stories. Reports on stderr, so that a
 * tool's own output stays clean. Uses only Node.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '../..');
const flags = new Set(process.argv.slice(2));

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or later is needed; this is ${process.version}.`);
installPackages();
if (flags.has('--browser')) findBrowser();
if (flags.has('--port')) await checkPort(Number(process.env.PORT || 3000));

function say(sentence) {
  console.error(sentence);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

function installPackages() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules/.cache/installed-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the packages of package-lock.json (once; about a minute) …');
  // Use `npm install` instead of `npm ci`: some registries lack platform packages that the lock file lists.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(
    command,
    [...first, 'install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: !npm && process.platform === 'win32',
    },
  );
  if (status !== 0) fail('The packages could not be installed; see the messages above.');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Finds the system's browser, or else installs Debian's package or Playwright's own download. */
function findBrowser() {
  const { browserPath } = require('./browser.cjs');
  const found = browserPath();
  if (found) {
    say(`Browser for the end-to-end stories: ${found}`);
    return;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say("No Chrome, Edge or Chromium found; installing Debian's chromium …");
    const run = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (
      (run('install', '-y', '-qq', '--no-install-recommends', 'chromium') ||
        (run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', 'chromium'))) &&
      browserPath()
    )
      return;
  }
  say('No Chrome, Edge or Chromium found; downloading the Chromium of Playwright …');
  try {
    execFileSync(
      process.execPath,
      [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium-headless-shell'],
      {
        stdio: ['ignore', 2, 2],
      },
    );
  } catch {
    fail(
      'No browser could be installed. Install Chrome, Edge or Chromium, or point CHROME_PATH to one, and try again.',
    );
  }
}

function checkPort(port) {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () =>
      fail(`Port ${port} is taken. Stop what uses it, or choose another one: PORT=${port + 1} npm start`),
    );
    probe.listen(port, 'localhost', () => probe.close(resolve));
  });
}
