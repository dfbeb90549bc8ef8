import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { Deck } from '../deck/deck.ts';
import type { Annotation, EntryKey } from '../merge/cardText.ts';
import type { GestureId, Operation, Pending } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { failedChange, type CardState } from './cardState.ts';
import type { CardSync } from './cardSync.ts';
import { allOf, type Commands } from './commands.ts';
import {
  asSeparateEntry,
  overwriteRemote,
  requestAdd,
  requestEdit,
  requestMove,
  requestRemove,
} from './request.ts';
import type { RestoreContext, Restored } from './restoreChoices.ts';
import type { CardView, EntryView, Words } from './state.ts';

/** A new entry, with its note and literal words, if any. */
export interface Addition {
  readonly operation: Operation;
  readonly annotation?: Annotation;
}

/** The facilitator's commands on the entries of the open card. */
export class SessionEntries {
  readonly #controller: CardController;
  readonly #commands: Commands;
  readonly #parts: RestoreContext;

  constructor(deck: Deck, controller: CardController, commands: Commands) {
    this.#parts = { deck, controller, commands, entries: this };
    this.#controller = controller;
    this.#commands = commands;
  }

  /** Adds an entry at the end of a field, or before the entry at index `at` (from 0). */
  add(field: FieldId, text: string, at?: number): Promise<Outcome<null>> {
    return this.#ask(card => requestAdd(card, this.#controller.keys.next(), field, text, at));
  }

  /** Replaces the text of an entry. */
  edit(key: EntryKey, text: string): Promise<Outcome<null>> {
    return this.#ask(card => requestEdit(card, key, text));
  }

  remove(key: EntryKey): Promise<Outcome<null>> {
    return this.#remove(key);
  }

