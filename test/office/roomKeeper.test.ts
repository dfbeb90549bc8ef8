import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape, headingShape } from '../../src/core/card/names.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import { memoryJournals, type JournalStore } from '../../src/core/session/journalStore.ts';
import type { CardOnSlide, Deck } from '../../src/core/deck/deck.ts';
import { trouble } from '../../src/core/deck/trouble.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import type { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { deck } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const relaties = 'relaties' as FieldId;
const sentences = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, at) => `Iedereen in de wijk telt mee, ook wie er ${at + from} keer niet was`,
  );

async function card() {
  const world = await officeDeck(deck({ slides: [{}] }));
  const session = new Session(world.deck, [partnership], stillWorld());
  await session.start();
  session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.cards.keepInView('nl');
  const slides = () => new Presentation(Package.open(world.host.save())).slides().slice(1);
  const settled = (): Promise<void> => idle(session);
  return {
    ...world,
    session,
    settled,
    said: (field = waarden) =>
      slides().map(slide =>
        entriesIn(slide.shapes().find(one => one.name === bodyShape(field))?.textBody?.text ?? ''),
      ),
    heading: (field: FieldId) =>
      slides()[0]
        ?.shapes()
        .find(one => one.name === headingShape(field)),
  };
}

/** Resolves when no task is queued any more. A task may first load the code that it needs. */
async function idle(session: Session): Promise<void> {
  for (let turns = 0; turns < 40; turns++) {
    await session.idle();
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** A colleague types these lines in the box of the first column that is filled. */
function typeInBox(host: EmbeddedHost, session: Session, lines: readonly string[]): void {
  const [, slide] = new Presentation(Package.open(host.save())).slides();
  const box = slide?.shapes().find(one => one.name === bodyShape(waarden));
  host.type(session.openSlide ?? '', box?.id ?? '', lines.join('\n'));
}

/** Returns a deck port whose calls go through `around`, except `support`, which does not wait for PowerPoint. */
function withCalls(
  port: Deck,
  around: (name: keyof Deck, call: () => unknown, args: readonly unknown[]) => unknown,
): Deck {
  return new Proxy(port, {
    get: (target, name: keyof Deck) => {
      const member = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return (...args: unknown[]): unknown => {
        const call = (): unknown => Reflect.apply(member, target, args);
        return name === 'support' ? call() : around(name, call, args);
      };
    },
  });
}

/** Returns a deck port that answers no more calls once the given number of calls is made: its pane was closed. */
function closesAfter(port: Deck) {
  let left = Infinity;
  const answers = (call: () => unknown): unknown => (left-- > 0 ? call() : new Promise(() => undefined));
  return {
    deck: withCalls(port, (name, call) => (name === 'watch' ? call() : answers(call))),
    after: (calls: number) => (left = calls),
    get isClosed() {
      return left < 0;
    },
  };
}

async function until(isDone: () => boolean): Promise<void> {
  for (let waits = 0; !isDone(); waits++) {
    if (waits > 5000) throw new Error('The awaited moment did not come');
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** Returns the entries in the first column that is filled, on all slides of the saved file. */
function textsOn(host: EmbeddedHost): string[] {
  return new Presentation(Package.open(host.save()))
    .slides()
    .flatMap(slide =>
      entriesIn(slide.shapes().find(one => one.name === bodyShape(waarden))?.textBody?.text ?? ''),
    );
}

/** Resolves when the next slide is open and moved entries are on their way to it. */
async function untilArriving(session: Session): Promise<void> {
  const isArriving = (): boolean => {
    const { card: open } = session.state;
    const isNext = open?.card.identity.continues !== undefined;
    return isNext && open.fields.some(one => one.entries.some(entry => entry.status === 'busy'));
  };
  for (let waits = 0; !isArriving(); waits++) {
    if (waits > 5000) throw new Error('No entry is on its way to a continuation');
    await new Promise(resolve => setImmediate(resolve));
  }
}

const texts = (session: Session): readonly string[] =>
  session.state.card?.fields.find(one => one.field === waarden)?.entries.map(one => one.text) ?? [];

test('CARD-11: the heading of a column with entries loses its question before the letters shrink', async () => {
  const { session, settled, heading, host } = await card();
  const before = heading(relaties)?.frame;
  for (const one of sentences(4)) await session.entries.add(waarden, one);
  await settled();
  expect(heading(waarden)?.textBody?.text.split('\r')).toHaveLength(2);
  expect(heading(waarden)?.frame.height).toBeLessThan((before?.height ?? 0) * 0.75);
  // The group still needs the question of a later step, so that question stays.
  expect(heading(relaties)?.textBody?.text.split('\r')).toHaveLength(3);
  expect(heading(relaties)?.frame.height).toBeCloseTo(before?.height ?? 0, -4);
  expect(session.state.card?.fields.map(one => one.fullness?.size)).toEqual([20, 20, 20, 20, 20]);
  expect(session.state.trouble).toEqual({ code: 'headingsLowered' });
  expect(await findings(host.save())).toEqual([]);
});

test('CARD-11: sentences that do not fit continue on the next slide automatically, once and in order', async () => {
  const { session, settled, said } = await card();
  for (const one of sentences(20)) await session.entries.add(waarden, one);
  await settled();
  expect(said().length).toBeGreaterThan(2);
  expect(said().flat()).toEqual(sentences(20));
  expect(session.state.card?.fields.every(one => (one.fullness?.fill ?? 0) <= 1)).toBe(true);
  expect(session.state.card?.pages.at(-1)?.slide).toBe(session.openSlide);
});

test('CARD-11: sentences that are entered quickly while the next slide is being made keep their order', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(7));
  await settled();
  const burst = sentences(12, 7).map(one => session.entries.add(waarden, one));
  await Promise.all(burst);
  await settled();
  expect(said().flat()).toEqual(sentences(19));
  expect(said().every(one => one.length > 0)).toBe(true);
});

test('CARD-11: fifty pasted lines are spread over as many slides as they need', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(30));
  await settled();
  expect(said().flat()).toEqual(sentences(30));
  expect(session.state.card?.fields.every(one => (one.fullness?.fill ?? 0) <= 1)).toBe(true);
});

