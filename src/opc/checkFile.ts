import { openArchive } from './archive.ts';
import type { Budget } from './budget.ts';
import { PackageError, type PackageErrorCode } from './packageError.ts';
import { countNodes, decodeXml } from './xmlBudget.ts';

/**
 * Unpacks every XML part of a file and counts its elements, without parsing. Returns why the file must not be opened,
 * or null.
 *
 * Takes about a second for 100 MB of XML, so run it in a worker and terminate it when it takes too long.
 */
export function checkFile(bytes: Uint8Array, budget: Budget): PackageErrorCode | null {
  let nodes = 0;
  try {
    for (const [name, packed] of openArchive(bytes, budget)) {
      if (!/\.(xml|rels)$/i.test(name)) continue;
      nodes += countNodes(decodeXml(packed.bytes(), name), budget, name);
      if (nodes > budget.allNodes) throw new PackageError('tooManyElements', name);
      packed.forget();
    }
    return null;
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}
