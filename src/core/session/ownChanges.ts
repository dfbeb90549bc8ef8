import { placeOf, type CardText, type EntryKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';

/**
 * Rebases operations on what this pane wrote since they were asked for. A person who undoes an edit and at once edits the
 * same entry still sees the words from before the undo: her own earlier gestures are no conflict, a colleague's change is.
 */
export class OwnChanges {
  readonly #changes: { readonly key: EntryKey; readonly from: string; readonly to: string }[] = [];
  /** For each accepted operation, how many of these changes came before it. */
  readonly #before = new WeakMap<Operation, number>();

  /** Remembers that a person asked for this operation now. */
  accept(operation: Operation): void {
    this.#before.set(operation, this.#changes.length);
  }

  /** Takes down what an operation that is on the slide changed, from the card's text before and after it. */
  note(operation: Operation, before: CardText, after: CardText): void {
    // A move changes no words: those that are other words since were changed by a colleague.
    if (operation.do === 'move') return;
    const { key } = operation;
    const to = placeOf(after, key)?.entry.text;
    if (to === undefined) return;
    const from = placeOf(before, key)?.entry.text;
    if (from !== undefined && from !== to) this.#changes.push({ key, from, to });
    // PowerPoint may correct words on their way.
    if ('text' in operation && operation.text !== to) this.#changes.push({ key, from: operation.text, to });
  }

  /** Returns the operation on the words that its entry has after the changes since it was accepted. */
  rebase(operation: Operation): Operation {
    if (operation.do !== 'edit' && operation.do !== 'remove') return operation;
    const since = this.#changes.slice(this.#before.get(operation) ?? this.#changes.length);
    const base = since
      .filter(one => one.key === operation.key)
      .reduce((words, { from, to }) => (words === from ? to : words), operation.base);
    return base === operation.base ? operation : { ...operation, base };
  }
}
