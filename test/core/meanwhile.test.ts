import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { Environment } from '../../src/core/session/environment.ts';
import { journalStore } from '../../src/office/journalStore.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;
const ID = 'card-1' as CardId;

async function opened(deck: MemoryDeck, world: Environment) {
  const session = new Session(deck, [partnership], world);
  await session.start();
  return session;
}
async function begun(world: Environment = stillWorld()) {
  const deck = new MemoryDeck(partnership);
  const session = await opened(deck, world);
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  return { deck, session, world };
}
/** Returns a card with 'een' whose slide was deleted, after the pane noticed that. */
async function bereft() {
  const all = await begun();
  await all.session.entries.add(waarden, 'een');
  all.deck.slides.splice(0, 1);
  await all.session.refresh();
  return all;
}
/** Returns a card with one conflict: base 'een', mine 'een van mij', theirs 'een van de collega'. */
async function inConflict() {
  const all = await begun();
  await all.session.entries.add(waarden, 'een');
  all.deck.beforeWrite = () => all.deck.type(waarden, 'een van de collega');
  await all.session.entries.edit(keyOf(all.session, 'een'), 'een van mij');
  all.deck.beforeWrite = () => undefined;
  return all;
}
const entries = (session: Session, field = waarden) =>
  session.state.card?.fields.find(one => one.field === field)?.entries ?? [];
function keyOf(session: Session, text: string): EntryKey {
  const found = session.state.card?.fields.flatMap(one => one.entries).find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
}
const on = (deck: MemoryDeck, at = 0, field = waarden) => deck.slides[at]?.shapes.get(bodyShape(field));
const onAll = (deck: MemoryDeck) => deck.slides.map(one => one.shapes.get(bodyShape(waarden)));
const left = (session: Session) => session.state.leftovers.flatMap(({ words }) => words.map(one => one.text));
function typing(deck: MemoryDeck, at = 0) {
  const slide = deck.slides[at]?.id;
  deck.caret = slide ? { slide, field: waarden } : null;
}

/** Opens a pane that finds the entries that another pane left for a deleted slide. */
async function finding() {
  const all = await bereft();
  return { ...all, session: await opened(all.deck, all.world) };
}
const rebuild = ({ cards }: Session) => cards.rebuild('nl');
const takeLeftover = ({ cards }: Session) => cards.takeLeftover(ID, 'nl');
const close = ({ cards }: Session) => cards.close();
const say = ({ entries }: Session) => entries.add(waarden, 'net gezegd');

test.each([
  [
    'putting the words of a deleted slide on a new card while the card is being closed',
    bereft,
    rebuild,
    close,
    'een',
  ],
  [
    'putting the words of a deleted slide on a new card while an entry is added',
    bereft,
    rebuild,
    say,
    'net gezegd',
  ],
  [
    'taking the words of a missing card while the list of cards is shown',
    finding,
    takeLeftover,
    close,
    'een',
  ],
])('CARD-1: no word is lost by %s', async (_, open, put, gesture, words) => {
  const { deck, session, world } = await open();
  await Promise.all([put(session), gesture(session)]);
  await session.refresh();
  const later = await opened(deck, world);
  const standing = onAll(deck).flatMap(raw => raw?.split('\r') ?? []);
  expect([...standing, ...left(session), ...left(later)]).toContain(words);
});

test.each([
  ['putting the words of a deleted slide on a new card', bereft, rebuild],
  ['taking the words of a missing card', finding, takeLeftover],
])('CARD-1: %s twice inserts the words once', async (_, open, put) => {
  const { deck, session } = await open();
  await Promise.all([put(session), put(session)]);
  expect(onAll(deck).filter(raw => raw === 'een')).toHaveLength(1);
});

test('CARD-1: a reload while the entries are being written to the new card loses no entry', async () => {
  const { deck, world } = await bereft();
  const pane = await opened(deck, world);
  const write = deck.write.bind(deck);
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    await write(card, decide);
    return new Promise(() => undefined);
  });
  void pane.cards.takeLeftover(ID, 'nl');
  for (let hop = 0; hop < 200; hop++) await Promise.resolve();
  jest.restoreAllMocks();
  const later = await opened(deck, world);
  expect([on(deck), left(later)]).toEqual(['een', []]);
});
test('CARD-1: notes and literal texts move along to the new card', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'alles wat er letterlijk werd gezegd');
  await session.entries.shorten(keyOf(session, 'alles wat er letterlijk werd gezegd'), 'kort');
  deck.slides.splice(0, 1);
  await session.refresh();
  await session.cards.rebuild('nl');
  expect(entries(session)).toMatchObject([
    { annotation: { literal: 'alles wat er letterlijk werd gezegd' } },
  ]);
});

