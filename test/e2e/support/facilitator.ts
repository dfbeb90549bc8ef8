import type { Locator } from 'playwright-core';
import type { Dice } from '../../doubles/chance.ts';
import { nl } from '../../pane/words.ts';
import type { Workbench } from './workbench.ts';

/** The maximum time between two presses of a double click, in ms. */
const DOUBLE_CLICK = 600;

/** The most entries for a column of one slide, with letters of 12 points. */
const MOST_ENTRIES = 11;

/** The columns from left to right, as on the slide. Their steps count in the opposite direction. */
export const columns = ['acties', 'voorwaarden', 'handelen', 'relaties', 'waarden'];
const names = ['Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden'];
const words = 'Buren zorg dichtbij straks één loket Wie z’n (nog) maart tafel x'.split(' ');

/** An entry as expected on the slide. `token` is in its text and in no other text. */
interface Said {
  readonly token: string;
  text: string;
}

/**
 * A facilitator who repairs entries and continues typing without looking, with the expected card. Each repair ends with
 * the gesture that completes it, without waiting for the pane.
 */
export class Facilitator {
  readonly #bench: Workbench;
  readonly #dice: Dice;
  readonly #hit: (control: Locator) => Promise<void>;
  readonly card: Said[][] = columns.map(() => []);
  readonly log: string[] = [];
  sentences = 0;
  readonly #tried = new Set<string>();
  #column = 4;

