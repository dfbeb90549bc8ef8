import { mainCard } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import { isBlank } from '../text/paragraphs.ts';
import type { CardSync } from './cardSync.ts';
import { emptyDraft, hasWords, joinDrafts, resumeDraft, type Draft } from './draft.ts';
import { asAccepted } from './view.ts';

/** Returns whether two slides are of one card. */
export function isOnSameCard(one: CardSync, other: CardSync | null): boolean {
  return other !== null && mainCard(other.state.card.identity) === mainCard(one.state.card.identity);
}

/** What is being typed: on the open card, or while none is open. */
export class Drafts {
  /** What was typed or chosen while no card was open; the next card takes it. */
  #loose = emptyDraft;

  /** Returns what is being typed on this card; without one, what the next card takes. */
  of(card: CardSync | null): Draft {
    return card?.state.draft ?? this.#loose;
  }

  /** Changes it. Words without a column are for `first`. */
  change(card: CardSync | null, change: Partial<Draft>, first: FieldId): void {
    const now = { ...this.of(card), ...change };
    const draft = now.field === null && hasWords(now) ? { ...now, field: first } : now;
    if (card) card.dispatch({ type: 'drafted', draft });
    else this.#loose = draft;
  }

  /**
   * Continues what was typed on this card. The column and the words come along from `before`, a slide of the same card, and
   * what was typed without a card. Another card keeps its words, and only its column comes along; but letters where nothing
   * was typed before this card began to open (`wasEmpty`) are the first ones of a sentence for this card. An edit stays with
   * its entry.
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
