/** How long the pane may be silent, in ms: less than a frame. */
const SLICE = 12;

/** Does a piece of work in slices, so that the pane answers in between. Null when it was broken off. */
export async function inSlices<Result>(
  work: Generator<unknown, Result, void>,
  signal: AbortSignal,
): Promise<Result | null> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve));
    if (signal.aborted) return null;
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
