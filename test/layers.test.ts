import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../src');
const TEST = __dirname;

/** The other layers that each layer may import; see src/README.md. The doubles belong to the tests. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  opc: [],
  pptx: ['opc'],
  office: ['core', 'opc', 'pptx'],
  'workbench/host': ['opc', 'pptx'],
  'workbench/host/node': ['opc', 'pptx', 'workbench/host'],
  'workbench/stage': ['opc', 'pptx', 'workbench/host'],
  pane: ['core', 'opc'],
  doubles: ['core'],
};

/** One file of each layer, as an example to import. */
const rooms: Readonly<Record<string, string>> = {
  core: 'card/kind.ts',
  opc: 'archive.ts',
  pptx: 'package.ts',
  office: 'queue.ts',
  'workbench/host': 'host.ts',
  'workbench/host/node': 'headlessOffice.ts',
  'workbench/stage': 'bench.ts',
  pane: 'phrases.ts',
  doubles: 'memoryDeck.ts',
};

/** The tools are no layer: they import everything, and no layer imports them. */
const TOOLS = join(SRC, 'tools/validator.ts').replaceAll('\\', '/');

/** Returns the folder of a layer, as the compiler writes paths. */
function folderOf(layer: string): string {
  return join(layer === 'doubles' ? TEST : SRC, layer).replaceAll('\\', '/');
}

/** Diagnostic codes for a file that belongs to a project without a reference from the importing project. */
const NOT_OF_THIS_PROJECT = [6059, 6307];

/** Parsed files by path. The layers share the libraries and all compiler options that affect the parser. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Returns the diagnostics for a virtual source file in a layer. */
function complaints(layer: string, source: string): readonly { code: number; text: string }[] {
  const folder = folderOf(layer);
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), file => ts.sys.readFile(file));
  const { options, projectReferences } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const extra = join(folder, 'extra.ts');
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: file => file === extra || disk.fileExists(file),
    readFile: file => (file === extra ? source : disk.readFile(file)),
    getSourceFile(file, target, ...rest) {
      if (file === extra) return ts.createSourceFile(file, source, target);
      if (!parsed.has(file)) parsed.set(file, disk.getSourceFile(file, target, ...rest));
      return parsed.get(file);
    },
  };
  const program = ts.createProgram({
    rootNames: [extra],
    options,
    host,
    ...(projectReferences && { projectReferences }),
  });
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(extra)),
  ].map(({ code, messageText }) => ({ code, text: ts.flattenDiagnosticMessageText(messageText, ' ') }));
}

test.each(Object.keys(arrows))(
  'files in the layer %s import only from the layers that its tsconfig allows',
  layer => {
    const others = Object.keys(arrows).filter(other => other !== layer);
    const files = new Map(others.map(other => [other, `${folderOf(other)}/${rooms[other] ?? ''}`]));
    files.set('tools', TOOLS);
    const source = [...files.values()].map(file => `export type * from '${file}';`).join('\n');
    const refusals = complaints(layer, source).filter(({ code }) => NOT_OF_THIS_PROJECT.includes(code));
    const refused = [...files.keys()].filter(other =>
      refusals.some(({ text }) => text.includes(`${files.get(other) ?? ''}'`)),
    );
    expect(refused).toEqual([...files.keys()].filter(other => !arrows[layer]?.includes(other)));
  },
);

test.each([
  ['core', 'export const x: unknown = document;'],
  ['core', 'export const x: unknown = PowerPoint;'],
  ['pptx', 'export const x: unknown = Office;'],
  ['pane', 'export const x: unknown = Office;'],
  ['office', 'export const x: unknown = process;'],
])('code in the layer %s cannot use globals outside its environment: %s', (layer, source) => {
  expect(complaints(layer, source)).toEqual([
    expect.objectContaining({ code: expect.any(Number) as number }),
  ]);
});

/** Returns the folders with code below a folder of src, in order. */
function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder), { withFileTypes: true })
    .filter(one => one.isDirectory())
    .map(one => `${folder}${one.name}`)
    .toSorted();
}

test('the map in src/README.md names every folder of src and no other folder', () => {
  const page = readFileSync(join(SRC, 'README.md'), 'utf8');
  const named = [...page.matchAll(/`((?:[a-z]\w*\/)*[a-zA-Z]\w*)\/?`/g)].map(([, path = '']) => path);
  const layers = foldersIn('');
  const folders = [...layers, ...layers.flatMap(layer => foldersIn(`${layer}/`))];
  expect(folders.filter(one => !named.includes(one))).toEqual([]);
  const gone = named.filter(one => layers.includes(one.split('/')[0] ?? '') && !existsSync(join(SRC, one)));
  expect(gone).toEqual([]);
});

/** Returns the project files that a source loads at run time, so without type imports. */
function loadedBy(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const loaded: string[] = [];
  const take = (name: ts.Node | undefined): void => {
    if (name && ts.isStringLiteral(name) && name.text.startsWith('.'))
      loaded.push(join(path, '..', name.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
      take(node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && !node.isTypeOnly) take(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return loaded.filter(one => /\.tsx?$/.test(one));
}

test('no test of the core loads the embedded host, the file format or the tools', () => {
  const tests = readdirSync(join(TEST, 'core')).map(one => join(TEST, 'core', one));
  const nameOf = (path: string) => path.slice(join(SRC, '..').length + 1).replaceAll('\\', '/');
  const seen = new Set(tests);
  const foreign = new Set<string>();
  for (const path of seen)
    for (const one of loadedBy(path)) {
      if (/^src\/(pptx|workbench|tools)\//.test(nameOf(one))) foreign.add(nameOf(one));
      else seen.add(one);
    }
  expect(tests.length).toBeGreaterThan(30);
  expect([...foreign]).toEqual([]);
});

test('no shipped file is longer than three hundred lines, except files with only data', () => {
  const DATA = /carlitoTable|[wW]ords[.]|troubles[.](nl|en)|runSheets/;
  const long = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => {
    if (!/^(core|opc|pptx|office|files|pane)\//.test(file) || !/[.]tsx?$/.test(file) || DATA.test(file))
      return false;
    return readFileSync(join(SRC, file), 'utf8').split('\n').length - 1 > 300;
  });
  expect(long).toEqual([]);
});

test('no class or interface of the session that the pane uses has more than twenty members', () => {
  for (const face of ['session', 'sessionEntries', 'sessionCards', 'sessionSlide']) {
    const source = readFileSync(join(SRC, `core/session/${face}.ts`), 'utf8');
    const members = source.match(/^ {2}(?:async |get )?[a-z]\w*(?:\(|<)/gm) ?? [];
    expect(members.length).toBeGreaterThan(3);
    expect(members.length).toBeLessThanOrEqual(21);
  }
});
