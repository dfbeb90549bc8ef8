import { trouble, type Trouble } from '../core/deck/trouble.ts';
import { OtherSlide } from './cardShapes.ts';
import { ShortCollection } from './collection.ts';
import { BoxesOutOfReach } from './boxesOutOfReach.ts';
import { isGone, isNotLoaded, officeCode } from './officeError.ts';

/** Codes of Office errors that mean that the deck cannot be changed at all. */
const READ_ONLY = new Set(['AccessDenied', 'ReadOnly', 'DocumentReadOnly', 'EditModeCannotBeChanged']);

/** Carries what a function of the caller threw past the places that make trouble of errors: it is a bug, and thrown again. */
export class CallerError extends Error {}

/** Returns what a function of the caller returns. Throws CallerError for what it throws. */
export function ofCaller<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CallerError('', { cause: error });
  }
}

/** Whether a reading that failed so may work in a fresh context. */
export function mayHelpAgain(error: unknown): boolean {
  if (error instanceof CallerError || error instanceof OtherSlide || error instanceof BoxesOutOfReach)
    return false;
  return !isGone(error) && !READ_ONLY.has(officeCode(error) ?? '');
}

/**
 * What an error means to the user. The library also throws errors of its own without an Office code (TypeError, #2071;
 * `Sys.ArgumentException`, #4272): these are a failure of the host, and a bug of ours beside them is in the log.
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
