import { writeIdentity, type CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { trouble, type TroubleCode } from '../../src/core/deck/trouble.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { Environment } from '../../src/core/session/environment.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

async function begun(world: Environment = stillWorld()) {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.add(waarden, 'een');
  await session.entries.add(acties, 'bellen');
  return { deck, session, slide: slideAt(deck, 0), world };
}

function slideAt(deck: MemoryDeck, at: number): MemoryDeck['slides'][number] {
  const slide = deck.slides[at];
  if (!slide) throw new Error(`No slide ${at}`);
  return slide;
}

/** Returns the same slide with another id, as after cut and paste or duplication. */
function copyOf(slide: MemoryDeck['slides'][number], id: string): MemoryDeck['slides'][number] {
  return { ...slide, id: id as SlideId };
}

function entries(session: Session, field = waarden): readonly (readonly [string, string])[] {
  const all = session.state.card?.fields.find(one => one.field === field)?.entries ?? [];
  return all.map(one => [one.text, one.status] as const);
}

function keyOf(session: Session, field = waarden, at = 0): EntryKey {
  const key = session.state.card?.fields.find(one => one.field === field)?.entries[at]?.key;
  if (key === undefined) throw new Error('No entry');
  return key;
}

/** Makes the next writes succeed but report trouble. */
function loseAnswers(deck: MemoryDeck, code: TroubleCode, times = 1): void {
  const write = deck.write.bind(deck);
  for (let time = 0; time < times; time++)
    jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
      await write(card, decide);
      return trouble(code);
    });
}

const textOn = (deck: MemoryDeck, field = waarden, at = 0) => slideAt(deck, at).shapes.get(bodyShape(field));

