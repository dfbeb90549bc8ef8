import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '..');
const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * The limit for the scripts that are loaded before the first entry, gzip -9, in kB of 1,000 bytes. The limit was 170
 * until the first entry needed more: the draft, the second reading after a refusal, the keys of the field, and pasted
 * lines. The start must become smaller.
 */
const MOST = 180;

describe('the production build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  let html = '';

  beforeAll(() => {
    const webpack = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
    const { status, stderr } = spawnSync(process.execPath, [webpack, '--output-path', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the build loads only Office.js from another origin, that of Microsoft', () => {
    const addresses = Array.from(html.matchAll(/(?:src|href)="?([^\s">]+)/g), match => match[1] ?? '');
    expect(addresses.filter(address => /^(\w+:)?\/\//.test(address))).toEqual([
      `${OFFICE}/lib/1/hosted/office.js`,
    ]);
  });

  test('the build has a strict content security policy: no inline script, no eval, connections to its own origin only', () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
    const directives = new Map(policy.split('; ').map(one => [one.split(' ')[0], one.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('script-src')).toEqual(["'self'", OFFICE]);
    // A5 (office-js #6695, #1005): Office.js waits for a frame of its own when it does not recognise the host.
    expect(directives.get('frame-src')).toEqual([OFFICE]);
    expect(policy).not.toMatch(/unsafe/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  test('the build contains no script of ours that creates code from text', () => {
    const scripts = readdirSync(folder).filter(name => name.endsWith('.js'));
    expect(
      scripts.filter(name => /\beval\(|\bnew Function\(/.test(readFileSync(join(folder, name), 'utf8'))),
    ).toEqual([]);
  });

  test(`the build loads at most ${MOST} kB of script at the start`, () => {
    const initial = Array.from(html.matchAll(/<script[^>]*src="?([^\s">]+\.js)/g), match => match[1] ?? '');
    const own = initial.filter(name => !name.startsWith('http'));
    const weight = own.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      0,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(weight / 1000).toBeLessThanOrEqual(MOST);
  });

  test('the build contains the icons of the manifest', () => {
    const assets = readdirSync(join(folder, 'assets'));
    for (const size of [16, 32, 64, 80, 128]) expect(assets).toContain(`icon-${size}.png`);
  });
});
