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

/** A pane: its window, and the page in it. */
export interface Seat {
  readonly number: PaneNumber;
  readonly machine: Machine;
  readonly window: TextStore;
  /** Among the panes of its machine. */
  readonly id: string;
  readonly page: Page;
  readonly session: Session;
  /** When the page goes, its window goes too. */
  quits: boolean;
}

/** A journal in the storage of a machine. */
export interface StoredJournal {
  readonly key: string;
  readonly card: CardId;
  readonly text: string;
  /** The open pane that writes it; null when its pane is closed. */
  readonly pane: number | null;
}

/** When a workshop begins, in ms since the epoch: what comes of it must not depend on the speed of this machine. */
const BEGIN = Date.UTC(2026, 10, 22, 13);

/** The panes of a workshop, and the machines that they are on. */
export class Seats {
  /** How often a pane was opened again. */
  reloads = 0;
  /** The time on all machines, in ms since the epoch. It goes on each time that a pane asks. */
  now = BEGIN;
  readonly #openDeck: () => Deck;
  readonly #report: (error: unknown) => void;
  readonly #trace: Environment['trace'];
  #sizing: Sizing | null = null;
  readonly #machines = [new Machine(), new Machine()] as const;
  /** By the number of a pane, the machine that it is or was on. */
  readonly #machineOf = new Map<PaneNumber, Machine>();
  readonly #open = new Map<number, Seat>();
  readonly #sessions = new Map<number, Session>();
  #current: Seat | null = null;

  constructor(openDeck: () => Deck, { report, trace }: Pick<Environment, 'report' | 'trace'>) {
    this.#openDeck = openDeck;
    this.#report = report;
    this.#trace = trace;
  }

  /** From now on every pane keeps texts readable, also one that is opened later. */
  keepReadable(sizing: Sizing): void {
    this.#sizing = sizing;
    for (const session of this.#sessions.values()) session.keepReadable(sizing);
  }

  /** The pane that takes the steps. Throws Error before there is one. */
  get current(): Seat {
    if (!this.#current) throw new Error('No pane is open');
    return this.#current;
  }

  /** The sessions of the open panes, by the number of the pane. */
  get sessions(): ReadonlyMap<number, Session> {
    return this.#sessions;
  }

  /** Returns the name of an open pane on its machine, the same after a reload; undefined for one that is closed. */
  nameOf(pane: number): string | undefined {
    return this.#open.get(pane)?.id;
  }

  /**
   * Goes to the pane with this number. One that is not open is opened in a new window: where it was before, or else on
   * this machine.
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

  /** The page of the current pane is to go at its next change; or none is. */
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

  /** Resolves when the page of an open pane goes. */
  oneGone(): Promise<void> {
    return Promise.race([...this.#open.values()].map(one => one.page.gone));
  }

  /** Waits for what every pane does, or until its page goes. */
  async onEachPage(task: (session: Session) => Promise<void>): Promise<void> {
    for (const { page, session } of this.#open.values()) await Promise.race([task(session), page.gone]);
  }

  /**
   * Opens a pane again whose page is gone. One whose window is gone too stays closed while another pane is open, which
   * takes the steps then. Returns false when every page is there.
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

  /** Returns the numbers of closed panes, one on each machine where none is open but one was. */
  get absent(): readonly PaneNumber[] {
    const taken = new Set([...this.#open.values()].map(one => one.machine));
    return [...this.#machineOf].flatMap(([number, machine]) => {
      if (taken.has(machine)) return [];
      taken.add(machine);
      return [number];
    });
  }

  /** The journals on all machines. */
  journals(): readonly StoredJournal[] {
    return this.#machines.flatMap(one => this.#journalsOn(one));
  }

  /** The journals on the machine of an open pane. */
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
    // A page that is gone writes nothing any more.
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

/** The date of the day on which this program was started: a workshop is no longer than that. */
export function today(language: Language): string {
  const date = dates.get(language) ?? slideDate(language, new Date());
  dates.set(language, date);
  return date;
}
