import { PRESENTATION } from '../opc/budget.ts';
import { checkFile } from '../opc/checkFile.ts';
import type { PackageErrorCode } from '../opc/packageError.ts';
import { readListFile, type ListFile } from '../pane/groups/list/listFile.ts';

/** The jobs that read a foreign file in a worker. They must not use the DOM. */
export const jobs = {
  /** Returns why a presentation must not be opened, or null. */
  check: (bytes: Uint8Array): PackageErrorCode | null => checkFile(bytes, PRESENTATION),
  list: (bytes: Uint8Array): ListFile => readListFile(bytes),
};

export type JobName = keyof typeof jobs;
export type JobResult<N extends JobName> = ReturnType<(typeof jobs)[N]>;

export interface Job {
  readonly name: JobName;
  /** A blob, because passing a blob to a worker makes no copy. */
  readonly file: Blob;
}

/** A message from the worker: first that it is loaded, then the result of the job. */
export type WorkerMessage<N extends JobName = JobName> = 'ready' | { readonly value: JobResult<N> };

/** Runs a job on the current thread. */
export async function run({ name, file }: Job): Promise<JobResult<JobName>> {
  return jobs[name](new Uint8Array(await file.arrayBuffer()));
}
