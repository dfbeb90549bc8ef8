import type { Trouble } from '../core/deck/trouble.ts';

/** Codes of Office errors that mean that the deck cannot be changed at all. */
const READ_ONLY = new Set(['AccessDenied', 'ReadOnly', 'DocumentReadOnly', 'EditModeCannotBeChanged']);

/** The code of an error that the Office library threw, or null for any other error. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return typeof code === 'string' &&
    (name === 'OfficeExtension.Error' || name === 'RichApi.Error' || 'debugInfo' in error)
    ? code
    : null;
}

/** What an Office error means to the user. Any other error is a bug and is thrown again. */
export function officeTrouble(error: unknown): Trouble {
  const code = officeCode(error);
  if (code === null) throw error;
  return READ_ONLY.has(code) ? { code: 'readOnly' } : { code: 'hostFailed', facts: { code } };
}
