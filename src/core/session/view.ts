import type { CardKind, FieldId } from '../card/kind.ts';
import type { Reading } from '../deck/deck.ts';
import type { Trouble } from '../deck/trouble.ts';
import { placeOf, withField, type Aside, type CardText, type EntryKey } from '../merge/cardText.ts';
import { applied, type Operation } from '../merge/operation.ts';
import { rawEntry } from '../text/paragraphs.ts';
import type { OpenCard } from './openCard.ts';
import { fullness, type Sizing } from './sizing.ts';
import type { EntryView, FieldView } from './state.ts';

const NOTHING_ASIDE: Aside = { note: '', literal: '' };

/** What the pane shows: what stands on the slide, with everything on top that was accepted but is not there yet. */
export function viewOf(
  kind: CardKind,
  { card, seen, text, pending, aside: asides }: OpenCard,
  sizing: Sizing | null,
): readonly FieldView[] {
  const shown = pending.reduce((now, { operation }) => asIfWritten(operation, now), text);
  const marks = new Map<EntryKey, Trouble | null>(pending.map(one => [one.operation.key, one.trouble]));
  const full = seen && sizing ? fullness(sizing, seen, shownTexts(seen, text, shown), card.identity) : null;
  return kind.fields.map(({ id }) => ({
    field: id,
    present: text.has(id),
    fullness: full?.get(id) ?? null,
    entries: (shown.get(id) ?? []).map(({ key, text: words }): EntryView => {
      const why = marks.get(key);
      const entry = { key, text: words, aside: asides.get(key) ?? NOTHING_ASIDE };
      if (why === undefined) return { ...entry, status: 'onSlide' };
      return why === null ? { ...entry, status: 'busy' } : { ...entry, status: 'waiting', trouble: why };
    }),
  }));
}

/** The card with an operation on it; what cannot be applied any more shows its words at the end of its field. */
function asIfWritten(operation: Operation, card: CardText): CardText {
  const { field, key } = operation;
  const now = placeOf(card, key)?.entry.text ?? '';
  const rebased =
    operation.do === 'edit' || operation.do === 'remove' ? { ...operation, base: now } : operation;
  const result = applied(rebased, card);
  if (result.ok) return result.value;
  return operation.do === 'add' || operation.do === 'edit' ? behind(card, field, key, operation.text) : card;
}

/** The raw texts that the boxes would have: as they were read, but for those that are to change. */
function shownTexts({ texts }: Reading, text: CardText, shown: CardText): ReadonlyMap<FieldId, string> {
  return new Map(
    [...texts].map(([field, raw]) => {
      const entries = shown.get(field) ?? [];
      return [field, entries === text.get(field) ? raw : entries.map(one => rawEntry(one.text)).join('\r')];
    }),
  );
}

function behind(card: CardText, field: FieldId, key: EntryKey, text: string): CardText {
  return withField(card, field, [...(card.get(field) ?? []), { key, text, at: null }]);
}
