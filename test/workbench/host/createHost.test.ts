import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackageError } from '../../../src/opc/packageError.ts';
import { createHost, newDeck, type HeadlessOffice } from '../../../src/workbench/host/node/createHost.ts';

const bytes = newDeck({ language: 'en', title: 'Hello', subtitle: '' });

/** Writes the title of the first slide as an add-in does. */
const write = ({ PowerPoint: powerPoint }: HeadlessOffice, text: string): Promise<void> =>
  powerPoint.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.getItemAt(0).textFrame.textRange.text = text;
    await context.sync();
  });

test('two pages work on the same presentation, and the saved file has the text of both', async () => {
  const { host, office, save, close } = createHost(bytes);
  const [first, second] = await Promise.all([office(), office()]);
  await write(first, 'From the first page');
  expect(host.slides().map(one => one.title)).toEqual(['From the first page']);
  await write(second, 'From the second page');
  const again = createHost(save());
  expect(again.host.slides().map(one => one.title)).toEqual(['From the second page']);
  await close();
});

test('a fault in the options strikes the first request, and a contested answer reaches the pages', async () => {
  const { office, host, close } = createHost(bytes, {
    profile: 'web',
    contested: { newShapeTags: 'oneBatch' },
    faults: { refuses: { on: true, times: 1 } },
  });
  const page = await office();
  expect(page.Office.context.platform).toBe('OfficeOnline');
  await expect(write(page, 'Refused')).rejects.toMatchObject({ code: 'AccessDenied' });
  await write(page, 'Written');
  expect(host.faults()).toEqual([{ name: 'refuses', on: false, strikes: 1 }]);
  await close();
});

test('an invalid fault, and bytes that are no presentation, are refused at once', () => {
  const wrong = JSON.parse('{ "refuses": { "on": true, "times": 0 } }') as { refuses: { on: true } };
  expect(() => createHost(bytes, { faults: wrong })).toThrow(RangeError);
  expect(() => createHost(new Uint8Array([1, 2, 3]))).toThrow(PackageError);
});

test('a closed page is no longer answered, and another page can be opened after it', async () => {
  const { host, office, close } = createHost(bytes);
  const page = await office();
  await close();
  void write(page, 'Too late');
  const next = await office();
  await write(next, 'In time');
  expect(host.slides().map(one => one.title)).toEqual(['In time']);
  expect(host.requests).toBe(1);
  await close();
});

test('a folder without Office.js is named in the error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-office-'));
  const cwd = jest.spyOn(process, 'cwd').mockReturnValue(folder);
  const { office, close } = createHost(bytes);
  await expect(office()).rejects.toThrow(`Install @microsoft/office-js in ${folder}`);
  await close();
  cwd.mockRestore();
  rmSync(folder, { recursive: true });
});
