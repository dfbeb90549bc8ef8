import type { Job, JobName, JobResult, WorkerMessage } from './jobs.ts';

/** Milliseconds after which a job is ended. */
const PATIENCE = 3_000;

/** Milliseconds that loading the worker may take. A slow machine must not make a good file look bad. */
const LOADING = 15_000;

/**
 * Does a job in a worker of its own. Returns its result, or `late` when it was ended after three seconds of work. Where no worker
 * can be had, the job is done here: its budgets hold there too. Throws what the job throws.
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

/** Null when the worker failed or could not be loaded. */
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
