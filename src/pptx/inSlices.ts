/** Milliseconds of work between two pauses, in which the page answers. */
const SLICE = 30;

/** Takes all that a generator gives, with a pause whenever it has worked for 30 ms. Throws what the generator throws. */
export async function inSlices<T>(steps: Iterable<T>): Promise<readonly T[]> {
  const given: T[] = [];
  let end = performance.now() + SLICE;
  for (const one of steps) {
    given.push(one);
    if (performance.now() < end) continue;
    await new Promise(resume => setTimeout(resume));
    end = performance.now() + SLICE;
  }
  return given;
}
