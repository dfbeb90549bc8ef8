import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { TITLE_SHAPE } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { FaultyDeck } from '../../src/tools/fuzz/faultyDeck.ts';
import { writable } from '../../src/pptx/xml.ts';
import { kept } from '../doubles/memoryRequests.ts';
import { stillWorld } from '../support/world.ts';

/** Control characters and invalid characters, most of which a file does not keep. */
const UNWRITABLE = fc.constantFrom(
  '\0',
  '\t',
  '\n',
  '\v',
  '\r',
  '\x1f',
  '\x7f',
  '\x9f',
  '\ud800',
  '\udc00',
  '\ufffe',
);

const waarden = 'waarden' as FieldId;
const relaties = 'relaties' as FieldId;
const acties = 'acties' as FieldId;

async function workshop(...texts: readonly string[]) {
  const deck = new FaultyDeck(partnership);
  const world = stillWorld();
  const session = await opened(deck, world);
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  for (const text of texts) await session.entries.add(waarden, text);
  return { deck, session, world };
}

async function opened(deck: FaultyDeck, world = stillWorld()) {
  const session = new Session(deck, [partnership], world);
  await session.start();
  return session;
}

const entries = (session: Session, field = waarden) =>
  session.state.card?.fields.find(one => one.field === field)?.entries;
const texts = (session: Session, field = waarden) => entries(session, field)?.map(one => one.text);

function keyOf(session: Session, text: string): EntryKey {
  const found = session.state.card?.fields.flatMap(one => one.entries).find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
}

describe('a single fault', () => {
  test('a definitive version is not made when a slide of the working card cannot be read completely', async () => {
    const { deck, session } = await workshop('eerst', 'dan');
    await session.cards.continue('nl');
    deck.faults.set('nullText', { on: true });
    expect(await session.cards.makeDefinitive('nl', 'full')).toMatchObject({ ok: false });
    expect(deck.slides).toHaveLength(2);
  });

  test('SESSION-8: one undo reverts one action, also when its write reported failure', async () => {
    const { deck, session } = await workshop('eerst');
    await session.entries.addAll(waarden, ['een', 'twee', 'drie']);
    deck.faults.set('failsButApplied', { on: true, times: 1 });
    expect(await session.entries.undo()).toMatchObject({ ok: true });
    expect(texts(session)).toEqual(['eerst']);
    expect(session.state.lost).toEqual([]);
    await session.entries.redo();
    expect(deck.text(waarden)).toBe('eerst\reen\rtwee\rdrie');
  });

  test.each(['failsButApplied', 'appliedThenReverted', 'shortRead', 'hollowRead'] as const)(
    'MERGE-9: every entry is written once when the fault %s affects a write of several entries',
    async fault => {
      const { deck, session } = await workshop('eerst');
      deck.faults.set(fault, { on: true, times: 1 });
      await session.entries.addAll(waarden, ['een', 'twee', 'twee', 'drie']);
      await session.refresh();
      await session.refresh();
      // The pane offers the entries that the host reverted.
      await session.entries.putBack();
      expect(deck.text(waarden)).toBe('eerst\reen\rtwee\rtwee\rdrie');
      expect(texts(session)).toEqual(['eerst', 'een', 'twee', 'twee', 'drie']);
    },
  );

  test('an operation that was applied is not repeated, although PowerPoint reported failure', async () => {
    const { deck, session } = await workshop();
    deck.faults.set('failsButApplied', { on: true, times: 1 });
    deck.refusals.push(null, 'hostFailed');
    await session.entries.add(waarden, 'een');
    expect(entries(session)).toMatchObject([{ text: 'een', status: 'waiting' }]);
    await session.refresh();
    expect(entries(session)).toMatchObject([{ text: 'een', status: 'onSlide' }]);
    expect(deck.text(waarden)).toBe('een');
  });

  test('a snapshot without any text is not believed when the card had text', async () => {
    const { deck, session } = await workshop('een');
    deck.faults.set('hollowRead', { on: true, times: 2 });
    await session.refresh();
    await session.entries.add(waarden, 'twee');
    expect(texts(session)).toEqual(['een', 'twee']);
    expect(deck.text(waarden)).toBe('een\rtwee');
  });

  test('SESSION-1: nothing is written to a slide without a title that repeatedly reads as empty', async () => {
    const { deck, session } = await workshop('een', 'twee');
    deck.deleteBox(session.openSlide ?? ('' as SlideId), TITLE_SHAPE);
    await session.refresh();
    deck.faults.set('hollowRead', { on: true });
    for (let beat = 0; beat < 5; beat++) await session.refresh('poll');
    await session.entries.add(waarden, 'nieuw');
    deck.faults.set('hollowRead', { on: false });
    await session.refresh();
    expect(deck.text(waarden)).toBe('een\rtwee\rnieuw');
  });

  test('a definitive version takes its goal from the current title, and never from an unreadable title', async () => {
    const { deck, session } = await workshop();
    const [working] = deck.slides;
    if (!working) throw new Error('There is no card');
    deck.faults.set('nullText', { on: true });
    deck.rename(working.id, TITLE_SHAPE, 'Partnerschapskaart — Zuid');
    await session.refresh('poll');
    deck.faults.set('nullText', { on: false });
    await session.cards.makeDefinitive('nl');
    expect(session.state.card?.card.title).toBe('Samenwerkingsmodel — Zuid');
  });
});

