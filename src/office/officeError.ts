/** Codes of the library for what was loaded and did not come: `sync()` resolved without results (web, office-js #6741). */
const NOT_LOADED = new Set(['PropertyNotLoaded', 'ValueNotLoaded']);

/** The code of an error that the Office library threw, or null for any other error. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return typeof code === 'string' &&
    (name === 'OfficeExtension.Error' || name === 'RichApi.Error' || 'debugInfo' in error)
    ? code
    : null;
}

/** Whether PowerPoint answered that something is not there. */
export function isGone(error: unknown): boolean {
  return officeCode(error) === 'ItemNotFound';
}

/** Whether the batch was executed and its results did not come. */
export function isNotLoaded(error: unknown): boolean {
  return NOT_LOADED.has(officeCode(error) ?? '');
}

/** Whether PowerPoint refused the batch, for whatever reason; what it does not find and does not tell is no refusal. */
export function isRefusal(error: unknown): boolean {
  return officeCode(error) !== null && !isGone(error) && !isNotLoaded(error);
}
