import type { FieldId } from '../card/kind.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { Aside, EntryKey } from '../merge/cardText.ts';
import type { GestureId, Operation, Pending } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { failedChange, type CardState } from './cardState.ts';
import type { CardSync } from './cardSync.ts';
import { cleanEntry } from '../text/paragraphs.ts';
import { allOf, type Commands } from './commands.ts';
import {
  asSeparateEntry,
  overwriteRemote,
  requestAdd,
  requestEdit,
  requestMove,
  requestRemove,
} from './request.ts';
import type { CardView, EntryView, Words } from './state.ts';

/** A new entry, and what belongs beside it. */
export interface Addition {
  readonly operation: Operation;
  readonly aside?: Aside;
}

/** What a facilitator does to the entries of the open card. */
export class SessionEntries {
  readonly #controller: CardController;
  readonly #commands: Commands;

  constructor(controller: CardController, commands: Commands) {
    this.#controller = controller;
    this.#commands = commands;
  }

  /** Adds an entry behind the others, or before the entry that stands at `at` (from 0). */
  add(field: FieldId, text: string, at?: number): Promise<Outcome<null>> {
    return this.#ask(card => requestAdd(card, this.#controller.keys.next(), field, text, at));
  }

  /** Gives an entry another text. */
  edit(key: EntryKey, text: string): Promise<Outcome<null>> {
    return this.#ask(card => requestEdit(card, key, text));
  }

  remove(key: EntryKey): Promise<Outcome<null>> {
    return this.#remove(key);
  }