  #remove(key: EntryKey, gesture?: GestureId): Promise<Outcome<null>> {
    // Drop an addition that never reached the slide, instead of queueing a removal.
    if (this.#writer?.waitsToBeAdded(key)) {
      this.discard(key);
      return Promise.resolve(done(null));
    }
    return this.#ask(card => requestRemove(card, key), gesture);
  }

  /** Moves an entry. `at` is the index in the target field without the entry itself. */
  move(key: EntryKey, target: FieldId, at: number): Promise<Outcome<null>> {
    return this.#ask(card => requestMove(card, key, target, at));
  }

  /** Adds several entries at the end of a field, in one write if possible. One undo removes all of them. */
  addAll(field: FieldId, texts: readonly string[]): Promise<Outcome<null>> {
    return allOf(this.addWords(texts.map(text => ({ field, text }))));
  }

  /**
   * Merges entries of one field into one: the first entry gets the text, and the other entries are removed. One undo
   * reverts the whole merge.
   */
  async bundle([first, ...others]: readonly EntryKey[], text: string): Promise<Outcome<null>> {
    if (first === undefined) return done(null);
    // Write the merged text before removing the other entries. Keep an entry whose text has changed meanwhile.
    const seen = new Map(others.map(key => [key, this.#entry(key)?.text]));
    const gesture: GestureId = this.#controller.keys.next();
    const outcome = await this.#ask(card => requestEdit(card, first, text), gesture);
    if (!outcome.ok) return outcome;
    return allOf(
      others.filter(key => this.#entry(key)?.text === seen.get(key)).map(key => this.#remove(key, gesture)),
    );
  }

  /**
   * Copies entries of the working card to the open definitive version, each at its place in the order of the working card.
   * If the words differ, keeps the original text beside the new entry, in the journal only. One undo removes all of them.
   */
  async restore(restored: readonly Restored[]): Promise<Outcome<null>> {
    const later = await this.#commands.fetched(() => import('./restoreChoices.ts'));
    return later.ok ? later.value.restoreChoices(restored, this.#parts) : later;
  }

  /** Replaces the text of an entry with a shorter one. Keeps the literal words beside it, in the journal only. */
  shorten(key: EntryKey, text: string): Promise<Outcome<null>> {
    const entry = this.#entry(key);
    if (entry?.annotation.literal === '')
      this.#writer?.dispatch({ type: 'annotated', key: key, change: { literal: entry.text } });
    return this.edit(key, text);
  }

  /** Stores the facilitator's note on an entry, in the journal only. An empty note removes it. */
  note(key: EntryKey, note: string): void {
    this.#writer?.dispatch({ type: 'annotated', key: key, change: { note: note.trim() } });
  }

  /**
   * Undoes the latest gesture on the pages of the open card. If an edit of one of its entries is still queued, drops that
   * edit first. Skips operations that no longer have an effect.
   */
  undo(): Promise<Outcome<null>> {
    return this.#commands.attempt(async () => (await this.#step('undo')) ?? trouble('nothingToUndo'));
  }

  /** Redoes the last undone gesture, until a new operation is written. */
  redo(): Promise<Outcome<null>> {
    return this.#commands.attempt(async () => (await this.#step('redo')) ?? trouble('nothingToRedo'));
  }

  async #step(which: 'undo' | 'redo'): Promise<Outcome<null> | undefined> {
    const open = this.#writer;
    if (!open || this.#controller.cards.pagesOf(open.state.card).length === 1) return open?.[which]();
    const later = await this.#commands.fetched(() => import('./undoPages.ts'));
    return later.ok ? later.value.undoPages(which, open, this.#parts) : later;
  }

  /** Restores entries that the slide lost without a removal in this pane, for example by Ctrl+Z on the slide. */
  putBack(): Promise<Outcome<null>> {
    const lost = this.#writer?.takeLost() ?? [];
    return allOf(lost.map(one => this.#accept(one)));
  }

  /** Dismisses the lost entries and leaves the slide unchanged. */
  forgetLost(): void {
    this.#writer?.takeLost();
  }

  /** Retries the failed change of an entry. Overwrites the text on the slide, which the facilitator has seen. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, overwriteRemote);
  }

  /** Resolves a conflict by keeping both texts: the queued text becomes a new entry below the text on the slide. */
  keepBoth(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, (waiting, open) => asSeparateEntry(waiting, open, this.#controller.keys.next()));
  }

  /**
   * Drops the failed change of an entry; the slide is untouched. Undo queues the change again, unless it was a
   * conflict.
   */
  discard(key: EntryKey): void {
    const writer = this.#writer;
    const operation = writer?.discard(key);
    if (!writer || !operation) return;
    const gesture = this.#controller.keys.next();
    // Make the change undoable in a later task, after any undo that was requested before.
    void this.#commands.run(() => {
      writer.dispatch({ type: 'discarded', operation, gesture });
      return Promise.resolve();
    });
  }

  /** Accepts an operation. Adds it to the state and the journal at once, and writes it to the slide in a later task. */
  #accept(asked: Operation, attempts = 0, gesture?: GestureId): Promise<Outcome<null>> {
    const writer = this.#writer;
    if (!writer) return this.#commands.refused({ code: 'noCardOpen' });
    // Every gesture has an id, which says what was done last on the pages of a card.
    const operation = writer.accept(asked, attempts, gesture ?? this.#controller.keys.next());
    this.#begun(writer);
    return this.#carriedOut(writer, operation);
  }

  /** Saves what was accepted. Nothing can be redone on any page of the card after something new. */
  #begun(writer: CardSync): void {
    const { cards, shelf } = this.#controller;
    for (const page of cards.pagesOf(writer.state.card))
      shelf.parked(page)?.dispatch({ type: 'redoDropped' });
    this.#controller.save();
  }

  /** Accepts new entries at the end of their fields, in one event. Refuses empty texts. */
  addWords(words: readonly Words[]): readonly Promise<Outcome<null>>[] {
    const [writer, { card }] = [this.#writer, this.#controller.display.state];
    if (!writer || !card) return [this.#commands.refused({ code: 'noCardOpen' })];
    const asked = words.map(({ field, text }) => requestAdd(card, this.#controller.keys.next(), field, text));
    const additions = asked.flatMap((one, at) => {
      const annotation = words[at]?.annotation;
      return one.ok && one.value ? [{ operation: one.value, ...(annotation && { annotation }) }] : [];
    });
    const refused = asked.flatMap(one => (one.ok ? [] : [this.#commands.refused(one.trouble)]));
    return [...refused, ...this.acceptNew(writer, additions)];
  }

  /** Accepts new entries with their notes and literal words, in one event for all entries. */
  acceptNew(
    writer: CardSync,
    additions: readonly Addition[],
    how: Parameters<CardSync['acceptNew']>[1] = { gesture: this.#controller.keys.next() },
  ): readonly Promise<Outcome<null>>[] {
    writer.acceptNew(
      additions.map(one => one.operation),
      how,
    );
    for (const { operation, annotation } of additions)
      if (annotation) writer.dispatch({ type: 'annotated', key: operation.key, change: annotation });
    if (how.moves) this.#controller.save();
    else this.#begun(writer);
    return additions.map(one => this.#carriedOut(writer, one.operation));
  }

  #carriedOut(writer: CardSync, operation: Operation): Promise<Outcome<null>> {
    return this.#commands.run(async () => {
      const outcome = await writer.carryOut(operation);
      if (outcome.ok) return this.#controller.display.succeeded();
      // A failed entry shows its own trouble.
      const told =
        outcome.trouble.code !== 'cardGone' && failedChange(writer.state, operation.key) !== undefined;
      return told ? outcome : this.#controller.troubled(outcome.trouble);
    });
  }

  get #writer(): CardSync | null {
    return this.#controller.writer;
  }

  #entry(key: EntryKey): EntryView | undefined {
    return this.#controller.display.state.card?.fields
      .flatMap(one => one.entries)
      .find(one => one.key === key);
  }

  /** Accepts the operation of a request, or shows why the request is refused. */
  #ask(request: (card: CardView) => Outcome<Operation | null>, gesture?: GestureId): Promise<Outcome<null>> {
    const { card } = this.#controller.display.state;
    if (!card) return this.#commands.refused({ code: 'noCardOpen' });
    const asked = request(card);
    if (!asked.ok) return this.#commands.refused(asked.trouble);
    return asked.value ? this.#accept(asked.value, 0, gesture) : Promise.resolve(done(null));
  }

  /**
   * Replaces the failed change of an entry with the operation that `choose` returns. Does nothing if there is no failed
   * change.
   */
  #settle(
    key: EntryKey,
    choose: (waiting: Pending, open: CardState) => Operation | null,
  ): Promise<Outcome<null>> {
    const writer = this.#writer;
    const waiting = writer && failedChange(writer.state, key);
    const operation = writer && waiting ? choose(waiting, writer.state) : null;
    if (!writer || !waiting || !operation) return Promise.resolve(done(null));
    writer.dispatch({ type: 'withdrawn', key });
    return this.#accept(operation, operation.key === key ? waiting.attempts : 0);
  }
}
