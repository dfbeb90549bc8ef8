import type { Job, JobName, JobResult, WorkerMessage } from './jobs.ts';

/** The time after which a running job is terminated, in ms. */
const PATIENCE = 3_000;

/**
 * The time that loading the worker may take, in ms. It is long, so that a slow machine does not make a good file fail.
 */
const LOADING = 15_000;

/**
 * Runs a job in its own worker. Returns the result, or `late` when the job takes longer than three seconds. When no
 * worker can be started, runs the job on this thread, where the same budgets apply. Throws what the job throws.
 */
export async function inWorker<N extends JobName, L>(
  name: N,
  file: Blob,
  late: L,
): Promise<JobResult<N> | L> {
  const worker = newWorker();
  const result = worker && (await ask<N, L>(worker, { name, file }, late));
  if (result) return result.value;
  const { run } = await import('./jobs.ts');
  return (await run({ name, file })) as JobResult<N>;
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

/** Runs a job in a worker. Resolves with null when the worker fails or cannot be loaded. */
function ask<N extends JobName, L>(
  worker: Worker,
  job: Job,
  late: L,
): Promise<{ readonly value: JobResult<N> | L } | null> {
  return new Promise(resolve => {
    let timer = setTimeout(() => end(null), LOADING);
    const end = (result: { readonly value: JobResult<N> | L } | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<N>>) => {
      if (data !== 'ready') {
        end(data);
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => end({ value: late }), PATIENCE);
    });
    worker.addEventListener('error', event => {
      event.preventDefault();
      end(null);
    });
    worker.postMessage(job);
  });
}
