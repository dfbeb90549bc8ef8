import { isGone, isNotLoaded, isRefusal } from './officeError.ts';

/** When this many items are refused before any item is read, PowerPoint itself has failed. */
const ALL_REFUSING = 8;

/**
 * Reads each item. Returns the results in order, with null for an item that PowerPoint refuses or does not find.
 * `queue` queues reading one item and returns a function that reads the result after the sync.
 *
 * Costs one sync. A refused item fails the whole batch (office-js #5360, #4204), so a failed batch is split in halves
 * until only the refused item fails. A single item is tried twice. Throws when `ALL_REFUSING` items are refused before
 * any is read.
 */
export async function readEach<I, T>(
  context: PowerPoint.RequestContext,
  items: readonly I[],
  queue: (item: I) => () => T,
): Promise<readonly (T | null)[]> {
  let refusing = 0;
  let answers = false;
  const read = async (some: readonly I[]): Promise<readonly T[]> => {
    const takes = some.map(queue);
    await context.sync();
    const values = takes.map(take => take());
    answers = true;
    return values;
  };
  const readSome = async (some: readonly I[], isAgain = false): Promise<readonly (T | null)[]> => {
    try {
      return await read(some);
    } catch (error) {
      if (!isRefusal(error) && !isGone(error) && !isNotLoaded(error)) throw error;
      if (some.length === 1) {
        if (!isAgain) return readSome(some, true);
        if (++refusing >= ALL_REFUSING && !answers) throw error;
        return [null];
      }
      const half = Math.ceil(some.length / 2);
      return [...(await readSome(some.slice(0, half))), ...(await readSome(some.slice(half)))];
    }
  };
  return items.length === 0 ? [] : readSome(items);
}
