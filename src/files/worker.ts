import { run, type Job, type WorkerMessage } from './jobs.ts';

const tell = (message: WorkerMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // What a job throws is told as an error of the worker.
  void run(data).then(value => tell({ value }), reportError);
});
tell('ready');