test('SESSION-9: an older queued addition of an entry does not revert a later edit of that entry', async () => {
  const { deck, session } = await begun();
  deck.refusals.push('readOnly');
  await session.entries.add(waarden, 'x');
  const key = keyOf(session, 'x');
  deck.refusals.push('readOnly');
  await session.entries.move(key, acties, 0);
  deck.refusals.push('readOnly');
  await session.entries.edit(key, 'y');
  deck.refusals.push(null, 'hostFailed', null);
  await session.refresh();
  expect(on(deck)).toBe('y');
  await session.refresh();
  expect(on(deck)).toBe('y');
});
test('SESSION-9: an older request to restore an entry does not revert a later edit of that entry', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  const key = keyOf(session, 'een');
  await session.entries.edit(key, 'eentje');
  deck.type(waarden, '');
  await session.refresh();
  deck.refusals.push('readOnly');
  await session.entries.putBack();
  deck.refusals.push('hostFailed');
  deck.type(waarden, 'een');
  await session.refresh();
  await session.entries.edit(key, 'een en twee');
  expect(on(deck)).toBe('een en twee');
  await session.refresh();
  expect(on(deck)).toBe('een en twee');
});

test('SESSION-8: one undo reverts the merging of entries into one, one redo merges them again, and two merges take two undos', async () => {
  const { deck, session } = await begun();
  for (const text of ['een', 'twee', 'drie', 'vier']) await session.entries.add(waarden, text);
  const [een, twee, drie, vier] = entries(session).map(one => one.key);
  if (!een || !twee || !drie || !vier) throw new Error('There are four entries');
  await session.entries.bundle([een, twee, drie], 'een; twee; drie');
  await session.entries.bundle([een, vier], 'alles');
  expect(on(deck)).toBe('alles');
  await session.entries.undo();
  expect(on(deck)).toBe('een; twee; drie\rvier');
  await session.entries.undo();
  expect(on(deck)).toBe('een\rtwee\rdrie\rvier');
  await session.entries.redo();
  expect(on(deck)).toBe('een; twee; drie\rvier');
});

test('SESSION-9: merging entries into one keeps words that a colleague added meanwhile', async () => {
  const { deck, session } = await begun();
  for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
  const keys = entries(session).map(one => one.key);
  let once = true;
  deck.beforeWrite = () => {
    if (once) deck.type(waarden, 'een\rtwee, en nog iets van een ander');
    once = false;
  };
  await session.entries.bundle(keys, 'een; twee');
  expect([on(deck), ...session.state.lost].join()).toContain('en nog iets van een ander');
});

test("CARD-1, MERGE-6: a colleague's text in a conflict is kept when the slide is deleted, on the new card and for a later pane", async () => {
  const { deck, session, world } = await inConflict();
  deck.slides.splice(0, 1);
  await session.refresh();
  expect(left(await opened(deck, world))).toContain('een van de collega');
  await session.cards.rebuild('nl');
  expect(on(deck)).toContain('een van de collega');
});

test('SESSION-9: an entry that is lost while another lost entry is being restored can be restored too', async () => {
  const { deck, session } = await begun();
  for (const text of ['een', 'twee', 'drie']) await session.entries.add(waarden, text);
  deck.type(waarden, 'een\rtwee');
  await session.refresh();
  const write = deck.write.bind(deck);
  const putting: Promise<unknown>[] = [];
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    await Promise.resolve();
    putting.push(session.entries.putBack());
    deck.type(waarden, 'een');
    return write(card, decide);
  });
  await session.entries.add(acties, 'bellen');
  await Promise.all(putting);
  await session.refresh();
  expect([on(deck), session.state.lost]).toEqual(['een\rdrie', ['twee']]);
});

