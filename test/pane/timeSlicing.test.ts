import { runInSlices } from '../../src/pane/ui/timeSlicing.ts';

describe('work in slices', () => {
  function* counting(end: number): Generator<number, string, void> {
    for (let at = 0; at < end; at++) yield at;
    return 'ready';
  }

  test('comes to its end', async () => {
    expect(await runInSlices(counting(50_000), new AbortController().signal)).toBe('ready');
  });

  test('lets others come between, and can be broken off', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort());
    expect(await runInSlices(counting(Infinity), abort.signal)).toBeNull();
  });
});