describe('a slide of a card', () => {
  test('CARD-1: a deleted slide is reported, its entries are kept, and one button puts them on a new card', async () => {
    const { deck, session, slide } = await begun();
    deck.slides.splice(0, 1);
    await session.refresh();
    expect(session.state).toMatchObject({ trouble: { code: 'cardGone' }, card: { gone: true } });
    await session.entries.add(waarden, 'twee');
    expect(entries(session)).toEqual([
      ['een', 'onSlide'],
      ['twee', 'waiting'],
    ]);
    await session.cards.rebuild('nl');
    expect(session.state.card).toMatchObject({ gone: false, card: { title: 'Partnerschapskaart — Noord' } });
    expect([textOn(deck), textOn(deck, acties)]).toEqual(['een\rtwee', 'bellen']);
    expect(slideAt(deck, 0).tag).not.toBe(slide.tag);
  });

  test('CARD-1: a slide that is deleted and restored can be filled again, and no trouble is shown', async () => {
    const { deck, session, slide } = await begun();
    deck.slides.splice(0, 1);
    await session.entries.add(waarden, 'twee');
    deck.slides.push(slide);
    await session.refresh();
    expect(session.state).toMatchObject({ trouble: null, card: { gone: false } });
    expect(textOn(deck)).toBe('een\rtwee');
  });

  test('CARD-1: a deleted slide is not confused with a new slide with the same id', async () => {
    const { deck, session, slide } = await begun();
    deck.slides.splice(0, 1);
    await session.refresh();
    await session.cards.rebuild('nl');
    expect(slideAt(deck, 0).id).toBe(slide.id);
    expect([textOn(deck), textOn(deck, acties)]).toEqual(['een', 'bellen']);
  });

  test('CARD-1: a deleted slide leaves its entries to a pane that opens later, which offers them', async () => {
    const { deck, session, world } = await begun();
    deck.slides.splice(0, 1);
    await session.refresh();
    await session.entries.add(waarden, 'twee');
    const [bellen] = session.state.card?.fields.find(one => one.field === acties)?.entries ?? [];
    if (bellen) await session.entries.edit(bellen.key, 'opbellen');

    const later = new Session(deck, [partnership], world);
    await later.start();
    const [left] = later.state.leftovers;
    expect(left?.words.map(one => one.text).toSorted()).toEqual(['een', 'opbellen', 'twee']);
    await later.cards.takeLeftover(left?.card ?? ('' as CardId), 'nl');
    expect([textOn(deck), textOn(deck, acties)]).toEqual(['een\rtwee', 'opbellen']);
    expect(later.state.leftovers).toEqual([]);
  });

  test('CARD-1: the entries of a deleted slide can be restored, and so can the entries that it had lost earlier', async () => {
    const { deck, session, slide, world } = await begun();
    const [een] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
    if (een) await session.entries.edit(een.key, 'eentje');
    deck.type(waarden, 'een', slide.id);
    await session.refresh();
    expect(session.state.lost).toEqual(['eentje']);
    deck.slides.splice(0, 1);
    await session.refresh();
    const later = new Session(deck, [partnership], world);
    await later.start();
    expect(later.state.leftovers[0]?.words.map(one => one.text).toSorted()).toEqual([
      'bellen',
      'een',
      'eentje',
    ]);
  });

  test('CARD-2: the pane keeps filling the original slide after that slide was duplicated', async () => {
    const { deck, session, slide } = await begun();
    const copy = copyOf(slide, '999#9');
    deck.slides.unshift(copy);
    await session.entries.add(waarden, 'twee');
    expect([0, 1].map(at => textOn(deck, waarden, at))).toEqual(['een', 'een\rtwee']);
  });

  test('CARD-2: a copy gets its own identity when it is opened, and queued changes stay with their own slide', async () => {
    const { deck, session, slide } = await begun();
    const copy = copyOf(slide, '999#9');
    deck.slides.push(copy);
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'twee');
    await session.cards.search();
    const found = session.state.cards.find(one => one.slide === copy.id);
    if (!found) throw new Error('The copy is not found');
    await session.cards.open(found);
    expect(session.state).toMatchObject({
      trouble: { code: 'cardCopied', facts: { slide: 2 } },
      undoSize: 0,
    });
    expect(entries(session)).toEqual([['een', 'onSlide']]);
    await session.entries.add(waarden, 'op de kopie');
    expect(slideAt(deck, 1).tag).not.toBe(slide.tag);
    expect([0, 1].map(at => textOn(deck, waarden, at))).toEqual(['een', 'een\rop de kopie']);
  });

  test('CARD-3: the pane follows a slide that is cut and pasted, with its queued changes', async () => {
    const { deck, session, slide } = await begun();
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'twee');
    const pasted = copyOf(slide, '999#9');
    deck.slides.splice(0, 1, { ...copyOf(slide, '300#3'), tag: null }, pasted);
    await session.refresh();
    expect(session.state.trouble).toEqual({ code: 'cardMoved', facts: { slide: 2 } });
    expect(textOn(deck, waarden, 1)).toBe('een\rtwee');
    await session.entries.undo();
    expect(textOn(deck, waarden, 1)).toBe('een');
  });

  test('CARD-4: a card that is moved to another deck continues there with the journal of this machine', async () => {
    const { deck, session, slide, world } = await begun();
    deck.refusals.push('readOnly');
    await session.entries.add(waarden, 'twee');
    deck.slides.splice(0, 1);
    const other = new MemoryDeck(partnership);
    other.slides.push(copyOf(slide, '999#9'));
    const there = new Session(other, [partnership], world);
    await there.start();
    expect(entries(there)).toEqual([
      ['een', 'onSlide'],
      ['twee', 'onSlide'],
    ]);
    expect(textOn(other)).toBe('een\rtwee');
  });

  test('CARD-8: a slide that lost its tag is still filled as a card, and gets its tag again', async () => {
    const { deck, session, slide } = await begun();
    const { tag } = slide;
    deck.put({ ...slide, tag: null });
    await session.refresh();
    await session.entries.add(waarden, 'twee');
    expect(textOn(deck)).toBe('een\rtwee');
    expect(slideAt(deck, 0).tag).toBe(tag);
  });

  test('CARD-9: a slide that became another card is not written to', async () => {
    const { deck, session, slide } = await begun();
    deck.put({ ...slide, tag: writeIdentity({ v: 1, kind: 'partnership', id: 'another' as CardId }) });
    await session.entries.add(waarden, 'twee');
    expect(textOn(deck)).toBe('een');
    expect(entries(session)).toEqual([
      ['een', 'onSlide'],
      ['twee', 'waiting'],
    ]);
  });
});