test('CARD-11: undo removes the latest entry from the slide to which it moved, and redo restores it', async () => {
  const { session, settled, said } = await card();
  let count = 0;
  while (said().length < 2) {
    await session.entries.add(waarden, sentences(1, count)[0] ?? '');
    count++;
    await settled();
  }
  expect(texts(session)).toEqual(sentences(1, count - 1));
  expect(session.state.trouble).toEqual({ code: 'goesOn', facts: { slide: 3 } });
  await session.entries.undo();
  expect(said().flat()).toEqual(sentences(count - 1));
  await session.entries.redo();
  expect(said().flat()).toEqual(sentences(count));
});

test('CARD-11: a slide that a colleague overfilled stays unchanged until this pane writes on it', async () => {
  const { session, settled, said, host } = await card();
  await session.entries.add(waarden, 'Eerst');
  await settled();
  typeInBox(host, session, ['Eerst', ...sentences(20)]);
  await session.refresh();
  await settled();
  expect(said()).toHaveLength(1);
  await session.entries.add(relaties, 'Nu wel');
  await settled();
  expect(said().length).toBeGreaterThan(1);
  expect(said().flat()).toEqual(['Eerst', ...sentences(20)]);
});

test('CARD-11: no entry moves while an entry is being edited', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(4));
  await settled();
  const key = session.state.card?.fields.find(one => one.field === waarden)?.entries.at(-1)?.key ?? null;
  session.setDraft({ edit: { key, kind: 'edit', base: sentences(4)[3] ?? '', text: 'Half' } });
  await session.entries.addAll(waarden, sentences(6, 4));
  await settled();
  expect(said()).toHaveLength(1);
});

test('CARD-11: a single text longer than its box gets smaller letters instead of another slide', async () => {
  const { session, settled, said } = await card();
  const long = sentences(7).join(', ');
  await session.entries.add(waarden, long);
  await settled();
  expect(said()).toEqual([[long]]);
  expect(session.state.card?.fields.find(one => one.field === waarden)?.fullness).toMatchObject({ size: 14 });
});

test('CARD-11: undo reverts an edit that moved its entry to the next slide, and removes no words', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(5));
  await settled();
  const last = session.state.card?.fields.find(one => one.field === waarden)?.entries.at(-1);
  const longer = sentences(3, 70).join(' en ');
  if (last) await session.entries.edit(last.key, longer);
  await settled();
  expect(said().flat()).toEqual([...sentences(4), longer]);
  await session.entries.undo();
  await settled();
  expect(said().flat()).toEqual(sentences(5));
});

