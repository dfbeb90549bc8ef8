import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { JOURNAL_LIFE, readJournal } from '../../src/core/session/journal.ts';
import { memoryJournals, type JournalStore } from '../../src/core/session/journalStore.ts';
import { Session } from '../../src/core/session/session.ts';
import { ParkedCards } from '../../src/core/session/parkedCards.ts';
import type { Environment } from '../../src/core/session/environment.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const START = Date.UTC(2026, 10, 22);

async function begun(world: Environment): Promise<{ deck: MemoryDeck; session: Session }> {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  return { deck, session };
}

/** Opens a pane on the same deck after the previous pane closed. */
async function reopened(deck: MemoryDeck, world: Environment): Promise<Session> {
  const session = new Session(deck, [partnership], world);
  await session.start();
  return session;
}

function entries(session: Session): readonly (readonly [string, string])[] {
  const all = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  return all.map(one => [one.text, one.status] as const);
}

function keyOf(session: Session, text: string): EntryKey {
  const all = session.state.card?.fields.flatMap(one => one.entries) ?? [];
  const found = all.find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
}

test('JOURNAL-1: an accepted entry is in the journal before it is written to the slide', async () => {
  const world = stillWorld();
  const { deck, session } = await begun(world);
  let kept = '';
  deck.beforeWrite = () => (kept = world.journal.read('card-1' as CardId) ?? '');
  await session.entries.add(waarden, 'Iedereen telt mee');
  expect(readJournal(kept, START)?.known.pending).toMatchObject([
    { operation: { do: 'add', text: 'Iedereen telt mee' } },
  ]);
});

describe('after a reload', () => {
  test('JOURNAL-2: an edit that was written while the pane closed can be undone', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    await session.entries.add(waarden, 'een');
    const before = world.journal.read('card-1' as CardId) ?? '';
    await session.entries.edit(keyOf(session, 'een'), 'twee');
    // The journal as it was during the write of the edit.
    const { known, ...journal } = JSON.parse(before) as { known: object };
    const operation = { do: 'edit', key: 'e1', field: waarden, text: 'twee', base: 'een' };
    const pending = [{ operation, trouble: null, attempts: 0 }];
    const cut = JSON.stringify({ ...journal, known: { ...known, pending } });
    world.journal.write('card-1' as CardId, () => cut);
    const later = await reopened(deck, world);
    await later.entries.undo();
    expect(deck.text(waarden)).toBe('een');
  });

  test('JOURNAL-2: undo and redo continue after a reload where they were', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    for (const text of ['een', 'twee', 'drie']) await session.entries.add(waarden, text);
    await session.entries.edit(keyOf(session, 'twee'), 'tweede');
    await session.entries.undo();
    const again = await reopened(deck, world);
    expect(again.state).toMatchObject({ phase: 'open', undoSize: 1, redoSize: 1 });
    await again.entries.redo();
    expect(deck.text(waarden)).toBe('een\rtweede\rdrie');
    for (let step = 0; step < 4; step++) await again.entries.undo();
    expect(deck.text(waarden)).toBe('');
    await again.entries.add(waarden, 'vier');
    expect(entries(again)).toEqual([['vier', 'onSlide']]);
  });

  test('JOURNAL-2: entries that were queued before a reload are written to the slide', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'een');
    expect(deck.text(waarden)).toBe('');
    const again = await reopened(deck, world);
    expect(entries(again)).toEqual([['een', 'onSlide']]);
    expect(deck.text(waarden)).toBe('een');
  });

  test.each([
    ['had not reached the slide', false],
    ['had reached the slide', true],
  ])(
    'JOURNAL-2: an entry is written once after a crash interrupted its write, when the entry %s',
    async (_, arrived) => {
      const world = stillWorld();
      const { deck, session } = await begun(world);
      await session.entries.add(waarden, 'een');
      // The pane crashes here, so nobody receives the answer.
      void session.entries.add(waarden, 'twee');
      const journal = world.journal.read('card-1' as CardId) ?? '';
      await session.idle();
      if (!arrived) deck.type(waarden, 'een');
      const store = memoryJournals();
      store.write('card-1' as CardId, () => journal);
      const again = await reopened(deck, { ...world, journal: store });
      expect(deck.text(waarden)).toBe('een\rtwee');
      expect(entries(again)).toEqual([
        ['een', 'onSlide'],
        ['twee', 'onSlide'],
      ]);
    },
  );

  test('JOURNAL-2: the card that was open before a reload is opened again', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    await session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
    expect((await reopened(deck, world)).state.card?.card.identity.id).toBe('card-2');
    await session.cards.close();
    expect((await reopened(deck, world)).state.phase).toBe('choosing');
  });

  test('JOURNAL-2: entries that the slide lost during a reload can be restored', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
    deck.type(waarden, '');
    const again = await reopened(deck, world);
    expect(again.state.lost).toEqual(['een', 'twee']);
    await again.entries.putBack();
    expect(deck.text(waarden)).toBe('een\rtwee');
  });
});

