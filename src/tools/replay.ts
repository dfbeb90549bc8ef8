/**
 * `npm run --silent replay -- SCRIPT.json --out OUT.pptx [--deck IN.pptx]` plays a workshop without a browser and
 * prints one JSON object. On any problem, exits with code 1 and one line on stderr.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { carlito } from '../core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../core/fit/fit.ts';
import { newDeck } from '../pptx/newDeck/newDeck.ts';
import { PackageError, type PackageErrorCode } from '../opc/packageError.ts';
import { inspectFile } from '../pptx/inspect.ts';
import { provideXml } from '../workbench/host/node/xml/provideXml.ts';
import { parseScript, ScriptError } from './replay/script.ts';
import { Workshop } from './replay/workshop.ts';

const USAGE = 'Usage: npm run --silent replay -- SCRIPT.json --out OUT.pptx [--deck IN.pptx]';

/** Why a deck cannot be opened. Follows the file name in a message. */
const REASONS: Readonly<Record<PackageErrorCode, string>> = {
  notZip: 'is no .pptx file',
  encrypted: 'is protected by a password',
  legacy: 'is a presentation of before 2007; save it as .pptx first',
  notPresentation: 'is an Office file, but no presentation',
  broken: 'is damaged and cannot be opened',
  encoding: 'has a part that is not Unicode',
  tooLarge: 'is too large, or becomes too large when it is unpacked',
  tooManyParts: 'has too many parts',
  tooManyElements: 'has a part with too many elements',
  tooDeep: 'has too many elements inside each other',
  tooSlow: 'takes too long to read',
};

async function main(): Promise<void> {
  // Keep stdout for the report: redirect the console output of libraries to stderr.
  console.log = console.info = console.debug = console.error;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, deck: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.out) throw new ScriptError(USAGE);
  provideXml();
  const script = parseScript(await read(file, 'utf8'));
  const deck =
    values.deck === undefined
      ? newDeck({ language: script.language, title: '', subtitle: '' })
      : await readDeck(values.deck);
  const workshop = await Workshop.open(deck, script);
  workshop.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  const report = await workshop.play(script.steps);
  await writeFile(values.out, workshop.venue.host.save()).catch((error: unknown) => {
    throw new ScriptError(
      `${values.out} cannot be written (${(error as { code?: string }).code ?? 'unknown reason'}).`,
    );
  });
  workshop.close();
  for (const exception of workshop.exceptions) console.error(exception);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** Reads a presentation that has every part a workshop may change. Throws ScriptError. */
async function readDeck(file: string): Promise<Uint8Array> {
  const bytes = await read(file);
  try {
    inspectFile(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof PackageError) throw new ScriptError(`${file} ${REASONS[error.code]}.`);
    throw error;
  }
}

async function read(file: string): Promise<Uint8Array>;
async function read(file: string, encoding: 'utf8'): Promise<string>;
async function read(file: string, encoding?: 'utf8'): Promise<Uint8Array | string> {
  try {
    // Reading a pipe or a device may never end.
    if (!(await stat(file)).isFile()) throw Object.assign(new Error(), { code: 'no file' });
    const content = await readFile(file, encoding);
    return typeof content === 'string' ? content : new Uint8Array(content);
  } catch (error) {
    throw new ScriptError(
      `${file} cannot be read (${(error as { code?: string }).code ?? 'unknown reason'}).`,
      { cause: error },
    );
  }
}

function fail(error: unknown): never {
  const isMisspelt = (error as { code?: string } | null)?.code?.startsWith('ERR_PARSE_ARGS') ?? false;
  const told = error instanceof ScriptError ? error.message : `Unexpected: ${String(error)}${placeOf(error)}`;
  process.stderr.write(`${isMisspelt ? USAGE : told.replace(/\s+/gu, ' ')}\n`);
  process.exit(1);
}

/** Returns the source location where an exception was thrown, for developers. */
function placeOf(error: unknown): string {
  const [, place = ''] = (error instanceof Error ? (error.stack ?? '') : '').split('\n    ');
  return place && ` (${place})`;
}

process.on('uncaughtException', fail);
main().catch(fail);
