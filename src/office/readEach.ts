import { isGone, isNotLoaded, isRefusal } from './officeError.ts';

/** When this many refuse and nothing else answers, it is not they but PowerPoint that fails. */
const ALL_REFUSING = 8;

/**
 * Returns what was read of each item, in their order, and null for an item that refuses or is gone. `queue` queues the
 * reading of an item and returns what takes it after the sync. One sync; where an item refuses and so fails the whole
 * batch (office-js #5360, #4204), reads both halves again, down to that item, which is asked twice. Throws the error
 * when `ALL_REFUSING` items refuse before one answers.
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