test('CARD-12: a refused request while entries move to the next slide leaves each entry on one slide', async () => {
  const { session, settled, said, host } = await card();
  await session.entries.addAll(waarden, sentences(5));
  await settled();
  const moving = session.entries.addAll(waarden, sentences(2, 5));
  await untilArriving(session);
  host.fault('refuses', { on: true, times: 1 });
  await moving;
  await settled();
  for (let beats = 0; beats < 6; beats++) {
    await session.refresh('poll');
    await settled();
  }
  expect(said().flat()).toEqual(sentences(7));
});

test('CARD-11: undo while the words of a colleague move to the next slide removes none of them', async () => {
  const { session, settled, said, host } = await card();
  typeInBox(host, session, sentences(8));
  await session.refresh();
  await session.entries.add(relaties, 'Kort');
  const first = session.openSlide;
  await until(() => said().length > 1);
  await session.entries.undo();
  await settled();
  expect(said().flat()).toEqual(sentences(8));
  expect(said(relaties).flat()).toEqual([]);
  expect(session.openSlide).toBe(first);
});

test('CARD-11: an edit that moves the entries below it leaves its own slide open, where undo reverts it', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(5));
  await settled();
  const [first] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  const slide = session.openSlide;
  const longer = sentences(3, 70).join(' en ');
  if (first) await session.entries.edit(first.key, longer);
  await settled();
  expect(said()).toHaveLength(2);
  expect(said().flat()).toEqual([longer, ...sentences(4, 1)]);
  expect(session.openSlide).toBe(slide);
  const last = sentences(2, 90).join(' en ');
  await session.entries.add(waarden, last);
  await settled();
  expect(said().flat()).toEqual([longer, ...sentences(4, 1), last]);
  await session.entries.undo();
  expect(said().flat()).toEqual([longer, ...sentences(4, 1)]);
  await session.entries.undo();
  expect(said().flat()).toEqual(sentences(5));
  expect(session.openSlide).toBe(slide);
});

test('CARD-11: pasted lines spread over slides although another card is opened meanwhile', async () => {
  const { session, settled, said } = await card();
  const pasted = session.entries.addAll(waarden, sentences(30));
  await session.cards.close();
  await pasted;
  await settled();
  expect(said().length).toBeGreaterThan(5);
  expect(said().every(one => one.length <= 6)).toBe(true);
  expect(said().flat()).toEqual(sentences(30));
});

test.each([0, 1, 2])(
  'CARD-12: a pane that closes after %i calls during a move leaves each entry on one slide for the next pane',
  async calls => {
    const { deck: port, host } = await officeDeck(deck({ slides: [{}] }));
    const journal = memoryJournals();
    const closing = closesAfter(port);
    const session = new Session(closing.deck, [partnership], stillWorld({ journal }));
    await session.start();
    session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
    await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
    await session.entries.addAll(waarden, sentences(7));
    await session.cards.keepInView('nl');
    void session.cards.continue('nl');
    await until(() => session.state.cards.length > 1);
    closing.after(calls);
    await until(() => closing.isClosed);
    const next = new Session(port, [partnership], stillWorld({ journal }));
    await next.start();
    for (let beats = 0; beats < 4; beats++) await next.refresh('poll');
    const slides = new Presentation(Package.open(host.save())).slides().slice(1);
    const texts = slides.flatMap(slide =>
      entriesIn(slide.shapes().find(one => one.name === bodyShape(waarden))?.textBody?.text ?? ''),
    );
    expect(texts).toEqual(sentences(7));
  },
);

/** Opens the card in another pane on the same machine, later than the first one. */
async function laterPane(port: Deck, journal: JournalStore, pane: string): Promise<Session> {
  let ids = 0;
  const newId = () => `${pane}-${++ids}`;
  const session = new Session(port, [partnership], stillWorld({ journal, newId }));
  await session.start();
  session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  await session.cards.keepInView('nl');
  return session;
}