/** Makes the next write join separate paragraphs, and fail although it was applied. */
function glueNextWrite({ faults }: FaultyDeck, times = 1) {
  faults.set('separatorIsNewline', { on: true, times });
  faults.set('failsButApplied', { on: true, times: 1 });
}

describe('a paragraph mark that is lost in a write that fails although it was applied (breaks 3)', () => {
  test('MERGE-9: an added entry that was joined to the entry above it is split off, and written once', async () => {
    const { deck, session } = await workshop('X');
    glueNextWrite(deck);
    await session.entries.add(waarden, 'Y');
    await session.refresh('poll');
    expect(deck.text(waarden)).toBe('X\rY');
    expect(texts(session)).toEqual(['X', 'Y']);
  });

  test('MERGE-9: an added entry that was joined to its neighbour is split off at the next poll when the retry fails too', async () => {
    const { deck, session } = await workshop('X');
    glueNextWrite(deck);
    deck.refusals.push(null);
    const write = deck.write.bind(deck);
    let calls = 0;
    jest.spyOn(deck, 'write').mockImplementation((card, decide) => {
      if (++calls === 2) deck.refusals.push('noAnswer');
      return write(card, decide);
    });
    await session.entries.add(waarden, 'Y');
    await session.refresh('poll');
    await session.refresh('poll');
    expect(deck.text(waarden)).toBe('X\rY');
    expect(texts(session)).toEqual(['X', 'Y']);
  });

  test('MERGE-9: after a joined entry was split off, undo removes only that entry', async () => {
    const { deck, session } = await workshop('X');
    glueNextWrite(deck);
    await session.entries.add(waarden, 'Y');
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('X');
  });

  test.each([
    [
      'an entry added between others',
      (session: Session) => session.entries.add(waarden, 'nieuw', 1),
      'X\rnieuw\rY',
      '',
    ],
    [
      'a moved entry',
      (session: Session) => session.entries.move(keyOf(session, 'Y'), relaties, 1),
      'X',
      'Z\rY',
    ],
  ])(
    'MERGE-9: %s that was joined to its neighbour is split off',
    async (_name, gesture, values, relations) => {
      const { deck, session } = await workshop('X', 'Y');
      if (relations) await session.entries.add(relaties, 'Z');
      glueNextWrite(deck, 2);
      await gesture(session);
      for (let beat = 0; beat < 2; beat++) await session.refresh('poll');
      expect([deck.text(waarden), deck.text(relaties)]).toEqual([values, relations]);
    },
  );

  test('MERGE-9: a moved entry that was joined to its neighbour is split off when the retry was refused', async () => {
    const { deck, session } = await workshop('X');
    await session.entries.add(relaties, 'Z');
    glueNextWrite(deck);
    const write = deck.write.bind(deck);
    let calls = 0;
    jest.spyOn(deck, 'write').mockImplementation((card, decide) => {
      if (++calls === 2) deck.faults.set('refuses', { on: true, times: 1 });
      return write(card, decide);
    });
    await session.entries.move(keyOf(session, 'X'), relaties, 1);
    expect(deck.text(relaties)).toBe('Z\vX');
    await session.refresh('poll');
    expect([deck.text(waarden), deck.text(relaties)]).toEqual(['', 'Z\rX']);
  });

  test('MERGE-9: a moved entry that was joined to its neighbour is split off when the retry failed in the same way', async () => {
    const { deck, session } = await workshop('X');
    await session.entries.add(relaties, 'Z');
    deck.faults.set('separatorIsNewline', { on: true, times: 2 });
    deck.faults.set('failsButApplied', { on: true, times: 2 });
    deck.faults.set('appliedThenReverted', { on: true, times: 1 });
    await session.entries.move(keyOf(session, 'X'), relaties, 1);
    expect(deck.text(relaties)).toBe('Z\vX');
    await session.refresh('poll');
    expect([deck.text(waarden), deck.text(relaties)]).toEqual(['', 'Z\rX']);
  });

  test('JOURNAL-2: an added entry that was joined to its neighbour is split off after the pane was reloaded', async () => {
    const { deck, session, world } = await workshop('X');
    glueNextWrite(deck);
    const write = deck.write.bind(deck);
    jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
      await write(card, decide);
      return new Promise(() => undefined);
    });
    void session.entries.add(waarden, 'Y');
    for (let hop = 0; hop < 50; hop++) await Promise.resolve();
    jest.restoreAllMocks();

    const later = await opened(deck, world);
    await later.refresh('poll');
    expect(deck.text(waarden)).toBe('X\rY');
    expect(texts(later)).toEqual(['X', 'Y']);
  });
});

