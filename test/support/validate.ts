import { checkPackage } from '../../src/pptx/check.ts';
import { Package } from '../../src/pptx/package.ts';
import { validatorFindings } from '../../src/tools/validator.ts';

/**
 * What is wrong with a saved presentation, as sentences; empty when nothing is: our own checks of the package
 * and Microsoft's Open XML validator. The validator needs about half a second.
 */
export async function findings(bytes: Uint8Array): Promise<readonly string[]> {
  const own = checkPackage(Package.open(bytes)).map(one => `${one.code} ${one.part} ${one.detail}`.trim());
  return [...own, ...(await validatorFindings(bytes))];
}