test('CARD-12: entries of a later pane on the first slide do not take the place of entries on the next slide', async () => {
  const { deck: port, host } = await officeDeck(deck({ slides: [{}] }));
  const journal = memoryJournals();
  const closing = closesAfter(port);
  const first = await laterPane(closing.deck, journal, 'first');
  await first.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await first.entries.addAll(waarden, sentences(6));
  await idle(first);
  // The journal of the first slide does not have the keys of these.
  for (const one of sentences(3, 6)) await first.entries.add(waarden, one);
  await idle(first);
  const [page] = first.state.cards;
  if (page) await first.cards.open(page);
  await idle(first);
  closing.after(0);
  const later = await laterPane(port, journal, 'later');
  const entry = later.state.card?.fields.find(one => one.field === waarden)?.entries[0];
  const longer = sentences(3, 70).join(' en ');
  const added = sentences(3, 20).map(one => later.entries.add(waarden, one));
  if (entry) void later.entries.edit(entry.key, longer);
  await Promise.all(added);
  await idle(later);
  const texts = textsOn(host);
  expect(texts.toSorted()).toEqual([longer, ...sentences(8, 1), ...sentences(3, 20)].toSorted());
});

test('CARD-12: opening a page again after a colleague overfilled it doubles no words', async () => {
  const { session, settled, host, said } = await card();
  await session.entries.addAll(waarden, sentences(6));
  await settled();
  const [first, second] = session.state.cards;
  if (!first || !second) throw new Error('The card has no second page');
  await session.cards.finish();
  await session.cards.open(first);
  typeInBox(host, session, [...sentences(5), ...sentences(3, 40)]);
  await session.cards.open(first);
  await session.cards.open(second);
  await settled();
  const flat = said().flat();
  expect(new Set(flat).size).toBe(flat.length);
  expect(flat.toSorted()).toEqual([...sentences(6), ...sentences(3, 40)].toSorted());
});

test('CARD-12: an entry that is edited or removed on its new slide does not stay on the old slide', async () => {
  const { session, settled, host, said } = await card();
  await session.entries.addAll(waarden, sentences(8));
  await settled();
  const moved = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  expect(moved.length).toBeGreaterThan(1);
  const [first] = session.state.cards;
  if (!first) throw new Error('There is no card');
  await session.cards.open(first);
  const entry = session.state.card?.fields.find(one => one.field === waarden)?.entries[0];
  // The removals from the first slide are refused while someone types there.
  const box = host.textBoxes(first.slide).find(one => one.name === bodyShape(waarden));
  const longer = sentences(3, 70).join(' en ');
  if (entry) await session.entries.edit(entry.key, longer);
  const last = session.state.card?.fields.find(one => one.field === waarden)?.entries.at(-1);
  host.fault('slideRefuses', { on: true, times: 2 });
  await settled();
  host.fault('slideRefuses', { on: false });
  const [, second] = session.state.cards;
  if (second) await session.cards.open(second);
  const there = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  const kept = there.find(one => one.text === last?.text) ?? there[0];
  if (kept) await session.entries.remove(kept.key);
  for (let polls = 0; polls < 6; polls++) await session.refresh('poll');
  await settled();
  expect(box).toBeDefined();
  const flat = said().flat();
  expect(flat).not.toContain(kept?.text);
  expect(new Set(flat).size).toBe(flat.length);
  expect(flat).toHaveLength(7);
});

test('CARD-12: undo right after pasted lines start to spread over slides removes all of them', async () => {
  for (const moments of [1, 20, 80, 200]) {
    const { session, settled, said } = await card();
    await session.entries.add(waarden, 'Eerst');
    await settled();
    const pasted = session.entries.addAll(waarden, sentences(20));
    await pasted;
    for (let moment = 0; moment < moments; moment++) await new Promise(resolve => setImmediate(resolve));
    await session.entries.undo();
    await settled();
    expect(said().flat()).toEqual(['Eerst']);
  }
});

test('CARD-11: a sentence at once followed by pasted lines comes before those lines', async () => {
  const { session, settled, said } = await card();
  await session.entries.addAll(waarden, sentences(4));
  await settled();
  const [alone = ''] = sentences(1, 50);
  void session.entries.add(waarden, alone);
  await session.entries.addAll(waarden, sentences(3, 60));
  await settled();
  expect(said().flat()).toEqual([...sentences(4), alone, ...sentences(3, 60)]);
});

test('CARD-11: turning the page moves no words that a colleague added after this pane wrote', async () => {
  const { session, settled, said, host } = await card();
  await session.entries.add(relaties, 'Kort');
  await session.cards.continue('nl');
  await settled();
  const [first, second] = session.state.cards;
  if (!first || !second) throw new Error('The card has no second page');
  await session.cards.open(first);
  typeInBox(host, session, sentences(8));
  await session.refresh();
  await session.cards.open(second);
  await session.refresh('poll');
  await settled();
  expect(said()).toEqual([sentences(8), []]);
});