describe('finishing a card (breaks 2)', () => {
  test('JOURNAL-6: finishing a card reads the slide first and keeps an entry that the slide lost', async () => {
    const { deck, session } = await workshop('een');
    deck.faults.set('appliedThenReverted', { on: true, times: 1 });
    await session.entries.add(waarden, 'KWIJT');
    await session.cards.finish();
    expect(session.state.lost).toEqual(['KWIJT']);

    await session.entries.putBack();
    expect(deck.text(waarden)).toBe('een\rKWIJT');
  });

  test('JOURNAL-6: finishing a card keeps a lost entry for a pane that opens later', async () => {
    const { deck, session, world } = await workshop('een');
    deck.faults.set('appliedThenReverted', { on: true, times: 1 });
    await session.entries.add(waarden, 'KWIJT');
    await session.cards.finish();
    await session.cards.close();
    const later = await opened(deck, world);
    expect(later.state.lost).toEqual(['KWIJT']);
  });

  test('JOURNAL-6: finishing a card clears removed words also from the journals of its other slides', async () => {
    const { session, world } = await workshop('een', 'geheim');
    await session.entries.remove(keyOf(session, 'geheim'));
    await session.cards.continue('nl');
    await session.entries.add(waarden, 'twee');
    await session.cards.finish();
    await session.cards.close();
    expect(world.journal.cards()).toEqual([]);
  });

  test('JOURNAL-6: finishing a card clears no journal while the slide cannot be read', async () => {
    const { deck, session } = await workshop('een');
    deck.faults.set('appliedThenReverted', { on: true, times: 1 });
    await session.entries.add(waarden, 'KWIJT');
    deck.faults.set('hollowRead', { on: true });
    expect(await session.cards.finish()).toMatchObject({ ok: false, trouble: { code: 'notRead' } });
    deck.faults.set('hollowRead', { on: false });
    await session.refresh();
    expect(session.state.lost).toEqual(['KWIJT']);
  });

  test('JOURNAL-6: finishing a card retries queued changes once, and clears the journal when none are left', async () => {
    const { deck, session, world } = await workshop();
    deck.refusals.push('readOnly');
    await session.entries.add(acties, 'een');
    expect(await session.cards.finish()).toMatchObject({ ok: true });
    await session.cards.close();
    expect(deck.text(acties)).toBe('een');
    expect(world.journal.cards()).toEqual([]);
  });

  test.each([1, 2])(
    'JOURNAL-6: %i queued entries that finishing writes and the slide reverts can be restored',
    async count => {
      const { deck, session } = await workshop('een');
      const waiting = ['KWIJT', 'WEG'].slice(0, count);
      for (const text of waiting) {
        deck.refusals.push('readOnly');
        await session.entries.add(acties, text);
      }
      deck.faults.set('appliedThenReverted', { on: true, times: count });
      await session.cards.finish();
      expect(session.state.lost).toEqual(waiting);
      expect(session.cards.unplaced).toBe(count);
    },
  );
});

test('the deck in memory keeps the same characters of a text as a real file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: UNWRITABLE }), (some, other) => {
      const raw = some + other;
      expect(kept(raw)).toBe(raw.split('\v').map(writable).join('\v'));
    }),
  );
});
