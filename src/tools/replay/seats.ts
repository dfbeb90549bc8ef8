import type { CardId } from '../../core/card/identity.ts';
import { slideDate, type Language } from '../../core/card/language.ts';
import type { Deck } from '../../core/deck/deck.ts';
import { kinds } from '../../core/method/kinds.ts';
import type { MakeText } from '../../core/session/journalStore.ts';
import { Session } from '../../core/session/session.ts';
import type { Environment } from '../../core/session/environment.ts';
import type { Sizing } from '../../core/session/sizing.ts';
import { journalStore, placeAt } from '../../office/journalStore.ts';
import { Machine, TextStore } from './machine.ts';
import { Page } from './page.ts';
import type { PaneNumber, PaneReload } from './script.ts';

/** A pane: its window and the page in that window. */
export interface Seat {
  readonly number: PaneNumber;
  readonly machine: Machine;
  readonly window: TextStore;
  /** The name of the pane, unique among the panes of its machine. */
  readonly id: string;
  readonly page: Page;
  readonly session: Session;
  /** Whether the window closes together with the page. */
  quits: boolean;
}

/** A journal in the storage of a machine. */
export interface StoredJournal {
  readonly key: string;
  readonly card: CardId;
  readonly text: string;
  /** The open pane that writes the journal; null when its pane is closed. */
  readonly pane: number | null;
}

/**
 * The time at which a workshop begins, in ms since the epoch. A fixed time keeps results independent of the machine's
 * speed.
 */
const BEGIN = Date.UTC(2026, 10, 22, 13);

/** The panes of a workshop and their machines. */
export class Seats {
  /** How often a pane was reloaded. */
  reloads = 0;
  /** The time on all machines, in ms since the epoch. It advances 1 ms each time that a pane reads it. */
  now = BEGIN;
  readonly #openDeck: () => Deck;
  readonly #report: (error: unknown) => void;
  readonly #trace: Environment['trace'];
  #sizing: Sizing | null = null;
  readonly #machines = [new Machine(), new Machine()] as const;
  /** The machine of each pane by its number, also after the pane was closed. */
  readonly #machineOf = new Map<PaneNumber, Machine>();
  readonly #open = new Map<number, Seat>();
  readonly #sessions = new Map<number, Session>();
  #current: Seat | null = null;

  constructor(openDeck: () => Deck, { report, trace }: Pick<Environment, 'report' | 'trace'>) {
    this.#openDeck = openDeck;
    this.#report = report;
    this.#trace = trace;
  }