test('SESSION-6: a queued entry of page 1 is written while page 2 is filled', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  typing(deck);
  await session.entries.add(waarden, 'wacht');
  await session.cards.continue('nl');
  deck.caret = null;
  for (let beat = 0; beat < 5; beat++) await session.refresh('poll');
  const all = await session.cards.allEntries();
  expect([on(deck, 0), all.ok && all.value.get(waarden)]).toEqual(['een\rwacht', ['een', 'wacht']]);
});
test('SESSION-6: a queued entry of the working card is written while its definitive version is open', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  typing(deck);
  await session.entries.add(waarden, 'wacht');
  deck.caret = null;
  await session.cards.makeDefinitive('nl');
  await session.refresh('poll');
  const choices = await session.cards.choices();
  expect(choices.ok && choices.value.map(one => one.text)).toEqual(['een', 'wacht']);
});
test('CARD-1, CARD-10: entries of page 1 are kept when its slide is deleted while page 2 is filled', async () => {
  const { deck, session, world } = await begun();
  await session.entries.add(waarden, 'op de eerste');
  await session.cards.continue('nl');
  deck.slides.splice(0, 1);
  await session.refresh();
  const later = await opened(deck, world);
  expect([...left(session), ...left(later)]).toContain('op de eerste');
});

test('CARD-9: a copied slide that cannot get its own identity does not get the queued changes of the original', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  const [slide] = deck.slides;
  if (!slide) throw new Error();
  deck.slides.push({ ...slide, id: '999#9' as SlideId });
  typing(deck);
  await session.entries.add(waarden, 'voor het origineel');
  deck.caret = null;
  await session.cards.search();
  const [original, copy] = session.state.cards;
  if (!original || !copy) throw new Error();
  jest.spyOn(deck, 'identify').mockResolvedValueOnce({ ok: false, trouble: { code: 'hostFailed' } });
  await session.cards.open(copy);
  await session.cards.open(original);
  expect(onAll(deck)).toEqual(['een\rvoor het origineel', 'een']);
});

test.each<[what: string, gesture: (session: Session, key: EntryKey) => Promise<unknown>, words: string]>([
  ['edited', ({ entries }, key) => entries.edit(key, 'y'), 'y'],
  ['moved', ({ entries }, key) => entries.move(key, acties, 0), 'x'],
])('CARD-1: a queued entry that was %s is offered once, with its latest text', async (_, gesture, words) => {
  const { deck, session, world } = await bereft();
  await session.entries.add(waarden, 'x');
  await gesture(session, keyOf(session, 'x'));
  expect(left(await opened(deck, world))).toEqual(['een', words]);
});

function storageThatFills() {
  const kept = new Map<string, string>();
  const room = { full: false };
  const storage = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (room.full) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  } satisfies Storage;
  return { storage, room };
}
test.each([
  ['edited', 'iets heel anders dan dat'],
  ['removed', ''],
])(
  'JOURNAL-2: an entry that was %s while the storage was full is the same after a reload',
  async (_, wanted) => {
    const { storage, room } = storageThatFills();
    const world = stillWorld({ journal: journalStore(() => storage) });
    const { deck, session } = await begun(world);
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'een');
    room.full = true;
    await session.refresh();
    const key = keyOf(session, 'een');
    await (wanted === '' ? session.entries.remove(key) : session.entries.edit(key, wanted));
    await opened(deck, { ...world, journal: journalStore(() => storage) });
    expect(on(deck)).toBe(wanted);
  },
);

test('JOURNAL-6: finishing a card keeps the lost entries that can be restored', async () => {
  const { deck, session, world } = await begun();
  for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
  deck.type(waarden, 'een');
  await session.refresh();
  await session.cards.finish();
  await session.cards.close();
  expect((await opened(deck, world)).state.lost).toEqual(['twee']);
});
test('JOURNAL-6: finishing and closing a card leaves no journal', async () => {
  const { session, world } = await begun();
  await session.entries.add(waarden, 'een');
  await session.cards.finish();
  await session.cards.close();
  expect(world.journal.read(ID)).toBeNull();
});

test('JOURNAL-2: an entry that was accepted while its card was being closed is confirmed in the journal', async () => {
  const { deck, session, world } = await begun();
  await session.entries.add(waarden, 'een');
  await Promise.all([session.cards.close(), session.entries.add(waarden, 'twee')]);
  deck.type(waarden, 'een\rtwee, zegt een ander');
  await opened(deck, world);
  expect(on(deck)).toBe('een\rtwee, zegt een ander');
});