test('JOURNAL-2: queued entries of a missing card are shown, and put on a new card with one button', async () => {
  const world = stillWorld();
  const { deck, session } = await begun(world);
  deck.slides.length = 0;
  await session.entries.add(waarden, 'een');
  const again = await reopened(deck, world);
  expect(again.state).toMatchObject({
    phase: 'choosing',
    leftovers: [{ words: [{ field: waarden, text: 'een' }] }],
  });
  await again.cards.takeLeftover('card-1' as CardId, 'nl');
  expect([deck.text(waarden), again.state.leftovers]).toEqual(['een', []]);
  expect(world.journal.read('card-1' as CardId)).toBeNull();
});

test.each([
  ['older than seven days', (text: string) => text, START + JOURNAL_LIFE + 1],
  ['of another version', (text: string) => text.replace('"v":1', '"v":2'), START],
  ['cut off', (text: string) => text.slice(0, -9), START],
  ['JSON of another kind', () => '[1]', START],
  ['damaged by an unknown operation', (text: string) => text.replace('"do":"remove"', '"do":"burn"'), START],
])('JOURNAL-3: a journal that is %s is ignored, and is removed', async (_, damage, now) => {
  const world = stillWorld();
  const { deck, session } = await begun(world);
  await session.entries.add(waarden, 'een');
  const id = 'card-1' as CardId;
  const damaged = damage(world.journal.read(id) ?? '');
  world.journal.write(id, () => damaged);
  expect(readJournal(world.journal.read(id) ?? '', now)).toBeNull();
  const later = new Session(deck, [partnership], { ...world, now: () => now });
  expect(world.journal.read(id)).toBeNull();
  await later.start();
  expect(later.state).toMatchObject({ phase: 'open', undoSize: 0 });
});

test('JOURNAL-3: a journal of six days ago is read, also after the clock was set back', async () => {
  const world = stillWorld();
  const { deck, session } = await begun(world);
  await session.entries.add(waarden, 'een');
  for (const days of [6, -2]) {
    const now = (): number => START + days * 24 * 60 * 60 * 1000;
    expect((await reopened(deck, { ...world, now })).state.undoSize).toBe(1);
  }
});

describe.each([
  ['older than seven days', 8],
  ['dated more than fourteen days ahead', -15],
])('JOURNAL-3: a journal that is %s', (_, days) => {
  const id = 'card-1' as CardId;
  const at = (world: Environment): Environment => ({
    ...world,
    now: () => START + days * 24 * 60 * 60 * 1000,
  });

  test('an expired journal without queued changes is removed at the next start', async () => {
    const world = stillWorld();
    const { session } = await begun(world);
    await session.entries.add(waarden, 'een');
    new Session(new MemoryDeck(partnership), [partnership], at(world));
    expect(world.journal.read(id)).toBeNull();
  });

  test('an expired journal keeps its queued changes and loses its undo history, also in storage', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    await session.entries.add(waarden, 'geheim');
    await session.entries.edit(keyOf(session, 'geheim'), 'een');
    session.entries.note(keyOf(session, 'een'), 'notitie');
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'twee');
    const later = new Session(deck, [partnership], at(world));
    expect(world.journal.read(id)).toContain('twee');
    expect(world.journal.read(id)).not.toMatch(/geheim|notitie/u);
    await later.start();
    expect(deck.text(waarden)).toBe('een\rtwee');
  });

  test('an expired journal still offers the entries of a card that is not in the deck, without a date that cannot be correct', async () => {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    await session.entries.add(waarden, 'een');
    deck.slides.length = 0;
    await session.entries.add(waarden, 'twee');
    const { leftovers } = (await reopened(deck, at(world))).state;
    expect(leftovers[0]?.words.map(one => one.text)).toEqual(['een', 'twee']);
    expect(leftovers[0]?.since).toBe(days > 0 ? START : null);
  });
});

