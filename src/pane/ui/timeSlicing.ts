/** How long one slice may block the pane, in ms: less than a frame. */
const SLICE = 12;

/** Runs a generator in time slices, so that the pane stays responsive. Resolves with its result; null when aborted. */
export async function runInSlices<Result>(
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
