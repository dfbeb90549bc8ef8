import { PRESENTATION } from '../opc/budget.ts';
import { checkFile } from '../opc/checkFile.ts';
import type { PackageErrorCode } from '../opc/packageError.ts';
import { readListFile, type ListFile } from '../pane/groups/list/listFile.ts';

/** What is done with a foreign file away from the page, each with the bytes of the file. Nothing in here needs a page. */
export const jobs = {
  /** Why a presentation must not be opened, or null. */
  check: (bytes: Uint8Array): PackageErrorCode | null => checkFile(bytes, PRESENTATION),
  list: (bytes: Uint8Array): ListFile => readListFile(bytes),
};

export type JobName = keyof typeof jobs;
export type JobResult<N extends JobName> = ReturnType<(typeof jobs)[N]>;

export interface Job {
  readonly name: JobName;
  /** A blob is handed over without a copy. */
  readonly file: Blob;
}

/** What the worker says: that it is loaded, and then what came of the job. */
export type WorkerMessage<N extends JobName = JobName> = 'ready' | { readonly value: JobResult<N> };

/** Does a job where it is called. */
export async function run({ name, file }: Job): Promise<JobResult<JobName>> {
  return jobs[name](new Uint8Array(await file.arrayBuffer()));
}
