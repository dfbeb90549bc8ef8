import type { FieldId } from '../../src/core/card/kind.ts';
import type { Outcome, TroubleCode } from '../../src/core/deck/trouble.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;

afterEach(() => jest.restoreAllMocks());

/**
 * Returns a card with the entry 'Zorg dichtbij', edited to 'Zorg heel dichtbij'. The edit reaches the slide, but every
 * attempt is unanswered.
 */
async function unanswered(code: TroubleCode = 'noAnswer') {
  const deck = new MemoryDeck(partnership);
  const world = stillWorld();
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.add(waarden, 'Zorg dichtbij');
  const write = deck.write.bind(deck);
  const fail = (): Promise<Outcome<never>> => Promise.resolve({ ok: false, trouble: { code } });
  const mock = jest
    .spyOn(deck, 'write')
    .mockImplementationOnce(async (...given) => {
      await write(...given);
      return fail();
    })
    .mockImplementation(fail);
  await session.entries.edit(keyOf(session), 'Zorg heel dichtbij');
  mock.mockRestore();
  expect([deck.text(waarden), entry(session).status]).toEqual(['Zorg heel dichtbij', 'waiting']);
  return { deck, session, world };
}

function entry(session: Session) {
  const [found] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  if (!found) throw new Error('No entry');
  return found;
}
const keyOf = (session: Session): EntryKey => entry(session).key;

test('MERGE-9: an edit of an entry is no conflict when an earlier edit reached the slide without confirmation', async () => {
  const { deck, session } = await unanswered();
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  expect(deck.text(waarden)).toBe('Zorg heel dicht bij huis');
  expect(entry(session)).toMatchObject({ text: 'Zorg heel dicht bij huis', status: 'onSlide' });
});

test('MERGE-9: after a reload, too, an edit of an entry is no conflict when an earlier edit reached the slide without confirmation', async () => {
  const { deck, session, world } = await unanswered();
  const mock = jest.spyOn(deck, 'write').mockResolvedValue({ ok: false, trouble: { code: 'noAnswer' } });
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  mock.mockRestore();
  const later = new Session(deck, [partnership], world);
  await later.start();
  await later.refresh();
  expect(deck.text(waarden)).toBe('Zorg heel dicht bij huis');
});

test('SESSION-8: undo reverts two edits of an entry one by one when the earlier edit reached the slide without confirmation', async () => {
  const { deck, session } = await unanswered();
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  await session.entries.undo();
  expect(deck.text(waarden)).toBe('Zorg heel dichtbij');
  await session.entries.undo();
  expect(deck.text(waarden)).toBe('Zorg dichtbij');
});

test('SESSION-8: undo restores the latest words of an entry whose queued edits were dropped', async () => {
  const { deck, session } = await unanswered();
  deck.type(waarden, 'Zorg dichtbij');
  const mock = jest.spyOn(deck, 'write').mockResolvedValue({ ok: false, trouble: { code: 'noAnswer' } });
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  mock.mockRestore();
  session.entries.discard(keyOf(session));
  await session.entries.undo();
  expect(deck.text(waarden)).toBe('Zorg heel dicht bij huis');
});

test('MERGE-9: both edits of an entry are written when the earlier edit did not reach the slide', async () => {
  const { deck, session } = await unanswered();
  deck.type(waarden, 'Zorg dichtbij');
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  expect(deck.text(waarden)).toBe('Zorg heel dicht bij huis');
  expect(entry(session)).toMatchObject({ status: 'onSlide' });
});

test('MERGE-6: an edit of an entry is a conflict when a colleague changed that entry after an unconfirmed earlier edit', async () => {
  const { deck, session } = await unanswered();
  deck.type(waarden, 'Zorg nu dichtbij');
  await session.entries.edit(keyOf(session), 'Zorg heel dicht bij huis');
  expect(deck.text(waarden)).toBe('Zorg nu dichtbij');
  expect(entry(session)).toMatchObject({ status: 'waiting', trouble: { code: 'entryChanged' } });
});
