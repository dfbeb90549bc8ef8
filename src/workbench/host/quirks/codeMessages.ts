import type { Answer } from '../api/answer.ts';

/** The codes whose messages stay: nobody recorded the one, and the other names what the workbench lacks. */
const KEPT: ReadonlySet<string> = new Set(['AccessDenied', 'ApiNotFound']);

/** Words an error as PowerPoint on the web does: the message repeats the code, except for a wrong index (recorded). */
export function wordWithCode({ Error: error }: Answer): void {
  if (!error || KEPT.has(error.Code)) return;
  const isIndex = error.Code === 'InvalidArgument' && error.Location.endsWith('.getItemAt');
  error.Message = isIndex ? 'InvalidParam passed to GetItemAt(index)' : error.Code;
}
