import { run, type Job, type WorkerMessage } from './jobs.ts';

const tell = (message: WorkerMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // An error in a job is reported as an error of the worker.
  void run(data).then(value => tell({ value }), reportError);
});
tell('ready');
