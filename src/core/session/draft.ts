import { isRecord } from '../card/data.ts';
import type { FieldId } from '../card/kind.ts';
import { placeOf, type CardText, type EntryKey } from '../merge/cardText.ts';
import { isBlank } from '../text/paragraphs.ts';
import type { Words } from './state.ts';

/** What an editor that is open does to an entry. */
export type EditKind = 'edit' | 'shorten' | 'note';

/** Words in an editor other than the entry field, not accepted yet. */
export interface Edit {
  /** The entry that is edited; null for an editor that cannot be opened again, such as that of bundled entries. */
  readonly key: EntryKey | null;
  readonly kind: EditKind;
  /** The words when the editor was opened. */
  readonly base: string;
  readonly text: string;
}

/** What a person is typing on a card. It is in the journal only, and nothing of it is accepted yet. */
export interface Draft {
  /** The column that was chosen; null until one is. */
  readonly field: FieldId | null;
  /** The words in the entry field. */
  readonly text: string;
  readonly edit: Edit | null;
  /** The entries in pasted text of several lines, until a person says what becomes of them. */
  readonly pasted: readonly string[];
}

export const emptyDraft: Draft = { field: null, text: '', edit: null, pasted: [] };

/** Returns whether the draft has words that nobody accepted. */
export function hasWords({ text, edit, pasted }: Draft): boolean {
  return !isBlank(text) || edit !== null || pasted.length > 0;
}

/** Joins texts line by line, without the empty ones. */
export function joinDrafts(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

/**
 * Returns the draft as it can go on on a card with these entries: an edit goes on at its entry, in the column where the
 * entry is now. When the entry is gone, its words go to the entry field. A note is not moved there: it is private.
 */
export function resumeDraft(draft: Draft, card: CardText): Draft {
  const { edit } = draft;
  if (!edit) return draft;
  const field = edit.key === null ? undefined : placeOf(card, edit.key)?.field;
  if (field !== undefined) return { ...draft, field };
  if (edit.kind === 'note') return { ...draft, edit: null };
  return { ...draft, text: joinDrafts(edit.text, draft.text), edit: null };
}

/** Returns the words of a draft as words of the group, which have no other place. A private note is not among them. */
export function draftWords({ field, text, edit, pasted }: Draft): readonly Words[] {
  const texts = [...pasted, text, edit && edit.kind !== 'note' ? edit.text : ''].filter(one => !isBlank(one));
  return field === null ? [] : texts.map(one => ({ field, text: one }));
}

/** Returns the draft in stored data; the empty one when the data has another shape. */
export function readDraft(data: unknown): Draft {
  if (!isRecord(data)) return emptyDraft;
  const { field, text, edit } = data;
  if (!(field === null || typeof field === 'string') || typeof text !== 'string') return emptyDraft;
  if (!(edit === null || isEdit(edit)) || (field === null && text !== '')) return emptyDraft;
  // Journals of earlier versions have no pasted lines.
  const pasted = Array.isArray(data.pasted) ? data.pasted.filter(one => typeof one === 'string') : [];
  return { field: field as FieldId | null, text, edit, pasted };
}

function isEdit(data: unknown): data is Edit {
  if (!isRecord(data)) return false;
  const { key, kind, base, text } = data;
  const kinds: readonly unknown[] = ['edit', 'shorten', 'note'] satisfies readonly EditKind[];
  return (
    (key === null || typeof key === 'string') &&
    kinds.includes(kind) &&
    typeof base === 'string' &&
    typeof text === 'string'
  );
}