test('MERGE-13: words that PowerPoint corrected during their write can be restored when the slide loses them', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  const write = deck.write.bind(deck);
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    await write(card, decide);
    deck.type(waarden, 'een\rwacht…');
    return deck.read(card);
  });
  await session.entries.add(waarden, 'wacht...');
  deck.type(waarden, 'een');
  await session.refresh();
  expect(session.state.lost).toEqual(['wacht…']);
});
test('MERGE-13: lost words can still be restored after a colleague edits the text that replaced them', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  await session.entries.edit(keyOf(session, 'een'), 'een toezegging van de gemeente');
  deck.type(waarden, 'een');
  await session.refresh();
  deck.type(waarden, 'Een');
  await session.refresh();
  expect(session.state.lost).toEqual(['een toezegging van de gemeente']);
});
test('JOURNAL-2: a note stays with its own entry after a reload', async () => {
  const { deck, session, world } = await begun();
  deck.type(waarden, 'van een ander');
  await session.refresh();
  session.entries.note(keyOf(session, 'van een ander'), 'alleen voor mij');
  deck.type(waarden, '');
  await session.refresh();
  const later = await opened(deck, world);
  await later.entries.add(waarden, 'nieuw');
  expect(entries(later)[0]).toMatchObject({ text: 'nieuw', annotation: { note: '' } });
});
/** Returns a machine with panes that share one storage. Each pane has its own journal in it. */
function machine() {
  const { storage } = storageThatFills();
  const open = new Set<string>();
  /** Opens a pane, or reloads the page of an open pane. */
  return (id: string, change: Partial<Environment> = {}): Environment => {
    open.add(id);
    const others = new Set([...open].filter(one => one !== id));
    return stillWorld({
      ...change,
      journal: journalStore(() => storage, { id, isOpen: one => others.has(one) }),
    });
  };
}

test('JOURNAL-7: one pane keeps the queued changes of another pane on the same machine', async () => {
  const pane = machine();
  const { deck, session: a } = await begun(pane('A'));
  const b = await opened(deck, pane('B'));
  typing(deck);
  await a.entries.add(waarden, 'wacht in A');
  deck.caret = null;
  await b.entries.add(acties, 'van B');
  await opened(deck, pane('A'));
  expect(on(deck)).toBe('wacht in A');
});

test('JOURNAL-7: a queued change of one pane is not written by another pane on the same machine', async () => {
  const pane = machine();
  const { deck, session: a } = await begun(pane('A'));
  deck.refusals.push('readOnly');
  await a.entries.add(waarden, 'wacht in A');
  await opened(deck, pane('B'));
  await a.refresh();
  expect(on(deck)).toBe('wacht in A');
});

test('JOURNAL-7: queued changes for one file are not written to an open copy of that file', async () => {
  const pane = machine();
  const { deck, session: a } = await begun(pane('A'));
  await a.entries.add(waarden, 'een');
  const copy = new MemoryDeck(partnership);
  copy.slides.push(...deck.slides);
  typing(deck);
  await a.entries.add(waarden, 'alleen voor A');
  const b = await opened(copy, pane('B'));
  deck.caret = null;
  await b.entries.add(acties, 'van B');
  await opened(deck, pane('A'));
  expect([on(deck), on(copy)]).toEqual(['een\ralleen voor A', 'een']);
});

test('JOURNAL-7: a pane takes over the journal of a closed pane once', async () => {
  const { storage } = storageThatFills();
  const pane = (id: string): Environment =>
    stillWorld({ journal: journalStore(() => storage, { id, isOpen: () => false }) });
  const { deck, session: a } = await begun(pane('A'));
  typing(deck);
  await a.entries.add(waarden, 'wacht in A');
  deck.caret = null;
  await opened(deck, pane('B'));
  expect(on(deck)).toBe('wacht in A');
  await opened(deck, pane('C'));
  expect([on(deck), storage.length]).toEqual(['wacht in A', 1]);
});

