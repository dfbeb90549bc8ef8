import { jobs, type Job } from './jobs.ts';

addEventListener('message', ({ data: { name, bytes } }: MessageEvent<Job>) => postMessage(jobs[name](bytes)));
