/**
 * Error codes for properties that were loaded but not returned: `sync()` resolved without results (web, office-js
 * #6741).
 */
const NOT_LOADED = new Set(['PropertyNotLoaded', 'ValueNotLoaded']);

/** Returns the code of an error that the Office library threw, or null for any other error. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return typeof code === 'string' &&
    (name === 'OfficeExtension.Error' || name === 'RichApi.Error' || 'debugInfo' in error)
    ? code
    : null;
}

/** Whether PowerPoint answered that an item does not exist. */
export function isGone(error: unknown): boolean {
  return officeCode(error) === 'ItemNotFound';
}

/** Whether PowerPoint executed the batch but did not return its results. */
export function isNotLoaded(error: unknown): boolean {
  return NOT_LOADED.has(officeCode(error) ?? '');
}

/** Whether PowerPoint refused the batch. A missing item and a missing result are not refusals. */
export function isRefusal(error: unknown): boolean {
  return officeCode(error) !== null && !isGone(error) && !isNotLoaded(error);
}