test('SESSION-1: a card that cannot be read when it is opened is reported, and the previous card stays open', async () => {
  const { deck, session } = await begun();
  const [card] = session.state.cards;
  if (!card) throw new Error('No card');
  const hollow = { title: '', texts: new Map(partnership.fields.map(one => [one.id, ''])) };
  const read = await deck.read(card);
  if (!read.ok) throw new Error('Not read');
  jest.spyOn(deck, 'read').mockResolvedValueOnce({ ok: true, value: { ...read.value, ...hollow } });
  const refused = { ok: false, trouble: { code: 'notOpened', facts: { slide: card.position } } };
  expect(await session.cards.open(card)).toEqual(refused);
  expect(session.state.phase).toBe('open');
  expect(entries(session)).toEqual([['een', 'onSlide']]);
  await session.cards.close();
  jest.spyOn(deck, 'read').mockResolvedValueOnce({ ok: true, value: { ...read.value, ...hollow } });
  expect(await session.cards.open(card)).toEqual(refused);
  expect(session.state).toMatchObject({ phase: 'choosing', card: null });
  await session.cards.open(card);
  expect(entries(session)).toEqual([['een', 'onSlide']]);
});

test('CARD-10: a card continues on another slide, and the pane treats both slides as one card, in order', async () => {
  const { deck, session, world } = await begun();
  await session.cards.continue('nl');
  expect(session.state.card).toMatchObject({
    card: { title: 'Partnerschapskaart — Noord (vervolg 2)' },
    pages: [{ position: 1 }, { position: 2 }],
  });
  await session.entries.add(waarden, 'op de tweede');
  await session.cards.continue('nl');
  expect(session.state.card?.card.title).toBe('Partnerschapskaart — Noord (vervolg 3)');
  const [first] = session.state.card?.pages ?? [];
  if (!first) throw new Error('No page');
  await session.cards.open(first);
  expect(entries(session)).toEqual([['een', 'onSlide']]);
  expect([0, 1, 2].map(at => textOn(deck, waarden, at))).toEqual(['een', 'op de tweede', '']);
  const again = new Session(deck, [partnership], world);
  await again.start();
  expect(again.state.card).toMatchObject({ card: { position: 1 }, pages: [{}, {}, {}] });
});

