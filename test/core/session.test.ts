import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

async function workshop(): Promise<{ deck: MemoryDeck; session: Session }> {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  return { deck, session };
}

function entries(session: Session, field: FieldId) {
  return session.state.card?.fields.find(one => one.field === field)?.entries ?? [];
}

const texts = (session: Session, field: FieldId): string[] => entries(session, field).map(one => one.text);

function keyOf(session: Session, field: FieldId, text: string): EntryKey {
  const entry = entries(session, field).find(one => one.text === text);
  if (!entry) throw new Error(`No entry ${text}`);
  return entry.key;
}

describe('a session', () => {
  test('a session opens the only card of a deck at the start, and lets a person choose between two cards', async () => {
    const { deck } = await workshop();
    const world = stillWorld({ newId: () => 'x' });
    const again = new Session(deck, [partnership], world);
    await again.start();
    expect(again.state).toMatchObject({ phase: 'open', card: { card: { identity: { id: 'card-1' } } } });

    await again.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
    const third = new Session(deck, [partnership], stillWorld());
    await third.start();
    expect(third.state.phase).toBe('choosing');
    expect(third.state.cards).toHaveLength(2);
  });

  test('a session shows an added entry immediately, and confirms the entry when it is on the slide', async () => {
    const { deck, session } = await workshop();
    const writing = session.entries.add(waarden, ' Iedereen telt mee ');
    expect(entries(session, waarden)).toMatchObject([{ text: 'Iedereen telt mee', status: 'busy' }]);
    expect(await writing).toMatchObject({ ok: true });
    expect(entries(session, waarden)).toMatchObject([{ text: 'Iedereen telt mee', status: 'onSlide' }]);
    expect(deck.text(waarden)).toBe('Iedereen telt mee');
  });

  test('the fields of the session state that did not change remain the same objects', async () => {
    const { session } = await workshop();
    const fields: unknown[] = [];
    session.subscribe(() => fields.push(session.state.card?.fields));
    await session.entries.add(waarden, 'Iedereen telt mee');
    // One state when the entry is accepted and one when it is on the slide.
    expect(fields).toHaveLength(2);
    expect(new Set(fields).size).toBe(2);
  });

  test('a session writes 1,000 entries in one call, and undoes them in one call', async () => {
    const { deck, session } = await workshop();
    const write = jest.spyOn(deck, 'write');
    const words = Array.from({ length: 1_000 }, (_, at) => `inbreng ${at}`);
    expect(await session.entries.addAll(waarden, words)).toMatchObject({ ok: true });
    expect(write).toHaveBeenCalledTimes(1);
    expect(deck.text(waarden)).toBe(words.join('\r'));
    await session.entries.undo();
    expect(texts(session, waarden)).toEqual([]);
    await session.entries.redo();
    expect(deck.text(waarden)).toBe(words.join('\r'));
    expect(write).toHaveBeenCalledTimes(3);
  });

  test('a session keeps every entry queued when a write of several entries is refused', async () => {
    const { deck, session } = await workshop();
    const write = jest.spyOn(deck, 'write');
    deck.refusals.push('readOnly', 'readOnly', 'readOnly', 'readOnly');
    expect(await session.entries.addAll(waarden, ['een', 'twee', 'drie'])).toMatchObject({ ok: false });
    expect(write).toHaveBeenCalledTimes(4);
    expect(entries(session, waarden).map(one => one.status)).toEqual(['waiting', 'waiting', 'waiting']);
    await session.refresh();
    expect(deck.text(waarden)).toBe('een\rtwee\rdrie');
  });

  test('a session keeps the order of many entries that are added quickly after each other', async () => {
    const { deck, session } = await workshop();
    const words = Array.from({ length: 12 }, (_, at) => `inbreng ${at}`);
    await Promise.all(words.map(text => session.entries.add(waarden, text)));
    expect(deck.text(waarden)).toBe(words.join('\r'));
  });

  test('a session edits, removes and moves entries on the slide', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee', 'drie']) await session.entries.add(waarden, text);
    await session.entries.edit(keyOf(session, waarden, 'twee'), 'tweede');
    await session.entries.move(keyOf(session, waarden, 'drie'), waarden, 0);
    await session.entries.move(keyOf(session, waarden, 'een'), acties, 0);
    await session.entries.remove(keyOf(session, waarden, 'tweede'));
    expect([deck.text(waarden), deck.text(acties)]).toEqual(['drie', 'een']);
  });

  test('undo takes back all changes of a session, one by one', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
    await session.entries.edit(keyOf(session, waarden, 'een'), 'eerste');
    await session.entries.move(keyOf(session, waarden, 'eerste'), acties, 0);
    await session.entries.remove(keyOf(session, acties, 'eerste'));
    const seen: unknown[] = [];
    while (session.state.undoSize > 0) {
      await session.entries.undo();
      seen.push([deck.text(acties), deck.text(waarden)]);
    }
    expect(seen).toEqual([
      ['eerste', 'twee'],
      ['', 'eerste\rtwee'],
      ['', 'een\rtwee'],
      ['', 'een'],
      ['', ''],
    ]);
    expect(await session.entries.undo()).toMatchObject({ ok: false, trouble: { code: 'nothingToUndo' } });
  });

  test('undo takes back a change also after someone else wrote on the slide', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    await session.entries.remove(keyOf(session, waarden, 'een'));
    deck.type(waarden, 'van een ander');
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('een\rvan een ander');
  });

  test('a session shows text that someone types on the slide, and the entries keep their keys', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee', 'drie']) await session.entries.add(waarden, text);
    const keys = entries(session, waarden).map(one => one.key);
    deck.type(waarden, 'nul\reen\r\rtwee!\rdrie');
    await session.refresh();
    expect(texts(session, waarden)).toEqual(['nul', 'een', 'twee!', 'drie']);
    expect(
      entries(session, waarden)
        .map(one => one.key)
        .slice(1),
    ).toEqual(keys);
  });

  test('a session keeps text that another person typed on the slide a moment before its own write', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    deck.beforeWrite = () => deck.type(waarden, 'een\rvan een ander');
    await session.entries.add(waarden, 'twee');
    expect(deck.text(waarden)).toBe('een\rvan een ander\rtwee');
  });

  test('a session keeps an entry that the slide refuses, shows the reason, and can retry the write', async () => {
    const { deck, session } = await workshop();
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'een');
    await session.entries.add(waarden, 'twee');
    expect(deck.text(waarden)).toBe('twee');
    expect(entries(session, waarden)).toMatchObject([
      { text: 'twee', status: 'onSlide' },
      { text: 'een', status: 'waiting', trouble: { code: 'readOnly' } },
    ]);
    await session.entries.retry(keyOf(session, waarden, 'een'));
    expect(deck.text(waarden)).toBe('twee\reen');
  });

  test('a session keeps queued entries when their card is closed and opened again', async () => {
    const { deck, session } = await workshop();
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'een');
    await session.cards.close();
    const [card] = session.state.cards;
    if (!card) throw new Error('The card is gone');
    deck.refusals.push('notWritten');
    await session.cards.open(card);
    expect(entries(session, waarden)).toMatchObject([{ text: 'een', status: 'waiting' }]);
    await session.refresh();
    expect(entries(session, waarden)).toMatchObject([{ text: 'een', status: 'onSlide' }]);
  });

  test('an entry that both sides changed stays queued, and a retry writes the text of the pane', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    deck.beforeWrite = () => deck.type(waarden, 'een van de dia');
    await session.entries.edit(keyOf(session, waarden, 'een'), 'een van het paneel');
    expect(deck.text(waarden)).toBe('een van de dia');
    const [entry] = entries(session, waarden);
    expect(entry).toMatchObject({
      text: 'een van het paneel',
      status: 'waiting',
      trouble: { code: 'entryChanged' },
    });
    deck.beforeWrite = () => undefined;
    await session.refresh();
    if (entry) await session.entries.retry(entry.key);
    expect(deck.text(waarden)).toBe('een van het paneel');
  });

  test('the words of an edit become a queued entry when the entry was removed on the slide', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    deck.beforeWrite = () => deck.type(waarden, '');
    await session.entries.edit(keyOf(session, waarden, 'een'), 'eerste');
    expect(entries(session, waarden)).toMatchObject([
      { text: 'eerste', status: 'waiting', trouble: { code: 'entryGone' } },
    ]);
    deck.beforeWrite = () => undefined;
    await session.entries.retry(keyOf(session, waarden, 'eerste'));
    expect(deck.text(waarden)).toBe('eerste');
  });

  test('a session does not remove an entry that someone changed on the slide', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    deck.beforeWrite = () => deck.type(waarden, 'een, en nog iets');
    expect(await session.entries.remove(keyOf(session, waarden, 'een'))).toMatchObject({
      trouble: { code: 'entryChanged' },
    });
    expect(texts(session, waarden)).toEqual(['een, en nog iets']);
  });

  test('a session finds a card again when its slide got another id', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    const old = deck.slides.pop();
    if (old) deck.slides.push({ ...old, id: '999#9' as typeof old.id });
    await session.refresh();
    expect(session.state.trouble).toEqual({ code: 'cardMoved', facts: { slide: 1 } });
    await session.entries.add(waarden, 'twee');
    expect(deck.text(waarden)).toBe('een\rtwee');
  });

  test('a session reports that a slide is missing and keeps its entries', async () => {
    const { deck, session } = await workshop();
    deck.slides.pop();
    await session.entries.add(waarden, 'een');
    expect(session.state.trouble).toMatchObject({ code: 'cardGone' });
    expect(entries(session, waarden)).toMatchObject([{ text: 'een', status: 'waiting' }]);
  });

  test('an entry for a field whose box is missing stays queued', async () => {
    const { deck, session } = await workshop();
    const [slide] = deck.slides;
    if (slide) deck.fill(slide.id, 'kaart:acties', null);
    await session.refresh();
    await session.entries.add(acties, 'een');
    expect(session.state.card?.fields.find(one => one.field === acties)).toMatchObject({
      present: false,
      entries: [{ text: 'een', status: 'waiting', trouble: { code: 'fieldGone' } }],
    });
  });

  test('a session refuses blank text, and reports that PowerPoint is too old', async () => {
    const { session } = await workshop();
    expect(await session.entries.add(waarden, ' \n ')).toMatchObject({ trouble: { code: 'emptyText' } });
    const deck = new MemoryDeck(partnership);
    deck.enough = false;
    const old = new Session(deck, [partnership], stillWorld());
    await old.start();
    expect(old.state).toMatchObject({ phase: 'choosing', trouble: { code: 'unsupported' } });
  });

  test('the copy of a card gets neither the undo history nor the queued entries of the original', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
    const [first] = deck.slides;
    if (first) deck.slides.push({ ...first, id: '300#2' as typeof first.id });
    await session.entries.remove(keyOf(session, waarden, 'een'));
    await session.cards.search();
    const copy = session.state.cards[1];
    if (!copy) throw new Error('No copy');
    await session.cards.open(copy);
    expect(session.state.undoSize).toBe(0);
    expect(deck.slides.map(one => one.shapes.get('kaart:waarden'))).toEqual(['twee', 'een\rtwee']);
  });

  test('the position of a new entry counts the entries that the pane shows, also while entries are being written', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
    const adding = session.entries.add(waarden, 'drie');
    await session.entries.move(keyOf(session, waarden, 'een'), waarden, 2);
    await adding;
    await session.entries.move(keyOf(session, waarden, 'twee'), acties, 99);
    expect([deck.text(waarden), deck.text(acties)]).toEqual(['drie\reen', 'twee']);
  });

  test('undo of an entry that the slide already removed only ends the offer to restore that entry', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    await session.entries.add(acties, 'twee');
    deck.type(acties, '');
    await session.refresh();
    await session.entries.undo();
    expect([deck.text(waarden), session.state.lost]).toEqual(['een', []]);
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('');
  });

  test('a session retries an undo that PowerPoint refused', async () => {
    const { deck, session } = await workshop();
    await session.entries.add(waarden, 'een');
    deck.refusals.push('readOnly');
    expect(await session.entries.undo()).toMatchObject({ ok: false });
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('');
  });

  test('blank paragraphs between entries stay in place when entries change', async () => {
    const { deck, session } = await workshop();
    deck.type(waarden, 'een\r\rtwee\rdrie');
    await session.refresh();
    await session.entries.move(keyOf(session, waarden, 'drie'), waarden, 1);
    await session.entries.undo();
    expect(deck.text(waarden)).toBe('een\r\rtwee\rdrie');
  });

  test('a session offers to restore entries that Ctrl+Z on the slide removed', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee', 'drie']) await session.entries.add(waarden, text);
    deck.type(waarden, 'een');
    await session.refresh();
    expect(session.state.lost).toEqual(['twee', 'drie']);
    await session.entries.putBack();
    expect(deck.text(waarden)).toBe('een\rtwee\rdrie');
    expect(session.state.lost).toEqual([]);
  });

  test('a session ends the offer to restore a lost entry when that entry reappears', async () => {
    const { deck, session } = await workshop();
    for (const text of ['een', 'twee']) await session.entries.add(waarden, text);
    deck.type(waarden, '');
    await session.refresh();
    deck.type(waarden, 'een\rtwee');
    await session.refresh();
    expect(session.state.lost).toEqual([]);
  });
});
