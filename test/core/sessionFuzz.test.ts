import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { MemoryDeck, type Misbehaviour } from '../support/memoryDeck.ts';

const fields = partnership.fields.map(one => one.id);

/** One thing that happens in a random workshop. Numbers choose among what there is at that moment. */
type Happening =
  | {
      readonly do: 'add' | 'edit' | 'remove' | 'move' | 'typeNew' | 'typeOver' | 'strike';
      readonly at: number;
      readonly to: number;
    }
  | { readonly do: 'undo' | 'beat' | 'retry' | 'putBack' | 'hostUndo' }
  | { readonly do: 'fault'; readonly fault: Misbehaviour };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'add' as const,
        'add' as const,
        'edit' as const,
        'remove' as const,
        'move' as const,
      ),
      at: fc.nat(99),
      to: fc.nat(99),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('typeNew' as const, 'typeOver' as const, 'strike' as const),
      at: fc.nat(99),
      to: fc.nat(99),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo' as const,
        'beat' as const,
        'retry' as const,
        'putBack' as const,
        'hostUndo' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom<Misbehaviour>('fails', 'failsButApplied', 'appliedThenReverted', 'hollow'),
    }),
  },
);

/** A workshop with a record of what people accepted and what people removed. */
class RandomWorkshop {
  readonly deck = new MemoryDeck(partnership);
  readonly session = new Session(this.deck, partnership, { newId: () => 'card', today: () => '' });
  /** Words that were accepted in the pane or typed on the slide. */
  readonly accepted = new Set<string>();
  /** Words that a person took away, in the pane or on the slide. */
  readonly removed = new Set<string>();
  #words = 0;
  #snapshot = new Map<FieldId, string>();

  async start(): Promise<void> {
    await this.session.start();
    await this.session.insert({ goal: 'Noord', language: 'nl', style: 'starter' });
    this.#remember();
  }

  async take(what: Happening): Promise<void> {
    switch (what.do) {
      case 'add': {
        const text = this.#newWords();
        await this.session.add(this.#field(what.at), text);
        return;
      }
      case 'edit': {
        const entry = this.#entry(what.at);
        if (!entry) return;
        const text = this.#newWords();
        this.removed.add(entry.text);
        await this.#takingAway(() => this.session.edit(entry.key, text));
        return;
      }
      case 'remove': {
        const entry = this.#entry(what.at);
        if (!entry) return;
        this.removed.add(entry.text);
        await this.#takingAway(() => this.session.remove(entry.key));
        return;
      }
      case 'move': {
        const entry = this.#entry(what.at);
        if (entry) await this.session.move(entry.key, this.#field(what.to), what.to % 4);
        return;
      }
      case 'undo':
        await this.#takingAway(() => this.session.undo());
        return;
      case 'typeNew':
        this.#type(what.at, lines => lines.splice(what.to % (lines.length + 1), 0, this.#newWords()));
        return;
      case 'typeOver':
        this.#type(what.at, lines => {
          const old = lines[what.to % lines.length];
          if (old === undefined) return;
          this.removed.add(old);
          lines[what.to % lines.length] = this.#newWords();
        });
        return;
      case 'strike':
        this.#type(what.at, lines => {
          for (const old of lines.splice(what.to % (lines.length + 1), 1)) this.removed.add(old);
        });
        return;
      case 'hostUndo': {
        // All add-in writes since a person last typed go at once; what the person typed stays.
        for (const [field, raw] of this.#snapshot) this.deck.slides.at(-1)?.shapes.set(`kaart:${field}`, raw);
        await this.session.refresh();
        return;
      }
      case 'beat':
        await this.session.refresh();
        return;
      case 'retry': {
        const waiting = this.#entries().find(one => one.status === 'waiting');
        if (waiting) await this.session.retry(waiting.key);
        return;
      }
      case 'putBack':
        await this.session.putBack();
        return;
      case 'fault':
        this.deck.faults.push(what.fault);
        return;
    }
  }

  /** Does something by which a person takes words away: what the pane shows no longer is what she took. */
  async #takingAway(act: () => Promise<unknown>): Promise<void> {
    const shown = (): string[] => [...this.#inPane(), ...this.#entries().map(one => one.text)];
    const before = shown();
    await act();
    const after = new Set(shown());
    for (const text of before) if (!after.has(text)) this.removed.add(text);
  }

  /** The faults end, and the heart beats until what waits had its turn. */
  async calmDown(): Promise<void> {
    this.deck.faults.length = 0;
    for (let beat = 0; beat < 70; beat++) await this.session.refresh();
  }

  check(): void {
    const slide = this.#onSlide();
    const pane = this.#inPane();
    const missing = [...this.accepted].filter(
      text => !this.removed.has(text) && !slide.includes(text) && !pane.includes(text),
    );
    expect(missing).toEqual([]);
    expect(slide.filter((text, at) => slide.indexOf(text) !== at)).toEqual([]);
    const entries = this.#entries();
    const shown = entries.filter(one => one.status === 'onSlide').map(one => one.text);
    const waiting = entries.filter(one => one.status === 'waiting');
    expect(shown).toEqual(slide.filter(text => shown.includes(text)));
    // A waiting entry can stand in the place of the words that it is to replace.
    expect(slide.length - shown.length).toBeLessThanOrEqual(waiting.length);
  }

  #onSlide(): string[] {
    return fields.flatMap(field => entriesIn(this.deck.text(field) ?? ''));
  }

  #inPane(): string[] {
    return [
      ...this.#entries()
        .filter(one => one.status === 'waiting')
        .map(one => one.text),
      ...this.session.state.lost,
    ];
  }

  #entries() {
    return this.session.state.card?.fields.flatMap(one => one.entries) ?? [];
  }

  #entry(at: number) {
    const entries = this.#entries().filter(one => one.status === 'onSlide');
    return entries[at % Math.max(entries.length, 1)];
  }

  #field(at: number): FieldId {
    return fields[at % fields.length] ?? ('' as FieldId);
  }

  #newWords(): string {
    const number = ++this.#words;
    const text = `${String.fromCharCode((number < 27 ? 96 : 38) + number).repeat(5)} ${number}`;
    this.accepted.add(text);
    return text;
  }

  #type(at: number, change: (lines: string[]) => void): void {
    const field = this.#field(at);
    const lines = [...entriesIn(this.deck.text(field) ?? '')];
    change(lines);
    this.deck.type(field, lines.join('\r'));
    this.#remember();
  }

  #remember(): void {
    this.#snapshot = new Map(fields.map(field => [field, this.deck.text(field) ?? '']));
  }
}

test('whatever happens, no accepted entry is lost or doubled, and pane and slide agree in the end (property)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 40 }), async happenings => {
      const workshop = new RandomWorkshop();
      await workshop.start();
      for (const one of happenings) await workshop.take(one);
      await workshop.calmDown();
      workshop.check();
    }),
    // Seeded, so that a run can be repeated; other seeds and more runs are for who looks for trouble.
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300), seed: Number(process.env.FUZZ_SEED ?? 20261122) },
  );
}, 600_000);