describe('a box', () => {
  test('CARD-6: a deleted box is reported as missing, its entries can be restored, and the other boxes keep working', async () => {
    const { deck, session, slide } = await begun();
    const raw = textOn(deck) ?? '';
    deck.fill(slide.id, bodyShape(waarden), null);
    await session.refresh();
    expect(session.state.card?.fields.find(one => one.field === waarden)?.present).toBe(false);
    expect(session.state.lost).toEqual(['een']);
    await session.entries.add(waarden, 'twee');
    expect(session.state.card?.fields.find(one => one.field === waarden)?.entries).toMatchObject([
      { text: 'twee', status: 'waiting', trouble: { code: 'fieldGone' } },
    ]);
    await session.entries.add(acties, 'mailen');
    expect(textOn(deck, acties)).toBe('bellen\rmailen');
    deck.fill(slide.id, bodyShape(waarden), raw);
    await session.refresh();
    expect([textOn(deck), session.state.lost]).toEqual(['een\rtwee', []]);
  });

  test.each([
    ['its words', [''], 'een'],
    ['the latest text when the entry disappears after its text was reverted', ['een', ''], 'eentje'],
  ])('CARD-7: one button restores a lost entry with %s', async (_, raws, words) => {
    const { deck, session } = await begun();
    if (words !== 'een') await session.entries.edit(keyOf(session), words);
    for (const raw of raws) {
      deck.type(waarden, raw);
      await session.refresh();
    }
    expect(session.state.lost).toEqual([words]);
    await session.entries.putBack();
    expect([textOn(deck), session.state.lost]).toEqual([words, []]);
  });

  test.each(['deleted', 'emptied'])(
    'SESSION-9: a box that is %s and reappears with older text keeps the entries that were restored',
    async how => {
      const { deck, session, slide } = await begun();
      const key = keyOf(session);
      await session.entries.edit(key, 'eentje');
      deck.type(waarden, 'een');
      await session.refresh();
      if (how === 'deleted') deck.fill(slide.id, bodyShape(waarden), null);
      else deck.type(waarden, '');
      await session.refresh();
      expect(session.state.lost).toEqual(['eentje']);
      if (how === 'emptied') deck.refusals.push('readOnly');
      await session.entries.putBack();
      deck.fill(slide.id, bodyShape(waarden), 'een');
      await session.refresh();
      expect([textOn(deck), session.state.lost]).toEqual(['eentje', []]);
      await session.entries.undo();
      expect(textOn(deck)).toBe('een');
    },
  );

  test('SESSION-5: a box in which someone types is not written to until that person stops', async () => {
    const { deck, session, slide } = await begun();
    deck.caret = { slide: slide.id, field: waarden };
    await session.entries.add(waarden, 'twee');
    await session.entries.add(acties, 'mailen');
    expect([textOn(deck), textOn(deck, acties)]).toEqual(['een', 'bellen\rmailen']);
    expect(session.state.card?.fields.find(one => one.field === waarden)?.entries[1]).toMatchObject({
      trouble: { code: 'someoneTypes' },
    });
    deck.caret = null;
    await session.refresh();
    expect(textOn(deck)).toBe('een\rtwee');
  });
});

describe('queued changes', () => {
  test('SESSION-6: queued changes are retried at the next poll, in the order of entry', async () => {
    const { deck, session } = await begun();
    deck.refusals.push('readOnly', 'readOnly', 'readOnly');
    for (const text of ['twee', 'drie', 'vier']) await session.entries.add(waarden, text);
    await session.refresh();
    expect(textOn(deck)).toBe('een\rtwee\rdrie\rvier');
  });

  test('SESSION-6: queued changes cost at most two attempts per poll while the host fails, and one when the host refuses everything', async () => {
    const { deck, session } = await begun();
    deck.refusals.push(...Array.from({ length: 8 }, () => 'hostFailed' as const));
    for (const text of ['twee', 'drie', 'vier', 'vijf']) await session.entries.add(waarden, text);
    expect(deck.refusals).toHaveLength(0);
    deck.refusals.push('hostFailed', 'hostFailed', 'hostFailed');
    await session.refresh();
    expect(deck.refusals).toHaveLength(1);
    deck.refusals.splice(0, 1, 'readOnly', 'readOnly');
    await session.refresh();
    expect(deck.refusals).toHaveLength(1);
  });

  test('CARD-7: a restored entry is written before its queued edit', async () => {
    const { deck, session } = await begun();
    const key = keyOf(session);
    deck.refusals.push('readOnly');
    await session.entries.edit(key, 'eentje');
    deck.type(waarden, 'van de dia');
    await session.refresh();
    deck.refusals.push('readOnly');
    await session.entries.putBack();
    await session.refresh();
    expect(textOn(deck)).toBe('eentje\rvan de dia');
  });

  test('SESSION-6: a queued change is not retried while a person has to decide', async () => {
    const { deck, session, slide } = await begun();
    const key = keyOf(session);
    deck.beforeWrite = () => deck.fill(slide.id, bodyShape(waarden), 'eentje');
    await session.entries.edit(key, 'eerste');
    deck.beforeWrite = () => {
      throw new Error('Written without being asked');
    };
    await session.refresh();
    deck.beforeWrite = () => undefined;
    expect(entries(session)).toEqual([['eerste', 'waiting']]);
    await session.entries.keepBoth(key);
    expect(textOn(deck)).toBe('eentje\reerste');
  });

  test('SESSION-7: a change is confirmed only when the slide is read back, whatever the response to the write was', async () => {
    const { deck, session } = await begun();
    const write = deck.write.bind(deck);
    // A deck that reports success and writes nothing.
    jest.spyOn(deck, 'write').mockImplementation(async (card, decide) => {
      const read = await deck.read(card);
      if (!read.ok) return read;
      const edits = decide(read.value);
      return edits.ok ? read : edits;
    });
    await session.entries.add(waarden, 'twee');
    expect(entries(session)).toEqual([
      ['een', 'onSlide'],
      ['twee', 'waiting'],
    ]);
    jest.spyOn(deck, 'write').mockImplementation(write);
    await session.refresh();
    expect(textOn(deck)).toBe('een\rtwee');
  });

  test('SESSION-9: a queued change is kept, whatever the pane reads from the slide', async () => {
    const { deck, session, slide } = await begun();
    for (const change of [() => deck.put({ ...slide, shapes: new Map() }), () => deck.slides.splice(0, 1)]) {
      change();
      await session.entries.add(waarden, 'twee');
      await session.refresh();
      expect(entries(session)).toContainEqual(['twee', 'waiting']);
      expect([...session.state.lost, ...entries(session).map(([text]) => text)]).toContain('een');
    }
  });
});