  /** Makes every pane keep texts readable, including panes that open later. */
  keepReadable(sizing: Sizing): void {
    this.#sizing = sizing;
    for (const session of this.#sessions.values()) session.keepReadable(sizing);
  }

  /** The pane that takes the steps. Throws Error before any pane is open. */
  get current(): Seat {
    if (!this.#current) throw new Error('No pane is open');
    return this.#current;
  }

  /** The sessions of the open panes, by pane number. */
  get sessions(): ReadonlyMap<number, Session> {
    return this.#sessions;
  }

  /** Returns the name of an open pane on its machine, which survives a reload; undefined for a closed pane. */
  nameOf(pane: number): string | undefined {
    return this.#open.get(pane)?.id;
  }

  /**
   * Switches to the pane with this number. Opens a closed pane in a new window: on its previous machine, or else on
   * `machine`.
   */
  async sitAt(number: PaneNumber, machine: PaneNumber = number): Promise<void> {
    const before = this.#open.get(number);
    this.#current = before ?? (await this.#enter(number, machine));
  }

  /** Closes the window of the current pane. */
  quit(): void {
    this.current.quits = true;
    this.current.page.close();
  }

  /** Closes the page of the current pane at its next change of the deck. With `on: false`, no longer does so. */
  endAtChange({ on, applied, quits = false }: PaneReload): void {
    const { current } = this;
    if (on) {
      current.page.endAtChange(applied === false ? 'before' : 'after');
      current.quits = quits;
      return;
    }
    for (const seat of this.#open.values()) {
      seat.page.endAtChange(null);
      seat.quits = false;
    }
  }

  /** Resolves when the page of an open pane closes. */
  oneGone(): Promise<void> {
    return Promise.race([...this.#open.values()].map(one => one.page.gone));
  }

  /** Runs a task for every open pane. Waits for each task to end or for its page to close. */
  async onEachPage(task: (session: Session) => Promise<void>): Promise<void> {
    for (const { page, session } of this.#open.values()) await Promise.race([task(session), page.gone]);
  }

  /**
   * Reloads a pane whose page has closed. A pane whose window has closed too stays closed while another pane is open,
   * and that pane takes the steps. Returns false when no page is closed.
   */
  async reopenOne(): Promise<boolean> {
    const seat = [...this.#open.values()].find(one => !one.page.isHere());
    if (!seat) return false;
    this.#open.delete(seat.number);
    this.#sessions.delete(seat.number);
    const isCurrent = this.#current === seat;
    const [other] = this.#open.values();
    if (seat.quits && other) {
      if (isCurrent) this.#current = other;
      return true;
    }
    this.reloads++;
    const again = await this.#start(seat.number, seat.machine, seat.quits ? new TextStore() : seat.window);
    if (isCurrent) this.#current = again;
    return true;
  }

  /** Returns the numbers of closed panes: one for each machine that had panes and now has none open. */
  get absent(): readonly PaneNumber[] {
    const taken = new Set([...this.#open.values()].map(one => one.machine));
    return [...this.#machineOf].flatMap(([number, machine]) => {
      if (taken.has(machine)) return [];
      taken.add(machine);
      return [number];
    });
  }

  /** Returns the journals on all machines. */
  journals(): readonly StoredJournal[] {
    return this.#machines.flatMap(one => this.#journalsOn(one));
  }

  /** Returns the journals on the machine of an open pane. */
  journalsBeside(pane: number): readonly StoredJournal[] {
    const machine = this.#open.get(pane)?.machine;
    return machine ? this.#journalsOn(machine) : [];
  }

  close(): void {
    for (const { page } of this.#open.values()) page.close();
  }

  #journalsOn({ storage }: Machine): readonly StoredJournal[] {
    const open = [...this.#open.values()];
    return storage.keys().flatMap(key => {
      const place = placeAt(key);
      const text = place && storage.getItem(key);
      if (!place || text === null) return [];
      return [{ key, card: place.card, text, pane: open.find(one => one.id === place.pane)?.number ?? null }];
    });
  }

  #enter(number: PaneNumber, on: PaneNumber): Promise<Seat> {
    const machine = this.#machineOf.get(number) ?? this.#machines[on];
    this.#machineOf.set(number, machine);
    return this.#start(number, machine, new TextStore());
  }

  async #start(number: PaneNumber, machine: Machine, window: TextStore): Promise<Seat> {
    const page = new Page(this.#openDeck());
    const { life, release } = await machine.openPage(window);
    void page.gone.then(release);
    const journal = journalStore(() => machine.storage, life);
    // A closed page writes nothing anymore.
    const ifHere = (task: () => void): void => {
      if (page.isHere()) task();
    };
    const session = new Session(page.deck, kinds, {
      newId: () => crypto.randomUUID(),
      today,
      now: () => this.now++,
      journal: {
        ...journal,
        write: (card: CardId, ...texts: [MakeText, ...MakeText[]]) =>
          ifHere(() => journal.write(card, ...texts)),
        remove: (card: CardId) => ifHere(() => journal.remove(card)),
      },
      report: this.#report,
      ...(this.#trace && { trace: this.#trace }),
    });
    if (this.#sizing) session.keepReadable(this.#sizing);
    const seat = { number, machine, window, id: life.id, page, session, quits: false };
    this.#open.set(number, seat);
    this.#sessions.set(number, session);
    await session.start();
    return seat;
  }
}

const dates = new Map<Language, string>();

/** Returns the date on which this program started, in words. A workshop never runs past that day. */
export function today(language: Language): string {
  const date = dates.get(language) ?? slideDate(language, new Date());
  dates.set(language, date);
  return date;
}
