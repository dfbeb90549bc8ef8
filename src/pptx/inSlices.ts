/** The time to work between two pauses that keep the page responsive, in ms. */
const SLICE = 30;

/** Collects all values of an iterable. Pauses after every 30 ms of work. Throws what the iterable throws. */
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
