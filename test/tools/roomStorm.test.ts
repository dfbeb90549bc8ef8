import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { memoryJournals } from '../../src/core/session/journalStore.ts';
import { Session } from '../../src/core/session/session.ts';
import type { EntryView } from '../../src/core/session/state.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { OfficeVenue } from '../../src/tools/replay/officeVenue.ts';
import type { FaultName } from '../../src/workbench/host/faults/catalogue.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { seeded } from '../doubles/chance.ts';
import { isWhole } from '../support/whole.ts';
import { stillWorld } from '../support/world.ts';

/** Faults that each affect one or two requests, and under which every entry must still be reported. */
const FAULTS: readonly FaultName[] = [
  'answerWithoutResults',
  'appliedThenReverted',
  'failsButApplied',
  'foreignError',
  'hollowRead',
  'insertAtFront',
  'lostFirstBatch',
  'nullSelection',
  'readRefused',
  'readsRefusedAfterInsert',
  'refuses',
  'selectionRefused',
  'slideRefuses',
  'staleProxy',
  'tagWriteRefused',
];
const STEPS = 14;

/**
 * A facilitator who adds many random entries in bursts, changes entries and turns pages, while entries continue on one
 * slide after another.
 */
class Storm {
  /** The latest text of each added entry that was not removed. */
  readonly said = new Set<string>();
  readonly #chance: () => number;
  readonly #venue: OfficeVenue;
  readonly #session: Session;
  readonly #asked: Promise<unknown>[] = [];
  #count = 0;

  constructor(chance: () => number, venue: OfficeVenue) {
    this.#chance = chance;
    this.#venue = venue;
    // Office errors only go to the log. A bug in the pane would lose words.
    const world = stillWorld({ journal: memoryJournals(), report: () => undefined });
    this.#session = new Session(venue.openPane(), [partnership], world);
  }

  async play(faults: readonly FaultName[]): Promise<void> {
    const session = this.#session;
    await this.#settle(session.start());
    session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
    await session.cards.keepInView('nl');
    await this.#settle(session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' }));
    for (let step = 0; step < STEPS; step++) {
      const fault = this.#chance() < 0.25 ? this.#pick(faults) : undefined;
      if (fault) this.#venue.fault(fault, { on: true, times: 1 + Math.floor(this.#chance() * 2) });
      this.#burst();
      if (this.#chance() < 0.2) this.#takeBack();
      if (this.#chance() < 0.2) this.#lengthen();
      if (this.#chance() < 0.15) this.#turnPage();
      if (this.#chance() < 0.3) await this.#settle();
      // Otherwise, the next entries arrive while the host is at work.
      else for (let moments = this.#chance() * 200; moments > 0; moments--) await this.#venue.moment();
      if (this.#chance() < 0.3) this.#asked.push(session.refresh());
    }
    for (const one of faults) this.#venue.fault(one, { on: false });
    for (let looks = 0; looks < 12; looks++) await this.#settle(session.refresh());
    await Promise.all(this.#asked);
  }

  /** The entries on the saved slides of the card. */
  get onSlides(): readonly string[] {
    const slides = new Presentation(Package.open(this.#venue.host.save())).slides();
    return slides.flatMap(slide =>
      partnership.fields.flatMap(({ id }) =>
        entriesIn(slide.shapes().find(one => one.name === bodyShape(id))?.textBody?.text ?? ''),
      ),
    );
  }

  /**
   * The number of entries that the pane reports as missing from their slide: on the open card, and on its other slides.
   */
  get toldAsMissing(): number {
    const { unplaced, lost } = this.#session.state;
    const others = unplaced.filter(one => one.card.slide !== this.#session.openSlide);
    const waiting = this.#listed.filter(one => one.status !== 'onSlide').length;
    return waiting + lost.length + others.reduce((sum, one) => sum + one.entries, 0);
  }

  /** The number of columns, on all pages of the card, with entries that another page would have room for. */
  async overfull(): Promise<number> {
    let count = 0;
    for (const page of this.#session.state.card?.pages ?? []) {
      await this.#settle(this.#session.cards.open(page));
      const fields = this.#session.state.card?.fields ?? [];
      count += fields.filter(one => (one.fullness?.fill ?? 0) > 1 && one.entries.length > 1).length;
    }
    return count;
  }

  #burst(): void {
    const field = this.#chance() < 0.7 ? ('waarden' as FieldId) : this.#pick(partnership.fields)?.id;
    if (!field) return;
    for (let count = 1 + Math.floor(this.#chance() * 5); count > 0; count--) {
      const text = `Zin ${++this.#count} ${'woord '.repeat(3 + Math.floor(this.#chance() * 14))}eind`;
      this.said.add(text);
      this.#asked.push(this.#session.entries.add(field, text));
    }
  }

  #takeBack(): void {
    const entry = this.#pick(this.#listed);
    if (!entry) return;
    this.said.delete(entry.text);
    this.#asked.push(this.#session.entries.remove(entry.key));
  }

  /** Makes an entry longer, so that the entries below it may have no room. */
  #lengthen(): void {
    const entry = this.#pick(this.#listed);
    if (!entry) return;
    const text = `${entry.text} ${'langer '.repeat(8)}eind`;
    this.said.delete(entry.text);
    this.said.add(text);
    this.#asked.push(this.#session.entries.edit(entry.key, text));
  }

  #turnPage(): void {
    const page = this.#pick(this.#session.state.card?.pages ?? []);
    if (page) this.#asked.push(this.#session.cards.open(page));
  }

  get #listed(): readonly EntryView[] {
    return this.#session.state.card?.fields.flatMap(one => one.entries) ?? [];
  }

  #pick<T>(some: readonly T[]): T | undefined {
    return some[Math.floor(this.#chance() * some.length)];
  }

  /** Waits until the host and the pane are idle. */
  async #settle(asked: Promise<unknown> = Promise.resolve()): Promise<void> {
    for (let quiet = 0; quiet < 25; quiet++) {
      const idle = { yet: false };
      void Promise.all([asked, this.#session.idle()]).then(() => (idle.yet = true));
      while (!idle.yet) await this.#venue.idle();
      await this.#venue.moment();
    }
  }
}

async function storm(seed: number, faults: readonly FaultName[]): Promise<Storm> {
  const venue = await OfficeVenue.open(newDeck({ language: 'nl', title: 'Proef', subtitle: '' }), {
    language: 'nl',
    many: true,
    log: () => undefined,
  });
  const made = new Storm(seeded(seed), venue);
  await made.play(faults);
  return made;
}

const seeds = (few: number): number[] => Array.from({ length: isWhole ? 200 : few }, (_, at) => at + 1);

test.each(seeds(3))('CARD-11: each entry of a storm is on one slide, in view (seed %i)', async seed => {
  const made = await storm(seed, []);
  expect(made.onSlides.toSorted()).toEqual([...made.said].toSorted());
  expect(await made.overfull()).toBe(0);
});

test.each(seeds(4))(
  'CARD-11: while PowerPoint misbehaves, no entry is lost without a message (seed %i)',
  async seed => {
    const { said, onSlides, toldAsMissing } = await storm(seed, FAULTS);
    const missing = [...said].filter(text => !onSlides.some(one => one.includes(text)));
    expect(missing.length).toBeLessThanOrEqual(toldAsMissing);
    expect(new Set(onSlides).size).toBe(onSlides.length);
  },
);
