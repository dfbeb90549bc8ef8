import { placeOf, type CardText, type EntryKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';

/**
 * Rebases operations on the changes that this pane wrote after the operations were requested. A facilitator who undoes
 * an edit and at once edits the same entry still sees the text from before the undo. Her own earlier changes are no
 * conflict; a change by a colleague is.
 */
export class OwnChanges {
  readonly #changes: { readonly key: EntryKey; readonly from: string; readonly to: string }[] = [];
  /** The number of changes that were recorded before each accepted operation. */
  readonly #before = new WeakMap<Operation, number>();

  /** Records that an operation is requested now. */
  accept(operation: Operation): void {
    this.#before.set(operation, this.#changes.length);
  }

  /** Records the text change of an operation that is on the slide, from the text of the card before and after it. */
  note(operation: Operation, before: CardText, after: CardText): void {
    // A move changes no text: a different text was written by a colleague.
    if (operation.do === 'move') return;
    const { key } = operation;
    const to = placeOf(after, key)?.entry.text;
    if (to === undefined) return;
    const from = placeOf(before, key)?.entry.text;
    if (from !== undefined && from !== to) this.#changes.push({ key, from, to });
    // PowerPoint may autocorrect the written text.
    if ('text' in operation && operation.text !== to) this.#changes.push({ key, from: operation.text, to });
  }

  /** Returns the operation with its base updated by the changes since it was accepted. */
  rebase(operation: Operation): Operation {
    if (operation.do !== 'edit' && operation.do !== 'remove') return operation;
    const since = this.#changes.slice(this.#before.get(operation) ?? this.#changes.length);
    const base = since
      .filter(one => one.key === operation.key)
      .reduce((words, { from, to }) => (words === from ? to : words), operation.base);
    return base === operation.base ? operation : { ...operation, base };
  }
}