describe('JOURNAL-6: finishing a card of which two closed panes left a journal', () => {
  /** Opens two panes at the same time, the first with a queued entry, and closes both. */
  async function twoClosed(waits: string | null) {
    const { storage } = storageThatFills();
    let now = Date.UTC(2026, 10, 22);
    const pane = (id: string, isOpen: (other: string) => boolean): Environment =>
      stillWorld({ journal: journalStore(() => storage, { id, isOpen }), now: () => now++ });
    const { deck, session: a } = await begun(pane('A', () => false));
    await a.entries.add(waarden, 'van A');
    if (waits !== null) {
      typing(deck);
      await a.entries.add(waarden, waits);
      deck.caret = null;
    }
    const b = await opened(
      deck,
      pane('B', other => other === 'A'),
    );
    await b.entries.add(acties, 'van B');
    const reopen = () =>
      opened(
        deck,
        pane('C', () => false),
      );
    return { deck, storage, reopen };
  }

  test('finishing a card clears the journals that two closed panes left on this machine', async () => {
    const { storage, reopen } = await twoClosed(null);
    const c = await reopen();
    await c.cards.finish();
    await c.cards.close();
    expect(storage.length).toBe(0);
  });

  test('finishing a card keeps the queued changes in the older of two journals', async () => {
    const { deck, reopen } = await twoClosed('wacht in A');
    const c = await reopen();
    await c.cards.finish();
    await c.cards.close();
    const [card] = c.state.cards;
    if (card) await c.cards.open(card);
    await c.refresh();
    expect(on(deck)).toBe('van A\rwacht in A');
  });
});

test('CARD-2: the pane stays with its slide when a colleague opens that slide and a copy is earlier in the deck', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  deck.arrange({ do: 'duplicateSlide', slide: 1, at: 0 });
  deck.arrange({ do: 'moveSlide', slide: 2, at: 0 });
  const filled = session.openSlide;
  const colleague = await opened(deck, stillWorld({ newId: () => 'van-collega' }));
  const theirs = colleague.state.cards.find(one => one.slide === filled);
  if (theirs) await colleague.cards.open(theirs);
  await session.entries.add(waarden, 'twee');
  expect(session.openSlide).toBe(filled);
});

test('SESSION-8: undo restores a queued entry that was discarded', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  deck.refusals.push('readOnly');
  await session.entries.add(waarden, 'per ongeluk weg');
  session.entries.discard(keyOf(session, 'per ongeluk weg'));
  expect(entries(session).map(one => one.text)).toEqual(['een']);
  await session.entries.undo();
  expect(on(deck)).toBe('een\rper ongeluk weg');
  await session.entries.redo();
  expect(on(deck)).toBe('een');
});

/** Deletes the slide of page 1, with one entry on it and one queued, while page 2 is filled. */
async function leftBehind() {
  const all = await begun();
  const { deck, session } = all;
  await session.entries.add(waarden, 'een');
  typing(deck);
  await session.entries.add(waarden, 'wacht');
  await session.cards.continue('nl');
  deck.caret = null;
  const slides = deck.slides.splice(0, 1);
  await session.refresh();
  expect(left(session)).toEqual(['een', 'wacht']);
  const bringBack = async () => {
    deck.slides.unshift(...slides);
    await session.refresh();
    await session.refresh('poll');
  };
  return { ...all, bringBack };
}

test.each<[what: string, gesture: (session: Session) => unknown, slides: readonly string[]]>([
  ['put on a new card', ({ cards }) => cards.takeLeftover(ID, 'nl'), ['een', '', 'een\rwacht']],
  ['dropped', ({ cards }) => cards.forgetLeftover(ID), ['een', '']],
])(
  'CARD-1: words of a missing slide that were %s are not written on that slide when it reappears',
  async (_, gesture, slides) => {
    const { deck, session, bringBack } = await leftBehind();
    await gesture(session);
    await bringBack();
    expect([onAll(deck), left(session)]).toEqual([slides, []]);
  },
);

test('CARD-1: words that were put on a new card are not offered again when the old slide reappears and disappears', async () => {
  const { deck, session, bringBack, world } = await leftBehind();
  await session.cards.takeLeftover(ID, 'nl');
  await bringBack();
  deck.slides.splice(0, 1);
  await session.refresh();
  expect([left(session), left(await opened(deck, world))]).toEqual([[], []]);
});

