import { writeFile } from 'node:fs/promises';
import { firstStep, type FieldId } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { done, trouble, type Outcome, type Trouble } from '../../core/deck/trouble.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import { partnership } from '../../core/method/partnership.ts';
import type { Session } from '../../core/session/session.ts';
import type { CardChange } from '../../core/session/environment.ts';
import type { Sizing } from '../../core/session/sizing.ts';
import type { EntryView } from '../../core/session/state.ts';
import { contentOf } from '../../core/takeAway/content.ts';
import { isBlank, paragraphs } from '../../core/text/paragraphs.ts';
import { exportCard, type ExportFormat } from '../../pane/finish/exportCard.ts';
import { troubleSentence } from '../../pane/ui/troubles.ts';
import { learn } from '../../pane/words.ts';
import { OfficeVenue, type OfficeOptions } from './officeVenue.ts';
import type { SavedCard } from './savedCard.ts';
import { Seats, today, type StoredJournal } from './seats.ts';
import {
  faultSetting,
  PANE_RELOAD,
  parseStep,
  type PaneNumber,
  type Place,
  type SingleStep,
  type Step,
} from './script.ts';
import type { Venue } from './venue.ts';
import {
  adoptSlide,
  combineFiles,
  finishCard,
  type CombinedCards,
  type RecognisedSlide,
} from './wholeCards.ts';

export interface StepReport {
  readonly do: string;
  readonly ok: boolean;
  /** The number of requests to the host: one for each `context.sync()`. */
  readonly syncs: number;
  readonly ms: number;
  /** The results of a step that combined cards. */
  readonly combined?: CombinedCards;
}

export interface Problem {
  /** Index of the step, from 0. */
  readonly step: number;
  readonly code: string;
  readonly message: string;
}

export interface Report {
  readonly ok: boolean;
  readonly slides: number;
  /** The card in the saved file. */
  readonly card: SavedCard | null;
  /** The card as the pane shows it. */
  readonly pane: { readonly columns: Readonly<Record<string, readonly string[]>> } | null;
  /** The slides that someone else made and that became a card. */
  readonly recognised: readonly RecognisedSlide[];
  readonly steps: readonly StepReport[];
  readonly problems: readonly Problem[];
}

/** Observes steps. `begins` is called right before a step starts, `begun` when the pane has accepted the step. */
export interface StepObserver {
  readonly begins?: (step: SingleStep) => void;
  readonly begun?: () => void;
}

/** A workshop without a browser: the sessions of the panes of facilitators, at a venue with one deck. */
export class Workshop<V extends Venue = Venue> {
  readonly venue: V;
  /** The exceptions that sessions reported so far. */
  readonly exceptions: unknown[] = [];
  /** Called for each event that changes what a pane knows of a card. */
  onChange: ((change: CardChange) => void) | null = null;
  readonly #language: Language;
  readonly #seats: Seats;
  readonly #recognised: RecognisedSlide[] = [];
  /** The column of the last add. */
  #lastColumn = firstStep(partnership).id;
  /** Additional results of the current step, and the files that the step could not use. */
  #aside: { combined: CombinedCards | null; unusable: readonly Trouble[] } = { combined: null, unusable: [] };

