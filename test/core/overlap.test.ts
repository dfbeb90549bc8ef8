import type { FieldId } from '../../src/core/card/kind.ts';
import { trouble } from '../../src/core/deck/trouble.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

async function workshop(world = stillWorld()) {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  return { deck, session };
}

/** Returns a card with 'een' on the slide and 'twee' queued after a refusal. */
async function withOneWaiting() {
  const all = await workshop();
  await all.session.entries.add(acties, 'een');
  all.deck.refusals.push('readOnly');
  await all.session.entries.add(waarden, 'twee');
  return all;
}

/** Runs `gesture` during the next write of the deck, after the slide changed. */
function duringNextWrite(deck: MemoryDeck, gesture: () => void): void {
  const write = deck.write.bind(deck);
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    const outcome = await write(card, decide);
    gesture();
    return outcome;
  });
}

afterEach(() => jest.restoreAllMocks());

test('an undo that is requested between two entries reverts the entry before it, whatever is queued after it', async () => {
  const { deck, session } = await workshop();
  const said: Promise<unknown>[] = [];
  duringNextWrite(deck, () => {
    said.push(session.entries.addAll(waarden, ['twee']), session.entries.undo());
    said.push(session.entries.addAll(waarden, ['drie']), session.entries.addAll(waarden, ['vier']));
  });
  await session.entries.add(waarden, 'een');
  await Promise.all(said);
  expect(deck.text(waarden)).toBe('een\rdrie\rvier');
});

const entries = (session: Session, field: FieldId) =>
  session.state.card?.fields.find(one => one.field === field)?.entries ?? [];

function keyOf(session: Session, text: string): EntryKey {
  const found = session.state.card?.fields.flatMap(one => one.entries).find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
}

describe('gestures that overlap', () => {
  test('SESSION-8: an undo in progress leaves the undo stack when another entry is discarded meanwhile', async () => {
    const { deck, session } = await withOneWaiting();
    duringNextWrite(deck, () => session.entries.discard(keyOf(session, 'twee')));
    await session.entries.undo();
    expect([deck.text(acties), deck.text(waarden)]).toEqual(['', '']);

    await session.entries.undo();
    expect([deck.text(acties), deck.text(waarden)]).toEqual(['', 'twee']);
  });

  test('SESSION-8: an undo that was requested before an entry was discarded reverts the action before that', async () => {
    const { deck, session } = await withOneWaiting();
    const undone = session.entries.undo();
    session.entries.discard(keyOf(session, 'twee'));
    await undone;
    await session.idle();
    expect([deck.text(acties), deck.text(waarden)]).toEqual(['', '']);

    await session.entries.undo();
    expect(deck.text(waarden)).toBe('twee');
  });

  test('SESSION-8: discarding an entry during its failing write leaves nothing to redo', async () => {
    const { deck, session } = await withOneWaiting();
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'drie');
    await session.entries.undo();
    expect(session.state.redoSize).toBe(1);

    deck.refusals.push('someoneTypes', 'someoneTypes');
    duringNextWrite(deck, () => session.entries.discard(keyOf(session, 'drie')));
    await session.refresh('poll');
    await session.idle();
    expect(session.state.redoSize).toBe(0);
  });

  test('SESSION-9: an entry that is added during an undo is written', async () => {
    const { deck, session } = await withOneWaiting();
    duringNextWrite(deck, () => void session.entries.add(acties, 'drie'));
    await session.entries.undo();
    await session.idle();
    expect(deck.text(acties)).toBe('drie');
    expect(session.state.redoSize).toBe(0);
  });

  test('JOURNAL-6: finishing a card during a write leaves nothing to undo or redo', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    let finished: Promise<unknown> = Promise.resolve();
    duringNextWrite(deck, () => void (finished = session.cards.finish()));
    await session.entries.add(waarden, 'twee');
    await finished;
    expect([session.state.undoSize, session.state.redoSize]).toEqual([0, 0]);
    expect(deck.text(waarden)).toBe('een\rtwee');
  });

  test('the session reacts to a change event that arrives while a poll is queued', async () => {
    const { deck, session } = await workshop();
    await session.cards.close();
    deck.slides.push(...deck.slides.map(one => ({ ...one, id: 'copy' as SlideId })));
    await Promise.all([session.refresh('poll'), session.refresh('change')]);
    expect(session.state.cards).toHaveLength(2);
  });

  test('an edit of an entry that is still being written changes that entry when the write is done', async () => {
    const { deck, session } = await workshop();
    const added = session.entries.add(waarden, 'een');
    const edited = session.entries.edit(keyOf(session, 'een'), 'eerste');
    await Promise.all([added, edited]);
    expect(deck.text(waarden)).toBe('eerste');
  });
});

