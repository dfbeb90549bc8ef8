import { isRecord } from '../card/data.ts';
import type { FieldId } from '../card/kind.ts';
import { placeOf, type CardText, type EntryKey } from '../merge/cardText.ts';
import { isBlank } from '../text/paragraphs.ts';
import type { Words } from './state.ts';

/** What an open editor changes: the text of an entry, a shorter text, or its note. */
export type EditKind = 'edit' | 'shorten' | 'note';

/** Text in an editor other than the entry field, not accepted yet. */
export interface Edit {
  /**
   * The edited entry; null for an editor that cannot be reopened, such as the editor that merges several entries into
   * one.
   */
  readonly key: EntryKey | null;
  readonly kind: EditKind;
  /** The text when the editor was opened. */
  readonly base: string;
  readonly text: string;
}

/** Text that is being typed for a card and is not accepted yet. Stored in the journal only. */
export interface Draft {
  /** The chosen column; null before one is chosen. */
  readonly field: FieldId | null;
  /** The text in the entry field. */
  readonly text: string;
  readonly edit: Edit | null;
  /** The entries of a multi-line paste, until the facilitator decides what to do with them. */
  readonly pasted: readonly string[];
}

export const emptyDraft: Draft = { field: null, text: '', edit: null, pasted: [] };

/** Returns whether the draft has unaccepted text or an open editor. */
export function hasWords({ text, edit, pasted }: Draft): boolean {
  return !isBlank(text) || edit !== null || pasted.length > 0;
}

/** Joins the non-empty texts, each on a new line. */
export function joinDrafts(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

/**
 * Returns the draft for a card with these entries. An edit moves to the column where its entry is now. If the entry is
 * gone, the edited text moves to the entry field. The text of a private note does not move there.
 */
export function resumeDraft(draft: Draft, card: CardText): Draft {
  const { edit } = draft;
  if (!edit) return draft;
  const field = edit.key === null ? undefined : placeOf(card, edit.key)?.field;
  if (field !== undefined) return { ...draft, field };
  if (edit.kind === 'note') return { ...draft, edit: null };
  return { ...draft, text: joinDrafts(edit.text, draft.text), edit: null };
}

/** Returns the unaccepted text of a draft as words of the group. Leaves out a private note. */
export function draftWords({ field, text, edit, pasted }: Draft): readonly Words[] {
  const texts = [...pasted, text, edit && edit.kind !== 'note' ? edit.text : ''].filter(one => !isBlank(one));
  return field === null ? [] : texts.map(one => ({ field, text: one }));
}

/** Returns the draft in stored data; the empty draft when the data has another shape. */
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
