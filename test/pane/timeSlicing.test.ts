import { runInSlices } from '../../src/pane/ui/timeSlicing.ts';

describe('work in slices', () => {
  function* counting(end: number): Generator<number, string, void> {
    for (let at = 0; at < end; at++) yield at;
    return 'ready';
  }

  test('a long task that runs in time slices finishes', async () => {
    expect(await runInSlices(counting(50_000), new AbortController().signal)).toBe('ready');
  });

  test('a long task that runs in time slices lets other tasks run in between, and can be aborted', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort());
    expect(await runInSlices(counting(Infinity), abort.signal)).toBeNull();
  });
});