describe('two entries with the same text', () => {
  test('MERGE-9: one of two equal entries is removed once, although the first attempt seemed to fail', async () => {
    const { deck, session } = await begun();
    deck.type(waarden, 'een\reen');
    await session.refresh();
    loseAnswers(deck, 'hostFailed');
    const key = keyOf(session);
    await session.entries.remove(key);
    expect(textOn(deck)).toBe('een');
  });

  test('MERGE-9: two equal entries are both written, although neither write was confirmed at first', async () => {
    const { deck, session } = await begun();
    loseAnswers(deck, 'noAnswer');
    jest.spyOn(deck, 'write').mockResolvedValueOnce(trouble('noAnswer'));
    await session.entries.add(waarden, 'a');
    await session.entries.add(waarden, 'a');
    await session.refresh();
    expect(textOn(deck)).toBe('een\ra\ra');
  });
});

test('SESSION-6: a queued entry can be edited and removed before it is on the slide', async () => {
  const { deck, session } = await begun();
  deck.refusals.push('readOnly', 'readOnly', 'readOnly');
  await session.entries.add(waarden, 'b');
  const key = keyOf(session, waarden, 1);
  await session.entries.edit(key, 'c');
  expect(entries(session)[1]).toEqual(['c', 'waiting']);
  await session.refresh();
  expect(textOn(deck)).toBe('een');
  await session.refresh();
  expect(textOn(deck)).toBe('een\rc');
  deck.refusals.push('readOnly');
  await session.entries.add(waarden, 'd');
  const other = keyOf(session, waarden, 2);
  await session.entries.remove(other);
  await session.refresh();
  expect(textOn(deck)).toBe('een\rc');
});

