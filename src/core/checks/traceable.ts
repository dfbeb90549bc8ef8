import type { FieldId } from '../card/kind.ts';
import { spelling } from '../groups/spelling.ts';
import type { EntryKey } from '../merge/cardText.ts';
import type { CardView } from '../session/state.ts';
import { namesIn, type NameReason } from './names.ts';
import { PREFIXES } from './nameWords.ts';
import { numbersIn, type NumberKind } from './numbers.ts';

/** A part of a text, in UTF-16 offsets, that may identify a person. */
export type Trace = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'name'; readonly reason: NameReason }
  | { readonly kind: NumberKind; readonly reason: 'pattern' }
);

export type TraceKind = Trace['kind'];

/** A text of a card that is checked. */
export interface CheckedText {
  readonly field: FieldId;
  readonly entry: EntryKey;
  /** `words`: the entry on the card. `note`: the facilitator's note about it. */
  readonly part: 'words' | 'note';
  readonly text: string;
}

export type TraceInText = CheckedText & Trace;

/** Returns the texts of a card that other people may see: its entries and their notes. */
export function textsOf({ fields }: Pick<CardView, 'fields'>): readonly CheckedText[] {
  return fields.flatMap(({ field, entries }) =>
    entries.flatMap(({ key: entry, text, annotation }): CheckedText[] => {
      const note: CheckedText = { field, entry, part: 'note', text: annotation.note };
      return [{ field, entry, part: 'words', text }, ...(annotation.note === '' ? [] : [note])];
    }),
  );
}

/**
 * Returns the likely names, addresses and numbers in these texts, in order and without overlap. A facilitator must
 * check them: word lists do not know all names, nor what people mean. `participants` are names as entered. The time is
 * linear in all lengths.
 */
export function traceable(
  texts: readonly CheckedText[],
  participants: readonly string[] = [],
): readonly TraceInText[] {
  const people = peopleWords(participants);
  return texts.flatMap(one => tracesIn(one.text, people).map(trace => ({ ...one, ...trace })));
}

/** Returns the words by which participants can be identified, in the form of `spelling`. */
export function peopleWords(participants: readonly string[]): ReadonlySet<string> {
  // A name with a hyphen is one word in a text, and people also use its parts.
  const parts = participants.flatMap(name => name.split(/\s+/u)).map(spelling);
  const words = parts.flatMap(part => [part, ...part.split(' ')]);
  return new Set(words.filter(word => word.length > 1 && !PREFIXES.has(word)));
}

/**
 * Returns the traces in one text. A text that is reported as a number or an address is not also reported as a name.
 */
export function tracesIn(text: string, people: ReadonlySet<string>): readonly Trace[] {
  const numbers = numbersIn(text).map((one): Trace => ({ ...one, reason: 'pattern' }));
  const names = namesIn(text, people).map((one): Trace => ({ ...one, kind: 'name' }));
  const traces = [...numbers, ...names].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return traces.filter(one => {
    const hidden =
      one.kind === 'name' && numbers.some(other => other.start < one.end && one.start < other.end);
    if (hidden || one.start < end) return false;
    end = one.end;
    return true;
  });
}