  constructor(bench: Workbench, chosen: Dice, hit: (control: Locator) => Promise<void>) {
    this.#bench = bench;
    this.#dice = chosen;
    let last = -Infinity;
    this.#hit = async control => {
      // Two presses at one place, faster than anyone types a sentence, are a double click.
      const wait = last + DOUBLE_CLICK - performance.now();
      if (wait > 0) await bench.page.waitForTimeout(wait);
      last = performance.now();
      await hit(control);
    };
  }

  get #entries(): Said[] {
    return this.card[this.#column] ?? [];
  }

  #sentence(): Said {
    const token = `N${String(++this.sentences).padStart(3, '0')}`;
    const picked = Array.from({ length: 1 + this.#dice.below(3) }, () => this.#dice.one(words) ?? '');
    return { token, text: ['A', token, ...picked].join(' ') };
  }

  async #keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#bench.page.keyboard.press(key);
  }

  /** Types the first letter and the space as key presses, because words get lost there, and the rest at once. */
  async #type(text: string): Promise<void> {
    const { keyboard } = this.#bench.page;
    await keyboard.type(text.slice(0, 2));
    await keyboard.insertText(text.slice(2));
    await this.#keys('Enter');
  }

  /** Types the next entry, wherever the focus is. */
  async say(): Promise<void> {
    if (this.#entries.length >= MOST_ENTRIES) await this.#toEmptiest();
    const said = this.#sentence();
    this.log.push(`say ${said.text} in ${names[this.#column]}`);
    this.#entries.push(said);
    await this.#type(said.text);
  }

  #row({ token }: Said): Locator {
    return this.#bench.pane.locator('li[data-entry]').filter({ hasText: token });
  }

  #button(name: string, inside?: Locator): Locator {
    return (inside ?? this.#bench.pane).getByRole('button', { name, exact: true });
  }

  async #choose(said: Said, item: RegExp | string): Promise<void> {
    await this.#hit(this.#button(nl.fill.entry.more, this.#row(said)));
    await this.#hit(this.#bench.pane.getByRole('menuitem', { name: item }));
  }

  readonly #otherColumn = () => (this.#column + 1 + this.#dice.below(4)) % 5;

  /** Selects the column with the fewest entries. */
  async #toEmptiest(): Promise<void> {
    const counts = this.card.map(one => one.length);
    this.#column = counts.indexOf(Math.min(...counts));
    await this.#keys(`Control+Shift+Alt+Digit${5 - this.#column}`);
  }

  #drop(said: Said): void {
    this.#entries.splice(this.#entries.indexOf(said), 1);
  }

  #place(said: Said, at: number): void {
    this.#drop(said);
    this.#entries.splice(at, 0, said);
  }

  /** Moves to an entry by keyboard only. */
  async #reach(said: Said): Promise<void> {
    const isOn = async (control: Locator) => (await control.locator('[data-words]:focus').count()) > 0;
    const anyRow = this.#bench.pane.locator('li[data-entry]');
    const isNearEnd = this.#entries.indexOf(said) > this.#entries.length / 2;
    const enter = async () => {
      for (let stop = 0; stop < 20 && !(await isOn(anyRow)); stop++) await this.#keys('Shift+Tab');
      await this.#keys(isNearEnd ? 'End' : 'Home');
    };
    await enter();
    // An undone entry may stay in the list until the slide follows. When it disappears, the field gets the focus.
    let thrownOut = 0;
    for (let steps = 0; steps < 60; steps++) {
      if (await isOn(this.#row(said))) return;
      if (!(await isOn(anyRow)) && thrownOut++ < 3) {
        await this.#keys('Escape');
        await enter();
        continue;
      }
      await this.#keys(isNearEnd ? 'ArrowUp' : 'ArrowDown');
    }
    throw new Error(`${said.token} cannot be reached`);
  }

  #edited(said: Said): string {
    said.text += ' bij';
    return ' bij';
  }

  /** The repairs by pointer. Each repairs an entry of the column, which has at least three entries. */
  readonly pointer: Readonly<Record<string, (said: Said, at: number) => Promise<void>>> = {
    edit: async said => {
      const row = this.#row(said);
      const words = row.locator('[data-words]');
      await this.#hit(this.#dice.happens(0.5) ? words : this.#button(nl.fill.entry.edit, row));
      await this.#type(this.#edited(said));
    },
    cancel: async said => {
      await this.#hit(this.#row(said).locator('[data-words]'));
      await this.#bench.page.keyboard.type('weg');
      await this.#keys('Escape');
    },
    bin: async said => {
      await this.#hit(this.#button(nl.fill.entry.remove, this.#row(said)));
      this.#drop(said);
    },
    binAndDelete: async said => {
      await this.#hit(this.#button(nl.fill.entry.remove, this.#row(said)));
      await this.#keys('Delete');
      this.#drop(said);
    },
    down: async (said, at) => {
      if (at === this.#entries.length - 1) return;
      await this.#choose(said, new RegExp(nl.fill.entry.down));
      this.#place(said, at + 1);
    },
    moveTo: async said => {
      const to = this.#otherColumn();
      await this.#choose(said, nl.fill.entry.moveTo(names[to] ?? ''));
      this.#drop(said);
      this.card[to]?.push(said);
    },
    note: async said => {
      await this.#choose(said, nl.fill.annotation.addNote);
      await this.#type('alleen voor mij');
    },
    shorten: async said => {
      await this.#choose(said, nl.fill.annotation.shorten);
      await this.#keys('Control+A');
      said.text = `Kort ${said.token}`;
      await this.#type(said.text);
    },
    restore: async said => {
      await this.#choose(said, nl.fill.annotation.shorten);
      await this.#keys('Backspace', 'Enter');
      await this.#hit(this.#button(nl.fill.annotation.shortened, this.#row(said)));
      await this.#hit(this.#button(nl.fill.annotation.restore, this.#row(said)));
    },
    bundle: async (said, at) => {
      const other = this.#entries[(at + 1) % this.#entries.length];
      if (!other) return;
      await this.#hit(this.#button(nl.fill.bundle.menu(names[this.#column] ?? '')));
      await this.#hit(this.#bench.pane.getByRole('menuitem', { name: nl.fill.bundle.open }));
      for (const one of [said, other])
        await this.#hit(this.#bench.pane.getByRole('checkbox', { name: new RegExp(one.token) }));
      const [first, second] = this.#entries.filter(one => one === said || one === other);
      await this.#hit(this.#button(nl.fill.bundle.put(2)));
      if (!first || !second) return;
      first.text = `${first.text}; ${second.text}`;
      this.#drop(second);
    },
    undo: async () => {
      await this.say();
      await this.#hit(this.#button(nl.fill.undo));
      this.#entries.pop();
    },
    redo: async () => {
      await this.say();
      await this.#hit(this.#button(nl.fill.undo));
      await this.#hit(this.#button(nl.fill.redo));
    },
    question: async () => {
      const another = this.#button(nl.fill.anotherPrompt);
      if ((await another.count()) > 0) await this.#hit(another);
    },
    paste: async () => {
      const pasted = [this.#sentence(), this.#sentence()];
      await this.#bench.copy(pasted.map(one => one.text).join('\n'));
      await this.#keys('Control+V');
      await this.#hit(this.#button(nl.fill.paste.each(2, false)));
      this.#entries.push(...pasted);
    },
    column: async () => {
      this.#column = this.#dice.below(5);
      await this.#hit(this.#bench.pane.getByRole('tab', { name: new RegExp(`^${names[this.#column]}`) }));
    },
    visit: async () => {
      await this.#hit(this.#bench.pane.getByRole('tab', { name: nl.frame.places.rules }));
      await this.#hit(this.#bench.pane.getByRole('tab', { name: nl.frame.places.card }));
    },
  };

  /** The repairs that only a mouse can do. */
  readonly mouse: typeof this.pointer = {
    drag: async said => {
      const to = this.#otherColumn();
      const tab = this.#bench.pane.getByRole('tab', { name: new RegExp(`^${names[to]}`) });
      await this.#row(said).dragTo(tab, { sourcePosition: { x: 8, y: 17 } });
      this.#drop(said);
      this.card[to]?.push(said);
    },
  };

  readonly keyboard: typeof this.pointer = {
    edit: async said => {
      await this.#reach(said);
      await this.#keys(this.#dice.happens(0.5) ? 'Enter' : 'F2');
      await this.#type(this.#edited(said));
    },
    latest: async () => {
      const last = this.#entries.at(-1);
      if (!last) return;
      await this.#keys('ArrowUp');
      await this.#type(this.#edited(last));
    },
    walkAndType: said => this.#reach(said),
    walkAndPaste: async said => {
      const pasted = this.#sentence();
      await this.#bench.copy(pasted.text);
      await this.#reach(said);
      await this.#keys('Control+V', 'Enter');
      this.#entries.push(pasted);
    },
    delete: async said => {
      await this.#reach(said);
      await this.#keys('Delete', 'Delete');
      this.#drop(said);
    },
    up: async (said, at) => {
      await this.#reach(said);
      await this.#keys('Alt+ArrowUp', 'Alt+ArrowUp');
      this.#place(said, Math.max(at - 2, 0));
    },
    right: async said => {
      if (this.#column === 4) return;
      await this.#reach(said);
      await this.#keys('Alt+ArrowRight');
      this.#drop(said);
      this.card[this.#column + 1]?.push(said);
    },
    bin: async said => {
      await this.#reach(said);
      // An entry has no buttons while the slide is being written.
      await this.#button(nl.fill.entry.remove, this.#row(said)).waitFor();
      await this.#keys('Tab', 'Tab', 'Enter', 'Delete');
      this.#drop(said);
    },
    undo: async () => {
      await this.say();
      await this.#keys('Control+z');
      this.#entries.pop();
    },
    redo: async () => {
      await this.say();
      await this.#keys('Control+z', 'Control+y', 'Control+z', 'Control+Shift+Z');
    },
    undoTyping: async () => {
      await this.say();
      await this.#bench.page.keyboard.type('q');
      await this.#keys('Control+z', 'Control+z');
      this.#entries.pop();
    },
    column: async () => {
      this.#column = this.#dice.below(5);
      await this.#keys(`Control+Shift+Alt+Digit${5 - this.#column}`);
    },
  };

  /** Repairs an entry in a way that was not tried yet, or else in any way. */
  async repair(repairs: typeof this.pointer): Promise<void> {
    while (this.#entries.length < 3) await this.say();
    const at = this.#dice.below(this.#entries.length);
    const said = this.#entries[at];
    const names = Object.keys(repairs);
    const fresh = names.filter(one => !this.#tried.has(one));
    const name = this.#dice.one(fresh.length > 0 ? fresh : names) ?? '';
    if (!said) return;
    this.#tried.add(name);
    this.log.push(`${name} ${said.token}`);
    await repairs[name]?.(said, at);
  }
}
