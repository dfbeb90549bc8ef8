import { trouble, type Trouble } from '../core/deck/trouble.ts';
import { OtherSlide } from './cardShapes.ts';
import { ShortCollection } from './collection.ts';
import { BoxesOutOfReach } from './boxesOutOfReach.ts';
import { isGone, isNotLoaded, officeCode } from './officeError.ts';

/** Office error codes for a deck that cannot be changed at all. */
const READ_ONLY = new Set(['AccessDenied', 'ReadOnly', 'DocumentReadOnly', 'EditModeCannotBeChanged']);

/**
 * Wraps an error from a caller's function, so that it is not converted to trouble. `Calls.take` throws its cause again.
 */
export class CallerError extends Error {}

/** Calls a function of the caller and returns its result. Throws CallerError when the function throws. */
export function ofCaller<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CallerError('', { cause: error });
  }
}

/** Whether a failed read may succeed in a new request context. */
export function mayHelpAgain(error: unknown): boolean {
  if (error instanceof CallerError || error instanceof OtherSlide || error instanceof BoxesOutOfReach)
    return false;
  return !isGone(error) && !READ_ONLY.has(officeCode(error) ?? '');
}

/**
 * Converts an error to trouble. The Office library also throws errors without an Office code (TypeError, office-js
 * #2071; `Sys.ArgumentException`, #4272). Those count as failures of the host, and so does a bug of ours; the log shows
 * which.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof OtherSlide || isGone(error)) return { code: 'cardGone' };
  if (error instanceof ShortCollection || isNotLoaded(error)) return { code: 'notRead' };
  if (error instanceof BoxesOutOfReach) return trouble('boxesOutOfReach', { slide: error.slide }).trouble;
  const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
  const code = officeCode(error) ?? String(name);
  if (!READ_ONLY.has(code)) return { code: 'hostFailed', facts: { code } };
  return { code: /\blabel/i.test(String(message)) ? 'labelNeeded' : 'readOnly' };
}
