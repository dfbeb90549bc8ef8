import type { FieldId } from '../card/kind.ts';
import { spelling } from '../groups/spelling.ts';
import type { EntryKey } from '../merge/cardText.ts';
import type { CardView } from '../session/state.ts';
import { namesIn, type NameReason } from './names.ts';
import { PREFIXES } from './nameWords.ts';
import { numbersIn, type NumberKind } from './numbers.ts';

/** A stretch of a text, in UTF-16 offsets, that may tell who was meant. */
export type Trace = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'name'; readonly reason: NameReason }
  | { readonly kind: NumberKind; readonly reason: 'pattern' }
);

export type TraceKind = Trace['kind'];

/** A text of a card as it is checked. */
export interface CheckedText {
  readonly field: FieldId;
  readonly entry: EntryKey;
  /** What stands on the card, or the facilitator's note beside it. */
  readonly part: 'words' | 'note';
  readonly text: string;
}

export type TraceInText = CheckedText & Trace;

/** The texts of a card that others may come to see: its entries, and the notes beside them. */
export function textsOf({ fields }: Pick<CardView, 'fields'>): readonly CheckedText[] {
  return fields.flatMap(({ field, entries }) =>
    entries.flatMap(({ key: entry, text, aside }): CheckedText[] => {
      const note: CheckedText = { field, entry, part: 'note', text: aside.note };
      return [{ field, entry, part: 'words', text }, ...(aside.note === '' ? [] : [note])];
    }),
  );
}

/**
 * Likely names, addresses and numbers in these texts, in order; none overlaps another. It only points: a list of words
 * knows neither all names nor what people mean. `participants` are names as they were given. Linear in all lengths.
 */
export function traceable(
  texts: readonly CheckedText[],
  participants: readonly string[] = [],
): readonly TraceInText[] {
  const people = peopleWords(participants);
  return texts.flatMap(one => tracesIn(one.text, people).map(trace => ({ ...one, ...trace })));
}

/** The words of names that tell people apart, as they are compared. */
export function peopleWords(participants: readonly string[]): ReadonlySet<string> {
  // A name with a hyphen is one word in a text, and people use its parts too.
  const parts = participants.flatMap(name => name.split(/\s+/u)).map(spelling);
  const words = parts.flatMap(part => [part, ...part.split(' ')]);
  return new Set(words.filter(word => word.length > 1 && !PREFIXES.has(word)));
}

/** The traces in one text; what is a number or an address is no name as well. */
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