test('CARD-11: sentences added on a full slide after an edit moved others come after those others', async () => {
  const { session, settled, said } = await card();
  for (const one of sentences(5)) await session.entries.add(waarden, one);
  await settled();
  const [first] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  const longer = sentences(3, 70).join(' en ');
  if (first) await session.entries.edit(first.key, longer);
  await settled();
  const later = [...sentences(2, 90)];
  for (const one of later) await session.entries.add(waarden, `${one} en ${one}`);
  await settled();
  expect(said().flat()).toEqual([longer, ...sentences(4, 1), ...later.map(one => `${one} en ${one}`)]);
});

const listed = (session: Session) =>
  session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];

test('CARD-12: undo after a reload reverts only the latest action', async () => {
  const { deck: port } = await officeDeck(deck({ slides: [{}] }));
  const journal = memoryJournals();
  const closing = closesAfter(port);
  const first = await laterPane(closing.deck, journal, 'first');
  await first.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  for (const one of ['Een', 'Twee', 'Drie']) await first.entries.add(waarden, one);
  await idle(first);
  closing.after(0);
  const later = await laterPane(port, journal, 'later');
  const [entry] = listed(later);
  if (entry) await later.entries.edit(entry.key, 'Eerste');
  await later.entries.undo();
  expect(texts(later)).toEqual(['Een', 'Twee', 'Drie']);
});

test('CARD-12: undo after entries moved below later ones reverts the later ones first', async () => {
  const { session, settled, said } = await card();
  for (const one of sentences(5)) await session.entries.add(waarden, one);
  await settled();
  const [first] = session.state.cards;
  await session.cards.continue('nl');
  await session.entries.add(waarden, 'Als laatste');
  await settled();
  if (first) await session.cards.open(first);
  const [entry] = listed(session);
  if (entry) await session.entries.edit(entry.key, sentences(3, 70).join(' en '));
  await settled();
  await session.entries.undo();
  expect(said().flat()).toEqual([...sentences(5), 'Als laatste']);
  await session.entries.undo();
  expect(said().flat()).toEqual(sentences(5));
  await session.entries.undo();
  expect(said().flat()).toEqual(sentences(4));
});

test.each([
  ['one entry', (session: Session) => session.entries.add(relaties, 'Nieuw')],
  ['pasted lines', (session: Session) => session.entries.addAll(relaties, ['Nieuw', 'Nog een'])],
])(
  'CARD-12: nothing can be redone on any slide after the addition of %s on another slide',
  async (_, add) => {
    const { session, settled, said } = await card();
    for (const one of sentences(7)) await session.entries.add(waarden, one);
    await settled();
    await session.entries.undo();
    const [first] = session.state.cards;
    if (first) await session.cards.open(first);
    await add(session);
    expect(session.state.redoSize).toBe(0);
    expect(await session.entries.redo()).toMatchObject({ ok: false, trouble: { code: 'nothingToRedo' } });
    await settled();
    expect(said().flat()).toEqual(sentences(6));
  },
);

test('CARD-12: a removal that PowerPoint refused is not made up for after a colleague cleared the entry on its new slide', async () => {
  const { deck: port, host } = await officeDeck(deck({ slides: [{}] }));
  const refusing = { slide: '' };
  const refuses = withCalls(port, (name, call, [card]) =>
    name === 'write' && (card as CardOnSlide).slide === refusing.slide
      ? Promise.resolve(trouble('hostFailed'))
      : call(),
  );
  const session = await laterPane(refuses, memoryJournals(), 'one');
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.addAll(waarden, sentences(5));
  await idle(session);
  const first = session.openSlide ?? '';
  const [entry] = listed(session);
  const longer = sentences(3, 70).join(' en ');
  if (entry) await session.entries.edit(entry.key, longer);
  // From now on only the removals of the moved entries are written to the first slide.
  refusing.slide = first;
  await idle(session);
  const second = host.slides().at(-1)?.id ?? '';
  expect(second).not.toBe(first);
  const box = host.textBoxes(second).find(one => one.name === bodyShape(waarden));
  expect(box?.text).toContain(sentences(1, 4)[0]);
  host.type(second, box?.shapeId ?? '', '');
  refusing.slide = '';
  for (let polls = 0; polls < 6; polls++) await session.refresh('poll');
  await idle(session);
  expect(textsOn(host)).toEqual([longer, ...sentences(4, 1)]);
});
