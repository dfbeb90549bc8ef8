import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packHost } from '../../src/tools/hostPackage/packHost.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { findings } from '../support/validate.ts';

const MODULES = join(__dirname, '../../node_modules');

describe('the package of the embedded host in a folder of its own', () => {
  const project = mkdtempSync(join(tmpdir(), 'add-in-'));
  const packed = join(project, 'node_modules/office-host');
  let inputs: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(async () => {
    inputs = await packHost(packed);
    for (const name of ['@microsoft', '@types', 'jsdom'])
      symlinkSync(join(MODULES, name), join(project, 'node_modules', name), 'junction');
    copyFileSync(join(packed, 'example.mjs'), join(project, 'example.mjs'));
  }, 120_000);
  afterAll(() => rmSync(project, { recursive: true }));

  test('its scripts contain only the host, the file format and packages, and its licence includes theirs', () => {
    expect([...inputs.keys()]).toEqual(['node.cjs', 'page.mjs']);
    const others = [...inputs.values()]
      .flat()
      .filter(file => !/^src\/(workbench\/host|pptx|opc)\//.test(file));
    const packages = others.map(file => /^node_modules\/(?!\.cache)([^/]+)/.exec(file)?.[1] ?? file);
    expect(
      [...new Set(packages)].filter(one => !one.startsWith('node_modules/.cache/powerPointApi/')),
    ).toEqual(['fflate']);
    const licence = readFileSync(join(packed, 'LICENSE'), 'utf8');
    expect(licence).toContain(readFileSync(join(MODULES, 'fflate/LICENSE'), 'utf8').trim());
  });

  test('its script for a browser contains no code for Node, and imports nothing', () => {
    expect(inputs.get('page.mjs')?.filter(file => file.startsWith('src/workbench/host/node/'))).toEqual([]);
    const script = readFileSync(join(packed, 'page.mjs'), 'utf8');
    const imported = [...script.matchAll(/^import .*|\brequire\("([^"]+)"\)/gm)];
    expect(imported.map(([text]) => text)).toEqual([]);
    expect(builtinModules.filter(name => script.includes(`"node:${name}"`))).toEqual([]);
  });

  test('the example of its README runs, and saves a valid presentation', async () => {
    const said = execFileSync(process.execPath, ['example.mjs'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(said.trim().split('\n')).toEqual([
      'The first attempt failed: AccessDenied',
      'The title is now: After',
      'After Ctrl+Z: Before',
    ]);
    const saved = new Uint8Array(readFileSync(join(project, 'example.pptx')));
    expect(new EmbeddedHost(saved).slides().map(one => one.title)).toEqual(['After']);
    expect(await findings(saved)).toEqual([]);
  });

  test('an add-in in strict TypeScript compiles against its type declarations', () => {
    const addIn = join(project, 'addIn.mts');
    writeFileSync(
      addIn,
      `import { createHost, newDeck, PackageError, profiles } from 'office-host/node';
       import { createHost as createInPage } from 'office-host/page';
       const bytes: Uint8Array = newDeck({ language: 'en', title: '', subtitle: '' });
       const made = createHost(bytes, { profile: 'mac', faults: { nullText: { on: true } } });
       const title: string | null | undefined = made.host.slides()[0]?.title;
       const page = await made.office();
       await page.PowerPoint.run(async context => {
         context.presentation.slides.load('items/id');
         await context.sync();
       });
       const pages = createInPage(bytes, { officeScript: '/office/office.js' });
       // @ts-expect-error there is no such profile
       createHost(bytes, { profile: 'android' });
       export { title, pages, PackageError, profiles };`,
    );
    const tsc = join(MODULES, 'typescript/bin/tsc');
    const flags = '--noEmit --strict --module nodenext --target es2022 --lib es2023,dom --types office-js';
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags.split(' '), addIn], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