/** Returns a world in which exceptions are expected. */
const tolerant = () => stillWorld({ report: () => undefined });

describe('a gesture on an entry that an earlier gesture is about to change', () => {
  test('SESSION-8: an edit of an entry after an unfinished undo is no conflict', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'a');
    await session.entries.edit(keyOf(session, 'a'), 'b');
    const undone = session.entries.undo();
    const edited = session.entries.edit(keyOf(session, 'b'), 'c');
    await Promise.all([undone, edited]);
    expect(entries(session, waarden)).toMatchObject([{ text: 'c', status: 'onSlide' }]);
    expect(deck.text(waarden)).toBe('c');
  });

  test('SESSION-8: a removal of an entry after an unfinished undo is no conflict', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'a');
    await session.entries.edit(keyOf(session, 'a'), 'b');
    await Promise.all([session.entries.undo(), session.entries.remove(keyOf(session, 'b'))]);
    expect(deck.text(waarden)).toBe('');
  });

  test('MERGE-6: an edit of words that PowerPoint corrects during their write is no conflict', async () => {
    const { deck, session } = await workshop();
    const write = deck.write.bind(deck);
    jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
      const outcome = await write(card, decide);
      deck.type(waarden, 'Teh');
      return outcome.ok ? deck.read(card) : outcome;
    });
    const added = session.entries.add(waarden, 'teh');
    const edited = session.entries.edit(keyOf(session, 'teh'), 'het');
    await Promise.all([added, edited]);
    expect(deck.text(waarden)).toBe('het');
  });

  test('MERGE-6: an edit of words that a colleague changed meanwhile is still a conflict', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'a');
    await session.entries.edit(keyOf(session, 'a'), 'b');
    const undone = session.entries.undo();
    const edited = session.entries.edit(keyOf(session, 'b'), 'c');
    await undone;
    deck.type(waarden, 'a van de collega');
    await edited;
    expect(entries(session, waarden)).toMatchObject([{ text: 'c', trouble: { code: 'entryChanged' } }]);
  });

  test('SESSION-9: when undo removes an entry, the queued words of its conflict stay queued', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'a');
    await session.entries.edit(keyOf(session, 'a'), 'ab');
    deck.beforeWrite = () => deck.type(waarden, 'ab van de collega');
    await session.entries.edit(keyOf(session, 'ab'), 'van mij');
    deck.beforeWrite = () => undefined;
    deck.type(waarden, 'a');
    await session.entries.undo();
    await session.refresh();
    expect(deck.text(waarden)).toBe('');
    expect(entries(session, waarden)).toMatchObject([{ text: 'van mij', status: 'waiting' }]);
  });
});

test.each([
  ['another column', acties],
  ['the same column', waarden],
])(
  'MERGE-6: the pane asks about words that a colleague changed, also when a move to %s was requested before the edit',
  async (_, to) => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'Bewoners beslissen mee');
    deck.type(waarden, 'Bewoners beslissen mee!');
    const key = keyOf(session, 'Bewoners beslissen mee');
    await Promise.all([session.entries.move(key, to, 0), session.entries.edit(key, 'Wij beslissen')]);
    expect(deck.text(to)).toBe('Bewoners beslissen mee!');
    expect(entries(session, to)).toMatchObject([{ text: 'Wij beslissen', status: 'waiting' }]);
  },
);

