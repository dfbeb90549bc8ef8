import type { CardKind } from '../card/kind.ts';
import type { Trouble } from '../deck/trouble.ts';
import type { CardText } from './cardText.ts';
import { applied, type Operation } from './operation.ts';
import type { EntryKey, EntryView, FieldView } from './state.ts';

/** An accepted operation that is not on the slide: on its way, or waiting because of trouble. */
export interface Pending {
  readonly operation: Operation;
  readonly trouble: Trouble | null;
  /** How often it was tried; one that was tried may have reached the slide all the same. */
  readonly attempts: number;
}

/** What the pane shows: what stands on the slide, with everything on top that was accepted but is not there yet. */
export function viewOf(kind: CardKind, text: CardText, pending: readonly Pending[]): readonly FieldView[] {
  const shown = pending.reduce((card, { operation }) => asIfWritten(operation, card), text);
  const marks = new Map<EntryKey, Trouble | null>(pending.map(one => [one.operation.key, one.trouble]));
  return kind.fields.map(({ id }) => ({
    field: id,
    present: text.has(id),
    entries: (shown.get(id) ?? []).map(({ key, text: words }): EntryView => {
      const why = marks.get(key);
      if (why === undefined) return { key, text: words, status: 'onSlide' };
      return why === null
        ? { key, text: words, status: 'busy' }
        : { key, text: words, status: 'waiting', trouble: why };
    }),
  }));
}

/** The card with an operation on it; what cannot be applied any more shows its words at the end of its field. */
function asIfWritten(operation: Operation, card: CardText): CardText {
  const { field, key } = operation;
  const now = card.get(field)?.find(one => one.key === key)?.text ?? '';
  const rebased =
    operation.do === 'edit' || operation.do === 'remove' ? { ...operation, base: now } : operation;
  const result = applied(rebased, card);
  if (result.ok) return result.value;
  if (operation.do !== 'add' && operation.do !== 'edit') return card;
  return new Map([...card, [field, [...(card.get(field) ?? []), { key, text: operation.text, at: null }]]]);
}
