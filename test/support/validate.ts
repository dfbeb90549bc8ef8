import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';

/** What the validator prints for one file. */
interface Report {
  readonly errors: readonly {
    readonly path?: string;
    readonly xPath?: string;
    readonly description: string;
  }[];
}

/**
 * What is wrong with a saved presentation, as sentences; empty when nothing is: our own checks of the package
 * and Microsoft's Open XML validator. The validator needs about half a second.
 */
export async function findings(bytes: Uint8Array): Promise<readonly string[]> {
  const own = checkPackage(Package.open(bytes)).map(one => `${one.code} ${one.part} ${one.detail}`.trim());
  return [...own, ...(await validatorFindings(bytes))];
}

async function validatorFindings(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pptx-'));
  try {
    const file = join(folder, 'saved.pptx');
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await run(file)) as Report;
    return errors.map(one => `${one.path ?? ''} ${one.xPath ?? ''} ${one.description}`.trim());
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The validator's own command: its library is a module of a kind that jest does not load. */
function run(file: string): Promise<string> {
  const command = join(process.cwd(), 'node_modules/.bin/ooxml-validator');
  return new Promise((resolve, reject) => {
    // It ends with a code of its own when it finds something, so what it printed decides.
    execFile(process.execPath, [command, file], { maxBuffer: 64 << 20 }, (error, output, complaints) => {
      if (output.startsWith('{')) resolve(output);
      else reject(error ?? new Error(complaints));
    });
  });
}