describe('a deck port that throws', () => {
  test('SESSION-9: when the deck port throws, the session keeps the entry queued, and recognises it on the slide if the write succeeded (reality A7, #4272)', async () => {
    const { deck, session } = await workshop(tolerant());
    const write = deck.write.bind(deck);
    jest
      .spyOn(deck, 'write')
      .mockImplementationOnce(async (card, decide) => {
        await write(card, decide);
        throw new TypeError("Cannot read properties of null (reading 'length')");
      })
      .mockRejectedValueOnce(new TypeError('and again'));
    await session.entries.add(waarden, 'een');
    expect(entries(session, waarden)).toMatchObject([{ text: 'een', status: 'waiting' }]);

    await session.refresh('poll');
    expect(entries(session, waarden)).toMatchObject([{ text: 'een', status: 'onSlide' }]);
    expect(deck.text(waarden)).toBe('een');
  });

  test('SESSION-6: the session retries a queued entry at the next poll after the deck port threw', async () => {
    const { deck, session } = await workshop(tolerant());
    jest
      .spyOn(deck, 'write')
      .mockRejectedValueOnce(new TypeError('one'))
      .mockRejectedValueOnce(new TypeError('two'))
      .mockRejectedValueOnce(new TypeError('three'));
    await session.entries.add(waarden, 'een');
    await session.refresh('poll');
    await session.refresh('poll');
    expect(deck.text(waarden)).toBe('een');
  });

  test('undo, refresh and the next action still work after the deck port threw', async () => {
    const { deck, session } = await workshop(tolerant());
    await session.entries.add(waarden, 'een');
    jest
      .spyOn(deck, 'write')
      .mockRejectedValueOnce(new TypeError('one'))
      .mockRejectedValueOnce(new Error('two'));
    expect(await session.entries.undo()).toMatchObject({ ok: false, trouble: { code: 'hostFailed' } });
    jest.spyOn(deck, 'read').mockRejectedValueOnce(new TypeError('three'));
    await session.refresh('poll');
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('');
  });

  test('the pane stays usable when the deck port throws during an insertion', async () => {
    const { deck, session } = await workshop(tolerant());
    jest.spyOn(deck, 'insert').mockRejectedValueOnce(new TypeError('one'));
    const outcome = await session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'hostFailed' } });
    expect(session.state.busy).toBe(false);
  });

  test('an exception of the deck port is reported', async () => {
    const reported: unknown[] = [];
    const { deck, session } = await workshop(stillWorld({ report: error => reported.push(error) }));
    const bug = new TypeError('one');
    jest.spyOn(deck, 'write').mockRejectedValueOnce(bug);
    await session.entries.add(waarden, 'een');
    expect(reported).toEqual([bug]);
    expect(deck.text(waarden)).toBe('een');
  });
});

test('MERGE-9: an entry that was tried together with others is written once when its card was suspended', async () => {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  const south = { goal: 'Zuid', language: 'nl', style: 'template' } as const;
  await session.cards.insert(south);
  await session.cards.insert({ ...south, goal: 'Noord' });
  const [other] = session.state.cards;
  if (!other) throw new Error('Two cards were expected');
  const write = deck.write.bind(deck);
  let calls = 0;
  deck.write = async (card, decide) => {
    if (++calls === 1) await write(card, decide);
    return calls > 3 ? write(card, decide) : trouble('noAnswer');
  };
  await Promise.all([
    session.cards.open(other),
    session.refresh(),
    session.entries.add('waarden' as FieldId, 'een'),
  ]);
  calls = 3;
  await session.refresh();
  expect(deck.text('waarden' as FieldId)).toBe('een');
});
