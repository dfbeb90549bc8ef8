import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { apiFile } from '../../workbench/host/node/api/apiFile.cjs';

/** The commands of package.json run in this folder. */
const ROOT = process.cwd();
const HOST = 'src/workbench/host';

/** The scripts of the package, with the environment that each one is for. */
const entries = [
  { entry: `${HOST}/node/createHost.ts`, out: 'node.cjs', platform: 'node', format: 'cjs' },
  { entry: `${HOST}/createHost.ts`, out: 'page.mjs', platform: 'browser', format: 'esm' },
] as const;

/**
 * Writes the embedded host to a folder, as a package that needs nothing else of this project. Returns the files in each
 * script, with their paths in this project.
 */
export async function packHost(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(folder, { recursive: true });
  const inputs = new Map<string, readonly string[]>();
  for (const { entry, out, platform, format } of entries) {
    const { metafile } = await build({
      entryPoints: [join(ROOT, entry)],
      outfile: join(folder, out),
      absWorkingDir: ROOT,
      bundle: true,
      metafile: true,
      platform,
      format,
      target: 'es2022',
      external: ['jsdom'],
      alias: { '#powerpoint-api': apiFile() },
      logLevel: 'error',
    });
    inputs.set(out, Object.keys(metafile.inputs));
  }
  writeTypes(join(folder, 'types'));
  for (const file of ['README.md', 'example.mjs']) copyFileSync(join(ROOT, HOST, file), join(folder, file));
  writeFileSync(join(folder, 'LICENSE'), licences([...inputs.values()].flat()));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description(), null, 2)}\n`);
  return inputs;
}

/** Returns the licence of this project and those of the packages that the scripts contain. */
function licences(files: readonly string[]): string {
  const names = new Set(
    files.flatMap(file => /^node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/.exec(file)?.[1] ?? []),
  );
  const texts = [...names].toSorted().map(name => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`The package ${name} has no licence file`);
    return `The scripts contain ${name}:\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return [readFileSync(join(ROOT, 'LICENSE'), 'utf8'), ...texts].join('\n');
}

/** Writes the type declarations. */
function writeTypes(folder: string): void {
  const config = ts.readConfigFile(join(ROOT, HOST, 'node/tsconfig.json'), file => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, HOST, 'node'));
  delete options.tsBuildInfoFile;
  const program = ts.createProgram({
    rootNames: [...entries.map(({ entry }) => join(ROOT, entry)), join(ROOT, HOST, 'api/generated.d.ts')],
    options: {
      ...options,
      composite: false,
      declaration: true,
      declarationMap: false,
      rootDir: join(ROOT, 'src'),
      outDir: folder,
    },
  });
  program.emit();
}

function description(): object {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const needed = ['@microsoft/office-js', '@types/jsdom', '@types/office-js', 'jsdom'];
  const exported = entries.map(({ entry, out }) => [
    `./${out.split('.')[0] ?? ''}`,
    { types: `./types/${entry.replace(/^src\//, '').replace(/ts$/, 'd.ts')}`, default: `./${out}` },
  ]);
  return {
    name: 'office-host',
    version: own.version,
    license: own.license,
    exports: Object.fromEntries(exported) as object,
    dependencies: Object.fromEntries(needed.map(name => [name, own.devDependencies[name]])),
  };
}