describe('JOURNAL-2: a journal of a later version of the pane', () => {
  const id = 'card-1' as CardId;

  /** Opens a pane whose journal has a changed queued operation. */
  async function openedWith(change: (waiting: Record<string, unknown>) => Record<string, unknown>) {
    const world = stillWorld();
    const { deck, session } = await begun(world);
    await session.entries.add(waarden, 'een');
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'twee');
    const { known, ...journal } = JSON.parse(world.journal.read(id) ?? '') as {
      known: { pending: Record<string, unknown>[] };
    };
    const text = JSON.stringify({ ...journal, known: { ...known, pending: known.pending.map(change) } });
    world.journal.write(id, () => text);
    deck.refusals.push('readOnly');
    return { deck, text, later: await reopened(deck, world) };
  }

  test.each(['fromTheFuture', 'constructor', '__proto__'])(
    'a journal with the unknown trouble code %s is read, with notWritten as trouble',
    async code => {
      const { deck, text, later } = await openedWith(one => ({ ...one, trouble: { code, facts: [1] } }));
      expect(readJournal(text, START)?.known.pending).toMatchObject([{ trouble: { code: 'notWritten' } }]);
      await later.refresh();
      expect(deck.text(waarden)).toBe('een\rtwee');
    },
  );

  test('a journal with an operation of an unknown kind keeps the words of that operation', async () => {
    const { deck, later } = await openedWith(one => ({
      ...one,
      operation: { ...(one.operation as object), do: 'annotate' },
    }));
    await later.refresh();
    expect(deck.text(waarden)).toBe('een\rtwee');
  });

  test('a journal keeps its queued changes when its undo history cannot be read', () => {
    const pending = [{ operation: { do: 'add', key: 'e2', field: 'waarden', text: 'twee', to: 'end' } }];
    const known = {
      text: [],
      undo: [{ do: 'burn' }],
      pending: [{ ...pending[0], trouble: null, attempts: 0 }],
    };
    const journal = readJournal(JSON.stringify({ v: 1, at: START, slide: '1', known }), START);
    expect(journal?.known).toMatchObject({ undo: [], redo: [], pending });
  });

  test('a journal with an unknown column moves the words of that column to the entry field', async () => {
    const { later } = await openedWith(one => ({
      ...one,
      operation: { ...(one.operation as object), field: 'dromen' },
    }));
    await later.refresh();
    expect(later.draft.text).toBe('twee');
    later.saveDraft();
    expect(later.cards.unplaced).toBe(0);
  });
});

test('JOURNAL-3: a journal also expires in a pane that stays open', async () => {
  const world = stillWorld();
  const { session } = await begun(world);
  await session.entries.add(waarden, 'een');
  let days = 0;
  const now = (): number => START + days * 24 * 60 * 60 * 1000;
  const shelf = new ParkedCards(world.journal, now);
  const id = 'card-1' as CardId;
  expect(shelf.journal(id)).not.toBeNull();
  days = 8;
  expect(shelf.journal(id)).toBeNull();
});

test('JOURNAL-4: a pane without storage still writes queued entries, undoes and redoes', async () => {
  const none: JournalStore = {
    cards: () => [],
    read: () => null,
    write: () => undefined,
    remove: () => undefined,
  };
  const { deck, session } = await begun(stillWorld({ journal: none }));
  deck.refusals.push('readOnly');
  await session.entries.add(waarden, 'een');
  await session.refresh();
  await session.entries.add(waarden, 'twee');
  await session.entries.undo();
  await session.entries.redo();
  expect(deck.text(waarden)).toBe('een\rtwee');
});

test('JOURNAL-6: finishing a card clears its journal except for queued changes', async () => {
  const world = stillWorld();
  const { deck, session } = await begun(world);
  await session.entries.add(waarden, 'een');
  await session.cards.finish();
  expect(world.journal.read('card-1' as CardId)).toBeNull();
  expect(session.state.undoSize).toBe(0);
  deck.refusals.push('readOnly', 'readOnly');
  await session.entries.add(waarden, 'twee');
  await session.cards.finish();
  expect(readJournal(world.journal.read('card-1' as CardId) ?? '', START)?.known).toMatchObject({
    undo: [],
    pending: [{ operation: { text: 'twee' } }],
  });
});
