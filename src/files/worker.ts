import { run, type Job } from './jobs.ts';

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // What a job throws is told as an error of the worker.
  void run(data).then(result => postMessage(result), reportError);
});
