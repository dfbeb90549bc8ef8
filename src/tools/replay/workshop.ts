import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldId } from '../../core/card/kind.ts';
import { bodyShape } from '../../core/card/names.ts';
import { slideDate, slideLanguage, type Language } from '../../core/card/language.ts';
import { done, trouble, type Outcome, type Trouble } from '../../core/deck/trouble.ts';
import { partnership } from '../../core/method/partnership.ts';
import { Session } from '../../core/session/session.ts';
import type { EntryKey } from '../../core/session/state.ts';
import { EmbeddedHost } from '../../host/host.ts';
import { OfficeDeck } from '../../office/officeDeck.ts';
import { troubleSentence } from '../../pane/text/sentence.ts';
import { headlessOffice, type HeadlessOffice } from '../headlessOffice.ts';
import { readSaved, type SavedCard } from './savedCard.ts';
import { faultSetting, parseStep, type Place, type Script, type Step } from './script.ts';

export interface StepReport {
  readonly do: string;
  readonly ok: boolean;
  /** Requests to the host: one for each `context.sync()`. */
  readonly syncs: number;
  readonly ms: number;
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
  /** What stands in the saved file. */
  readonly card: SavedCard | null;
  /** What the pane believes. */
  readonly pane: { readonly columns: Readonly<Record<string, readonly string[]>> } | null;
  readonly steps: readonly StepReport[];
  readonly problems: readonly Problem[];
}

/** The folder that npm runs its scripts in is the project's. */
const ASSETS = join(process.cwd(), 'assets');

/** One facilitator at one deck without a browser: the session and the Office layer of the pane, on the embedded host. */
export class Workshop {
  readonly host: EmbeddedHost;
  readonly session: Session;
  readonly #language: Language;
  readonly #office: HeadlessOffice;

  private constructor(host: EmbeddedHost, office: HeadlessOffice, language: Language) {
    this.host = host;
    this.#office = office;
    this.#language = language;
    const deck = new OfficeDeck(
      { Office: office.Office, PowerPoint: office.PowerPoint, window: office.window },
      {
        kinds: [partnership],
        starter: async name => new Uint8Array(await readFile(join(ASSETS, `${name}.pptx`))),
        log: error => console.error(error),
      },
    );
    this.session = new Session(deck, partnership, {
      newId: () => crypto.randomUUID(),
      today: inLanguage => slideDate(inLanguage, new Date()),
    });
  }

  /** Opens a deck and starts the session on it. Throws PackageError when the deck cannot be read. */
  static async open(
    bytes: Uint8Array,
    { language, profile = 'windows' }: Pick<Script, 'language'> & Partial<Pick<Script, 'profile'>>,
  ): Promise<Workshop> {
    const host = new EmbeddedHost(bytes, { language: slideLanguage[language], profile });
    const workshop = new Workshop(host, await headlessOffice(host), language);
    await workshop.session.start();
    return workshop;
  }

  /** Plays the steps one after the other; one that cannot be done does not stop the rest. */
  async play(steps: readonly unknown[]): Promise<Report> {
    const reports: StepReport[] = [];
    const problems: Problem[] = [];
    for (const [index, data] of steps.entries()) {
      const before = this.host.requests;
      const start = performance.now();
      const found = await this.#problemsOf(data);
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const ok = !found.some(one => one.fails);
      reports.push({ do: nameOf(data), ok, syncs: this.host.requests - before, ms });
      problems.push(...found.map(({ code, message }) => ({ step: index, code, message })));
    }
    const { state } = this.session;
    const id = state.card?.card.slide ?? null;
    const pane = state.card && {
      columns: Object.fromEntries(
        state.card.fields.map(one => [one.field, one.entries.map(entry => entry.text)]),
      ),
    };
    return {
      ok: problems.length === 0,
      ...readSaved(this.host.save(), partnership, id),
      pane,
      steps: reports,
      problems,
    };
  }

  close(): void {
    this.#office.close();
  }