test('MERGE-6: restoring an entry is a conflict when a colleague replaced its older words', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'een');
  await session.entries.edit(keyOf(session, 'een'), 'een toezegging van de gemeente');
  deck.type(waarden, 'een');
  await session.refresh();
  deck.type(waarden, 'een afspraak die de collega net optekende');
  await session.refresh();
  await session.entries.putBack();
  expect(on(deck)).toBe('een afspraak die de collega net optekende');
  expect(entries(session)).toMatchObject([
    { text: 'een toezegging van de gemeente', status: 'waiting', trouble: { code: 'entryChanged' } },
  ]);
});

test('SESSION-8: undo restores a queued entry that was discarded during another write', async () => {
  const { deck, session } = await begun();
  deck.refusals.push('readOnly');
  await session.entries.add(waarden, 'y');
  const write = deck.write.bind(deck);
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    await Promise.resolve();
    session.entries.discard(keyOf(session, 'y'));
    return write(card, decide);
  });
  await session.entries.add(waarden, 'z');
  expect(on(deck)).toBe('z');
  await session.entries.undo();
  await session.entries.undo();
  expect(on(deck)).toBe('y');
});

test('SESSION-8: undo restores a queued, edited and removed entry with its latest words', async () => {
  const { deck, session } = await begun();
  await session.entries.add(waarden, 'eerder');
  deck.refusals.push('readOnly', 'readOnly');
  await session.entries.add(waarden, 'x');
  const key = keyOf(session, 'x');
  await session.entries.edit(key, 'y');
  await session.entries.remove(key);
  await session.entries.undo();
  expect(on(deck)).toBe('eerder\ry');
});

test('CARD-1: a queued entry that was being moved to another column is also offered', async () => {
  const { deck, session, world } = await begun();
  deck.refusals.push('readOnly', 'readOnly');
  for (const text of ['a', 'b']) await session.entries.add(waarden, text);
  jest.spyOn(deck, 'write').mockImplementationOnce(() => new Promise(() => undefined));
  void session.entries.move(keyOf(session, 'a'), acties, 0);
  for (let hop = 0; hop < 200; hop++) await Promise.resolve();
  jest.restoreAllMocks();
  deck.slides.splice(0, 1);
  const words = left(await opened(deck, world));
  expect(words.toSorted()).toEqual(['a', 'b']);
});

test("CARD-10: a colleague's addition on another page of the card is included, although a conflict on that page awaits a decision", async () => {
  const { deck, session } = await inConflict();
  const first = deck.slides[0]?.id;
  await session.cards.continue('nl');
  deck.type(acties, 'later van de collega', first);
  const all = await session.cards.allEntries();
  expect(all.ok && all.value.get(acties)).toContain('later van de collega');
});

test('JOURNAL-7: the journal of a pane that is reloading is not taken over', () => {
  const { storage } = storageThatFills();
  const a = journalStore(() => storage, { id: 'A', isOpen: () => false });
  a.write(ID, () => '{"at":1}');
  // For a moment nothing shows that A is open.
  const b = journalStore(() => storage, { id: 'B', isOpen: () => false });
  a.write(ID, () => '{"at":2}');
  b.remove(ID);
  expect(a.read(ID)).toBe('{"at":2}');
});

test('JOURNAL-1: a card that moved to another slide keeps the journal of its present slide', async () => {
  const { deck, session, world } = await begun();
  await session.entries.add(waarden, 'een');
  await session.cards.close();
  const [slide] = deck.slides;
  if (!slide) throw new Error('No slide');
  // The slide is cut and pasted.
  deck.slides.splice(0, 1, { ...slide, id: '999#9' as SlideId });
  await session.refresh();
  const [card] = session.state.cards;
  if (card) await session.cards.open(card);
  typing(deck);
  await session.entries.add(waarden, 'wacht');
  const gone = deck.slides.splice(0, 1);
  await session.refresh();
  deck.slides.push(...gone);
  await session.refresh('poll');
  await session.refresh();
  deck.caret = null;
  await opened(deck, world);
  expect(on(deck)).toBe('een\rwacht');
});

test('JOURNAL-2: an entry that was removed before it was written does not reappear after a crash', async () => {
  const { deck, session, world } = await begun();
  jest.spyOn(deck, 'write').mockImplementationOnce(() => new Promise(() => undefined));
  void session.entries.add(waarden, 'ingetrokken');
  void session.entries.remove(keyOf(session, 'ingetrokken'));
  const later = await opened(deck, world);
  await later.refresh();
  expect([on(deck), later.state.lost]).toEqual(['', []]);
});