  private constructor(venue: V, language: Language) {
    this.venue = venue;
    this.#language = language;
    this.#seats = new Seats(() => venue.openPane(), {
      report: error => this.exceptions.push(error),
      trace: change => this.onChange?.(change),
    });
  }

  /** Opens a deck in the embedded host and starts a session. Throws PackageError when the deck cannot be read. */
  static async open(bytes: Uint8Array, options: OfficeOptions): Promise<Workshop<OfficeVenue>> {
    return Workshop.at(await OfficeVenue.open(bytes, options), options.language);
  }

  /** Starts a session at a venue. */
  static async at<V extends Venue>(venue: V, language: Language): Promise<Workshop<V>> {
    await learn(language);
    const workshop = new Workshop(venue, language);
    await workshop.#seats.sitAt(0);
    return workshop;
  }

  /** Makes every pane keep texts readable, including panes that open later. */
  keepReadable(sizing: Sizing): void {
    this.#seats.keepReadable(sizing);
  }

  /** The session of the pane that takes the steps. */
  get session(): Session {
    return this.#seats.current.session;
  }

  /** The number of the pane that takes the steps. */
  get pane(): number {
    return this.#seats.current.number;
  }

  /** The sessions of the open panes, by pane number. */
  get sessions(): ReadonlyMap<number, Session> {
    return this.#seats.sessions;
  }

  /** Returns the name of an open pane on its machine, which survives a reload; undefined for a closed pane. */
  nameOf(pane: number): string | undefined {
    return this.#seats.nameOf(pane);
  }

  /** Returns the journals on the machine of an open pane. */
  journalsBeside(pane: number): readonly StoredJournal[] {
    return this.#seats.journalsBeside(pane);
  }

  /** The time on all machines, in ms since the epoch. */
  get now(): number {
    return this.#seats.now;
  }

  /** How often a pane was reloaded. */
  get reloads(): number {
    return this.#seats.reloads;
  }

  /** The numbers of closed panes: one for each machine that had panes and now has none open. */
  get absent(): readonly PaneNumber[] {
    return this.#seats.absent;
  }

  /** The journals on all machines. */
  get journals(): readonly StoredJournal[] {
    return this.#seats.journals();
  }

  /** Plays the steps one after another. A step that fails does not stop the rest. */
  async play(steps: readonly unknown[]): Promise<Report> {
    const reports: StepReport[] = [];
    const problems: Problem[] = [];
    for (const [index, data] of steps.entries()) {
      const before = this.venue.requests;
      const start = performance.now();
      this.#aside = { combined: null, unusable: [] };
      const found = await this.#problemsOf(data);
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const ok = !found.some(one => one.fails);
      reports.push({
        do: nameOf(data),
        ok,
        syncs: this.venue.requests - before,
        ms,
        ...(this.#aside.combined && { combined: this.#aside.combined }),
      });
      problems.push(...found.map(({ code, message }) => ({ step: index, code, message })));
    }
    const { card } = this.session.state;
    const pane = card && {
      columns: Object.fromEntries(card.fields.map(one => [one.field, one.entries.map(entry => entry.text)])),
    };
    return {
      ok: problems.length === 0,
      ...this.venue.saved(partnership, card?.card.slide ?? null),
      pane,
      recognised: this.#recognised,
      steps: reports,
      problems,
    };
  }

  /**
   * Takes one step. Waits for its events and for the panes' reactions, so that these count as part of the step. Reopens
   * a pane whose page closes during the step, and counts the step as done. Throws StepError when something that the
   * step refers to does not exist.
   */
  async take(step: Step, { begins, begun }: StepObserver = {}): Promise<Outcome<null>> {
    const gone = this.#seats.current.page.gone.then(() => done(null));
    const act = (one: SingleStep): Promise<Outcome<null>> => {
      begins?.(one);
      const acting = this.#act(one);
      begun?.();
      return acting;
    };
    const acting = step.do === 'together' ? this.#together(step, act) : act(step);
    const outcome = await Promise.race([acting, gone]);
    await this.#settle();
    while (await this.#seats.reopenOne()) await this.#settle();
    return outcome;
  }

  close(): void {
    this.#seats.close();
    this.venue.close();
  }

  async #settle(): Promise<void> {
    await Promise.race([this.venue.idle(), this.#seats.oneGone()]);
    await this.#seats.onEachPage(session => session.idle());
  }

  /** Takes one step and returns its problems: those of the step itself, and those that the step caused on the card. */
  async #problemsOf(data: unknown): Promise<readonly { code: string; message: string; fails: boolean }[]> {
    const shown = this.session.state.trouble;
    const say = (why: Trouble) => ({
      code: why.code,
      message: troubleSentence(why, this.#language, partnership),
    });
    try {
      const step = parseStep(data);
      if (!step) throw new StepError('unknownStep', `There is no such step: ${JSON.stringify(data)}`);
      const outcome = await this.take(step);
      const unusable = this.#aside.unusable.map(one => ({ ...say(one), fails: true }));
      if (!outcome.ok) return [...unusable, { ...say(outcome.trouble), fails: true }];
      if (unusable.length > 0) return unusable;
      const { trouble: later } = this.session.state;
      return later && later !== shown ? [{ ...say(later), fails: false }] : [];
    } catch (error) {
      const code = error instanceof StepError ? error.code : 'bug';
      return [{ code, message: (error as Error).message, fails: true }];
    }
  }

  /** Starts steps that do not wait for each other. Returns the first failure after all steps have ended. */
  async #together(
    { steps, apart = 0 }: Extract<Step, { do: 'together' }>,
    act: (step: SingleStep) => Promise<Outcome<null>>,
  ): Promise<Outcome<null>> {
    const begun: Promise<Outcome<null>>[] = [];
    const { page } = this.#seats.current;
    for (const step of steps) {
      // Nobody can act on a closed page.
      if (!page.isHere()) break;
      const begins = act(step);
      // Prevent an unhandled rejection. The rejection is thrown below, after all steps have ended.
      begins.catch(() => undefined);
      begun.push(begins);
      for (let moment = 0; moment < apart; moment++) await this.venue.moment();
    }
    const ends = await Promise.allSettled(begun);
    for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
    const outcomes = await Promise.all(begun);
    return outcomes.find(one => !one.ok) ?? done(null);
  }

  async #act(step: SingleStep): Promise<Outcome<null>> {
    const { session } = this;
    switch (step.do) {
      case 'insert':
        return session.cards.insert({
          goal: step.goal ?? '',
          language: this.#language,
          style: step.style === 'presentation' ? 'presentation' : 'template',
        });
      case 'insertRules':
        return session.slide.insertRules(this.#language);
      case 'columnSlide': {
        const column = step.column === undefined ? this.#lastColumn : fieldId(step.column);
        return session.slide.showColumn(step.on ? column : null, this.#language);
      }
      case 'adopt':
        return this.#adopt(step.slide);
      case 'combine':
        return this.#combine(step.files);
      case 'continue':
        return session.cards.continue(this.#language);
      case 'definitive':
        return session.cards.makeDefinitive(this.#language, step.full === true ? 'full' : 'empty');
      case 'fitToSlide':
        return session.slide.fitToSlide();
      case 'resize':
        this.venue.resize(step, step.content ?? 'fit');
        return this.#seen(done(null));
      case 'export':
        return this.#export(step.format, step.out);
      case 'open': {
        await session.cards.search();
        const card = session.state.cards.find(one => one.position === step.slide);
        return card ? session.cards.open(card) : trouble('notACard', { slide: step.slide });
      }
      case 'select': {
        const slide = this.venue.slides()[step.slide - 1];
        if (!slide) throw new StepError('noSuchSlide', `The deck has no slide ${step.slide}.`);
        const field = step.column === undefined ? null : fieldId(step.column);
        if (field !== null && !this.venue.boxes(slide)?.has(field)) return trouble('fieldGone', { field });
        this.venue.select(slide, field);
        return done(null);
      }
      case 'add':
        this.#lastColumn = fieldId(step.column);
        return session.entries.add(this.#lastColumn, step.text);
      case 'edit':
        return this.#withEntry(step, key => session.entries.edit(key, step.text));
      case 'remove':
        return this.#withEntry(step, key => session.entries.remove(key));
      case 'move':
        return this.#withEntry(step.from, key =>
          session.entries.move(key, fieldId(step.to.column), step.to.entry),
        );
      case 'retry':
        return this.#withEntry(step, (key, { status }) =>
          status === 'waiting' ? session.entries.retry(key) : Promise.resolve(done(null)),
        );
      case 'discard':
        return this.#withEntry(step, (key, { status }) => {
          if (status === 'waiting') session.entries.discard(key);
          return Promise.resolve(done(null));
        });
      case 'undo':
        return session.entries.undo();
      case 'redo':
        return session.entries.redo();
      case 'putBack':
        return session.entries.putBack();
      case 'forgetLost':
        session.entries.forgetLost();
        return done(null);
      case 'beat':
        await this.#seats.onEachPage(one => one.refresh());
        return done(null);
      case 'reload':
        this.#seats.current.page.close();
        return done(null);
      case 'quit':
        this.#seats.quit();
        return done(null);
      case 'close':
        await session.cards.close();
        return done(null);
      case 'finish':
        return finishCard(session);
      case 'pane':
        await this.#seats.sitAt(step.pane, step.machine);
        return done(null);
      case 'rename': {
        const { openSlide: slide } = session;
        const field = step.column === undefined ? null : fieldId(step.column);
        if (slide === null) return trouble('noCardOpen');
        return this.#seen(this.venue.rename(slide, field, step.text) ? done(null) : trouble('labelGone'));
      }
      case 'rebuild':
        return session.cards.rebuild(this.#language);
      case 'takeLeftover': {
        const [left] = session.state.leftovers;
        return left ? session.cards.takeLeftover(left.card, this.#language) : done(null);
      }
      case 'moveSlide':
      case 'duplicateSlide':
      case 'deleteSlide':
        this.venue.arrange({ at: 0, ...step });
        return this.#seen(done(null));
      case 'type':
        return this.#onSlide(step.column, (slide, field) => {
          this.venue.type(slide, field, step.text);
          return this.#seen(done(null));
        });
      case 'deleteBox':
        return this.#onSlide(step.column, (slide, field) => {
          this.venue.deleteBox(slide, field);
          return this.#seen(done(null));
        });
      case 'format':
        return this.#onSlide(step.column, async (slide, field, raw) => {
          const entry = paragraphs(raw).filter(one => !isBlank(one.text))[step.entry];
          if (!entry) throw noSuchEntry(step);
          const { start, end } = entry;
          await this.venue.format(slide, field, { start, length: end - start }, step.bold);
          return done(null);
        });
      case 'hostUndo':
        return this.#seen(this.venue.undo() ? done(null) : trouble('nothingToUndo'));
      case 'hostRedo':
        return this.#seen(this.venue.redo() ? done(null) : trouble('nothingToRedo'));
      case 'fault':
        if (step.name === PANE_RELOAD) this.#seats.endAtChange(step);
        else this.venue.fault(step.name, faultSetting({ ...step }));
        return done(null);
    }
  }

  /** Refreshes the session after a change on the slide, then returns the outcome. */
  async #seen(outcome: Outcome<null>): Promise<Outcome<null>> {
    await this.session.refresh();
    return outcome;
  }

  async #adopt(slide: number): Promise<Outcome<null>> {
    const adopted = await adoptSlide(this.session, slide);
    if (!adopted.ok) return adopted;
    this.#recognised.push(adopted.value);
    return done(null);
  }

  async #combine(files: readonly string[]): Promise<Outcome<null>> {
    const { outcome, ...aside } = await combineFiles(this.session, files, this.#language);
    this.#aside = aside;
    return outcome;
  }

  async #export(format: ExportFormat, out: string): Promise<Outcome<null>> {
    const entries = await this.session.cards.allEntries();
    if (!entries.ok) return entries;
    const { state, kind } = this.session;
    if (!state.card) return trouble('noCardOpen');
    const outside = await this.session.slide.textsOutside();
    if (!outside.ok) return outside;
    const content = contentOf(state.card, kind, entries.value, this.#language, today);
    await writeFile(out, await exportCard(format, { ...content, outside: outside.value })).catch(
      (error: unknown) => {
        const { code = 'unknown reason' } = error as { code?: string };
        throw new StepError('notWritten', `${out} cannot be written (${code}).`);
      },
    );
    return done(null);
  }

  #withEntry(
    place: Place,
    task: (key: EntryKey, entry: EntryView) => Promise<Outcome<null>>,
  ): Promise<Outcome<null>> {
    const { card } = this.session.state;
    if (!card) return Promise.resolve(trouble('noCardOpen'));
    const column = fieldId(place.column);
    const entry = card.fields.find(one => one.field === column)?.entries[place.entry];
    if (!entry) throw noSuchEntry(place);
    return task(entry.key, entry);
  }

  /** Performs a person's action in a box of the open card on the slide. */
  async #onSlide(
    column: string,
    task: (slide: SlideId, field: FieldId, raw: string) => Promise<Outcome<null>>,
  ): Promise<Outcome<null>> {
    const field = fieldId(column);
    const { openSlide: slide } = this.session;
    if (slide === null) return trouble('noCardOpen');
    const boxes = this.venue.boxes(slide);
    if (!boxes) return trouble('cardGone');
    const raw = boxes.get(field);
    return raw === undefined ? trouble('fieldGone', { field }) : task(slide, field, raw);
  }
}

/**
 * Thrown for a step that refers to something that does not exist. This is a mistake in the script, not trouble in the
 * workshop.
 */
export class StepError extends Error {
  readonly code: 'unknownStep' | 'noSuchColumn' | 'noSuchEntry' | 'noSuchSlide' | 'notWritten';

  constructor(code: StepError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

function noSuchEntry({ column, entry }: Place): StepError {
  return new StepError('noSuchEntry', `The column ${column} has no entry ${entry}.`);
}

function fieldId(column: string): FieldId {
  const field = partnership.fields.find(one => one.id === column);
  if (!field) throw new StepError('noSuchColumn', `The card has no column ${column}.`);
  return field.id;
}

function nameOf(data: unknown): string {
  const name: unknown = typeof data === 'object' && data !== null && 'do' in data ? data.do : null;
  return typeof name === 'string' ? name : '';
}