  /** Waits for the events of a step and what the pane does on them, so that they count as that step's. */
  async #settle(): Promise<void> {
    await this.host.idle();
    await new Promise(resolve => setTimeout(resolve));
    await this.session.idle();
  }

  /** Takes one step and says what went wrong: with the step itself, and with the card because of it. */
  async #problemsOf(data: unknown): Promise<readonly { code: string; message: string; fails: boolean }[]> {
    const shown = this.session.state.trouble;
    const say = (why: Trouble) => ({
      code: why.code,
      message: troubleSentence(why, this.#language, partnership),
    });
    try {
      const step = parseStep(data);
      if (!step) throw new StepError('unknownStep', `There is no such step: ${JSON.stringify(data)}`);
      const outcome = await this.#take(step);
      await this.#settle();
      if (!outcome.ok) return [{ ...say(outcome.trouble), fails: true }];
      const { trouble: later } = this.session.state;
      return later && later !== shown ? [{ ...say(later), fails: false }] : [];
    } catch (error) {
      const code = error instanceof StepError ? error.code : 'bug';
      return [{ code, message: (error as Error).message, fails: true }];
    }
  }

  async #take(step: Step): Promise<Outcome<null>> {
    const { session, host } = this;
    switch (step.do) {
      case 'insert':
        return session.insert({
          goal: step.goal ?? '',
          language: this.#language,
          style: step.style ?? 'starter',
        });
      case 'insertRules':
        return session.insertRules(this.#language);
      case 'open': {
        await session.search();
        const card = session.state.cards.find(one => one.position === step.slide);
        return card ? session.open(card) : trouble('notACard', { slide: step.slide });
      }
      case 'select': {
        const slide = host.slides()[step.slide - 1];
        if (!slide) throw new StepError('noSuchSlide', `The deck has no slide ${step.slide}.`);
        host.select({ slides: [slide.id] });
        return done(null);
      }
      case 'add':
        return session.add(fieldId(step.column), step.text);
      case 'edit':
        return this.#withEntry(step, key => session.edit(key, step.text));
      case 'remove':
        return this.#withEntry(step, key => session.remove(key));
      case 'move':
        return this.#withEntry(step.from, key => session.move(key, fieldId(step.to.column), step.to.entry));
      case 'undo':
        return session.undo();
      case 'type':
        return this.#type(step.column, step.text);
      case 'hostUndo': {
        const undone = host.undo();
        await session.refresh();
        return undone ? done(null) : trouble('nothingToUndo');
      }
      case 'fault':
        host.fault(step.name, faultSetting(step));
        return done(null);
    }
  }

  #withEntry(
    { column, entry }: Place,
    task: (key: EntryKey) => Promise<Outcome<null>>,
  ): Promise<Outcome<null>> {
    const { card } = this.session.state;
    if (!card) return Promise.resolve(trouble('noCardOpen'));
    const key = card.fields.find(one => one.field === fieldId(column))?.entries[entry]?.key;
    if (key === undefined) throw new StepError('noSuchEntry', `The column ${column} has no entry ${entry}.`);
    return task(key);
  }

  async #type(column: string, text: string): Promise<Outcome<null>> {
    const field = fieldId(column);
    const slide = this.session.state.card?.card.slide;
    if (slide === undefined) return trouble('noCardOpen');
    if (!this.host.slides().some(one => one.id === slide)) return trouble('cardGone');
    const box = this.host.textBoxes(slide).find(one => one.name === bodyShape(field));
    if (!box) return trouble('fieldGone', { field });
    this.host.type(slide, box.shapeId, text);
    await this.session.refresh();
    return done(null);
  }
}

/** A step that asks for something that is not there: a mistake in the script, nobody's fault in the workshop. */
class StepError extends Error {
  readonly code: 'unknownStep' | 'noSuchColumn' | 'noSuchEntry' | 'noSuchSlide';

  constructor(code: StepError['code'], message: string) {
    super(message);
    this.code = code;
  }
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