describe('undo and redo', () => {
  test('SESSION-8: one press of undo reverts one action, also when the slide already reverted that action', async () => {
    const { deck, session } = await begun();
    await session.entries.add(waarden, 'twee');
    deck.type(waarden, '');
    await session.refresh();
    await session.entries.undo();
    expect(session.state.lost).toEqual(['een']);
    await session.entries.putBack();
    expect(textOn(deck)).toBe('een');
  });

  test('SESSION-8: undo and redo reach any depth, also after the slide changed', async () => {
    const { deck, session } = await begun();
    for (const text of ['twee', 'drie', 'vier']) await session.entries.add(waarden, text);
    deck.type(waarden, 'een\rx\rtwee\rdrie\rvier');
    await session.refresh();
    for (let step = 0; step < 3; step++) await session.entries.undo();
    expect(textOn(deck)).toBe('een\rx');
    for (let step = 0; step < 3; step++) await session.entries.redo();
    expect(textOn(deck)).toBe('een\rx\rtwee\rdrie\rvier');
    expect(session.state.redoSize).toBe(0);
    await session.entries.undo();
    await session.entries.add(waarden, 'vijf');
    expect(session.state.redoSize).toBe(0);
    expect(await session.entries.redo()).toMatchObject({ ok: false, trouble: { code: 'nothingToRedo' } });
  });

  test('SESSION-8: undo of an entry with a queued edit drops that edit, and keeps the edit before it', async () => {
    const { deck, session } = await begun();
    await session.entries.add(waarden, 'twee');
    const key = keyOf(session, waarden, 1);
    await session.entries.edit(key, 'twee b');
    deck.refusals.push('readOnly');
    await session.entries.edit(key, 'twee c');
    await session.entries.undo();
    expect(entries(session)[1]).toEqual(['twee b', 'onSlide']);
    await session.entries.redo();
    expect(textOn(deck)).toBe('een\rtwee c');
    for (const left of ['een\rtwee b', 'een\rtwee', 'een']) {
      await session.entries.undo();
      expect(textOn(deck)).toBe(left);
    }
  });

  test('SESSION-8: queued changes never restore an entry that undo removed', async () => {
    const { deck, session, world } = await begun();
    const key = keyOf(session, acties);
    // The pane stops while the entry is being moved to another box.
    jest.spyOn(deck, 'write').mockImplementationOnce(() => new Promise(() => undefined));
    void session.entries.move(key, waarden, 1);
    await Promise.resolve();
    jest.restoreAllMocks();
    deck.refusals.push('readOnly');
    const later = new Session(deck, [partnership], world);
    await later.start();
    expect(entries(later)[1]).toEqual(['bellen', 'waiting']);
    await later.entries.undo();
    await later.refresh();
    expect([textOn(deck), textOn(deck, acties)]).toEqual(['een', '']);
  });

  test('SESSION-8: undo skips an entry that is missing from the slide, and keeps the queued edit of that entry', async () => {
    const { deck, session } = await begun();
    const key = keyOf(session, acties);
    deck.type(acties, '');
    await session.entries.edit(key, 'opbellen');
    session.entries.forgetLost();
    await session.entries.undo();
    expect(textOn(deck)).toBe('');
    expect(entries(session, acties)).toEqual([['opbellen', 'waiting']]);
  });

  test('SESSION-8: undo does not revert an edit on which a person has to decide', async () => {
    const { deck, session } = await begun();
    const key = keyOf(session, acties);
    deck.type(acties, 'bellen van een ander');
    await session.entries.edit(key, 'bellen van mij');
    await session.entries.undo();
    await session.entries.redo();
    expect(entries(session, acties)).toEqual([['bellen van mij', 'waiting']]);
  });

  test('SESSION-8: undo removes words that reached the slide although their write reported failure', async () => {
    const { deck, session } = await begun();
    const key = keyOf(session, acties);
    loseAnswers(deck, 'noAnswer', 2);
    await session.entries.edit(key, 'opbellen');
    expect(entries(session, acties)).toEqual([['opbellen', 'waiting']]);
    await session.entries.undo();
    expect([textOn(deck, acties), entries(session, acties)]).toEqual(['bellen', [['bellen', 'onSlide']]]);
    await session.entries.redo();
    expect(textOn(deck, acties)).toBe('opbellen');
  });

  test('SESSION-8: undo reverts one action, not two, when its first attempt succeeded although that attempt reported failure', async () => {
    const { deck, session } = await begun();
    await session.entries.add(waarden, 'twee');
    loseAnswers(deck, 'hostFailed');
    await session.entries.undo();
    expect(textOn(deck)).toBe('een');
    await session.entries.redo();
    expect(textOn(deck)).toBe('een\rtwee');
  });
});
