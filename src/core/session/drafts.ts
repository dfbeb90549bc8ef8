import { mainCard } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import { isBlank } from '../text/paragraphs.ts';
import type { CardSync } from './cardSync.ts';
import { emptyDraft, hasWords, joinDrafts, resumeDraft, type Draft } from './draft.ts';
import { asAccepted } from './view.ts';

/** Returns whether two slides belong to the same card. */
export function isOnSameCard(one: CardSync, other: CardSync | null): boolean {
  return other !== null && mainCard(other.state.card.identity) === mainCard(one.state.card.identity);
}

/** Holds the draft of the open card, or the draft that is typed while no card is open. */
export class Drafts {
  /** The draft from the time without an open card. The next opened card takes it over. */
  #loose = emptyDraft;

  /** Returns the draft of a card; without a card, the draft that the next opened card takes over. */
  of(card: CardSync | null): Draft {
    return card?.state.draft ?? this.#loose;
  }

  /** Changes the draft. Words without a column get the column `first`. */
  change(card: CardSync | null, change: Partial<Draft>, first: FieldId): void {
    const now = { ...this.of(card), ...change };
    const draft = now.field === null && hasWords(now) ? { ...now, field: first } : now;
    if (card) card.dispatch({ type: 'drafted', draft });
    else this.#loose = draft;
  }

  /**
   * Restores the draft of the card that was just opened. If `before` is another slide of the same card, or if no card
   * was open, adds the text and column from there. If `before` is a different card, its text stays with that card, and
   * its column is used only if the opened card has no column. Text typed while the card was opening still moves to the
   * opened card: `wasEmpty` says that nothing was typed before. An edit stays with its entry.
   */
  resume(writer: CardSync, before: CardSync | null, wasEmpty: boolean): void {
    const { draft, text, pending } = writer.state;
    const own = resumeDraft(draft, asAccepted(text, pending));
    const { edit } = draft;
    if (edit?.kind === 'note' && edit.key !== null && !own.edit)
      writer.dispatch({ type: 'annotated', key: edit.key, change: { note: edit.text } });
    const other = before === writer ? null : before;
    const isSameCard = !other || isOnSameCard(writer, other);
    const from = other ? other.state.draft : this.#loose;
    const { text: words, pasted } = isSameCard || wasEmpty ? from : emptyDraft;
    const takesColumn = isSameCard && (own.edit === null || !isBlank(words));
    const column = takesColumn ? (from.field ?? own.field) : (own.field ?? from.field);
    writer.dispatch({
      type: 'drafted',
      draft: {
        ...own,
        field: column,
        text: joinDrafts(own.text, words),
        pasted: [...own.pasted, ...pasted],
      },
    });
    this.#loose = emptyDraft;
    if (other && (words !== '' || pasted.length > 0))
      other.dispatch({ type: 'drafted', draft: { ...other.state.draft, text: '', pasted: [] } });
  }
}