  #remove(key: EntryKey, gesture?: GestureId): Promise<Outcome<null>> {
    // What never came to the slide is not waited for.
    if (this.#writer?.waitsToBeAdded(key)) {
      this.discard(key);
      return Promise.resolve(done(null));
    }
    return this.#ask(card => requestRemove(card, key), gesture);
  }

  /** Moves an entry to another place; `at` counts in the target field without the entry itself. */
  move(key: EntryKey, target: FieldId, at: number): Promise<Outcome<null>> {
    return this.#ask(card => requestMove(card, key, target, at));
  }

  /** Adds several entries behind the others, in one write where the slide takes them. Each is undone by itself. */
  addAll(field: FieldId, texts: readonly string[]): Promise<Outcome<null>> {
    return allOf(this.addWords(texts.map(text => ({ field, text }))));
  }

  /** Makes one entry of several in the same field: the first one gets the text, the others are removed. One undo takes it back. */
  async bundle([first, ...others]: readonly EntryKey[], text: string): Promise<Outcome<null>> {
    if (first === undefined) return done(null);
    // The words are together before they go from where they stood.
    const seen = new Map(others.map(key => [key, this.#entry(key)?.text]));
    const gesture: GestureId = this.#controller.keys.next();
    const outcome = await this.#ask(card => requestEdit(card, first, text), gesture);
    if (!outcome.ok) return outcome;
    return allOf(
      others.filter(key => this.#entry(key)?.text === seen.get(key)).map(key => this.#remove(key, gesture)),
    );
  }

  /**
   * Takes an entry of the working card over on the open definitive version, in these words. Other words than it has are
   * kept beside it, in the journal only.
   */
  take(field: FieldId, text: string, wording = text): Promise<Outcome<null>> {
    const key = this.#controller.keys.next();
    const outcome = this.#ask(card => requestAdd(card, key, field, wording));
    if (cleanEntry(wording) !== text && this.#entry(key))
      this.#writer?.dispatch({ type: 'annotated', key: key, change: { literal: text } });
    return outcome;
  }

  /** Gives an entry a shorter text on the card, and keeps the literal words beside it, in the journal only. */
  shorten(key: EntryKey, text: string): Promise<Outcome<null>> {
    const entry = this.#entry(key);
    if (entry?.aside.literal === '')
      this.#writer?.dispatch({ type: 'annotated', key: key, change: { literal: entry.text } });
    return this.edit(key, text);
  }

  /** Keeps a note of the facilitator's own beside an entry, in the journal only; an empty one takes it away. */
  note(key: EntryKey, note: string): void {
    this.#writer?.dispatch({ type: 'annotated', key: key, change: { note: note.trim() } });
  }

  /**
   * Undoes the latest operation on the slide; where its entry has queued words, drops those first. Skips an operation that
   * has no effect any more.
   */
  undo(): Promise<Outcome<null>> {
    return this.#commands.told(async () => (await this.#writer?.undo()) ?? trouble('nothingToUndo'));
  }

  /** Does again what was taken back last, until something new is done. */
  redo(): Promise<Outcome<null>> {
    return this.#commands.told(async () => (await this.#writer?.redo()) ?? trouble('nothingToRedo'));
  }

  /** Puts back the entries that are gone from the slide though nobody removed them in the pane (Ctrl+Z on the slide). */
  putBack(): Promise<Outcome<null>> {
    const lost = this.#writer?.takeLost() ?? [];
    return allOf(lost.map(one => this.#accept(one)));
  }

  /** Leaves the slide as it is and forgets what is gone from it. */
  forgetLost(): void {
    this.#writer?.takeLost();
  }

  /** Tries a queued entry again and overwrites the text on the slide, which the person has seen. */
  retry(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, overwriteRemote);
  }

  /** Settles a conflict by keeping both texts: that of the slide stays, and the waiting one comes under it. */
  keepBoth(key: EntryKey): Promise<Outcome<null>> {
    return this.#settle(key, (waiting, open) => asSeparateEntry(waiting, open, this.#controller.keys.next()));
  }

  /** Drops the queued change of an entry, until that is undone; the slide is untouched. */
  discard(key: EntryKey): void {
    const writer = this.#writer;
    const operation = writer?.discard(key);
    if (!writer || !operation) return;
    // Behind an undo that was asked for before.
    void this.#commands.run(() => {
      writer.dispatch({ type: 'discarded', operation });
      return Promise.resolve();
    });
  }

  /** Takes an operation on: it is in the journal and in the state at once, and goes to the slide in its turn. */
  #accept(asked: Operation, attempts = 0, gesture?: GestureId): Promise<Outcome<null>> {
    const writer = this.#writer;
    if (!writer) return this.#commands.refused({ code: 'noCardOpen' });
    const operation = writer.accept(asked, attempts, gesture);
    this.#controller.save();
    return this.#carriedOut(writer, operation);
  }

  /** Accepts new entries at the end of their fields, in one step; empty texts are refused. */
  addWords(words: readonly Words[]): readonly Promise<Outcome<null>>[] {
    const [writer, { card }] = [this.#writer, this.#controller.display.state];
    if (!writer || !card) return [this.#commands.refused({ code: 'noCardOpen' })];
    const asked = words.map(({ field, text }) => requestAdd(card, this.#controller.keys.next(), field, text));
    const additions = asked.flatMap((one, at) => {
      const aside = words[at]?.aside;
      return one.ok && one.value ? [{ operation: one.value, ...(aside && { aside }) }] : [];
    });
    const refused = asked.flatMap(one => (one.ok ? [] : [this.#commands.refused(one.trouble)]));
    return [...refused, ...this.acceptNew(writer, additions)];
  }

  /** Accepts new entries with what belongs beside them, in one step. */
  acceptNew(writer: CardSync, additions: readonly Addition[]): readonly Promise<Outcome<null>>[] {
    writer.acceptNew(additions.map(one => one.operation));
    for (const { operation, aside } of additions)
      if (aside) writer.dispatch({ type: 'annotated', key: operation.key, change: aside });
    this.#controller.save();
    return additions.map(one => this.#carriedOut(writer, one.operation));
  }

  #carriedOut(writer: CardSync, operation: Operation): Promise<Outcome<null>> {
    return this.#commands.run(async () => {
      const outcome = await writer.carryOut(operation);
      if (outcome.ok) return this.#controller.display.succeeded();
      // What waits says why in its own place.
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

  /** Accepts what a person asks for. */
  #ask(request: (card: CardView) => Outcome<Operation | null>, gesture?: GestureId): Promise<Outcome<null>> {
    const { card } = this.#controller.display.state;
    if (!card) return this.#commands.refused({ code: 'noCardOpen' });
    const asked = request(card);
    if (!asked.ok) return this.#commands.refused(asked.trouble);
    return asked.value ? this.#accept(asked.value, 0, gesture) : Promise.resolve(done(null));
  }

  /** Replaces a queued operation with another one. */
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
