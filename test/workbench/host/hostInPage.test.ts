/** Runs the packed host in a real browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packHost } from '../../../src/tools/hostPackage/packHost.ts';
import type * as inPage from '../../../src/workbench/host/createHost.ts';
import { launchBrowser } from '../../support/browser.ts';

const ADDRESS = 'https://add-in.invalid/';
const PAGE = `<!doctype html><title>Add-in</title><script type="module">
  import * as inPage from '/page.mjs';
  globalThis.inPage = inPage;
</script>`;
const OFFICE = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

test('a page runs Office.js in a frame on the host, saves what it wrote, and closes the frame', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  await packHost(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/*', route => {
      const path = new URL(route.request().url()).pathname;
      const file = path.startsWith('/office/')
        ? join(OFFICE, path.slice('/office/'.length))
        : join(folder, path);
      if (path === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    });
    await page.goto(ADDRESS);
    const result = await page.evaluate(async () => {
      const { createHost, newDeck } = (globalThis as unknown as { inPage: typeof inPage }).inPage;
      const officeScript = '/office/office.js';
      const bytes = newDeck({ language: 'en', title: 'Before', subtitle: '' });
      const { host, office, save, close } = createHost(bytes, { profile: 'mac', officeScript });
      const { Office: api, PowerPoint: powerPoint } = await office();
      await powerPoint.run(async context => {
        context.presentation.slides.getItemAt(0).shapes.getItemAt(0).textFrame.textRange.text = 'After';
        await context.sync();
      });
      const frames = document.querySelectorAll('iframe').length;
      await close();
      const missing = createHost(save(), { officeScript: '/none.js' });
      const failure = await missing.office().catch((error: unknown) => String(error));
      return {
        platform: api.context.platform,
        title: host.slides()[0]?.title,
        saved: missing.host.slides()[0]?.title,
        frames: [frames, document.querySelectorAll('iframe').length],
        failure,
      };
    });
    expect(result).toEqual({
      platform: 'Mac',
      title: 'After',
      saved: 'After',
      frames: [1, 0],
      failure: `Error: ${ADDRESS}none.js cannot be loaded`,
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
