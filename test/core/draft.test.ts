import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { CardOnSlide } from '../../src/core/deck/deck.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { emptyDraft, type Edit } from '../../src/core/session/draft.ts';
import { withoutLargeParts, readJournal } from '../../src/core/session/journal.ts';
import { newCardState } from '../../src/core/session/cardState.ts';
import { Session } from '../../src/core/session/session.ts';
import type { Environment } from '../../src/core/session/environment.ts';
import { MOST_PASTED } from '../../src/core/text/pasted.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const [waarden, relaties] = ['waarden', 'relaties'] as FieldId[] as [FieldId, FieldId];
const first = 'card-1' as CardId;
const order = { goal: 'Noord', language: 'nl', style: 'template' } as const;

interface Scene {
  readonly world: Environment;
  readonly deck: MemoryDeck;
  readonly session: Session;
}

async function begun(): Promise<Scene> {
  const world = stillWorld();
  const deck = new MemoryDeck(partnership);
  const session = await opened(deck, world);
  await session.cards.insert(order);
  return { world, deck, session };
}

/** Opens a pane on this deck. */
async function opened(deck: MemoryDeck, world: Environment): Promise<Session> {
  const session = new Session(deck, [partnership], world);
  await session.start();
  return session;
}

function keyOf(session: Session, text: string): EntryKey {
  const found = session.state.card?.fields.flatMap(one => one.entries).find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
}

const journalOf = ({ world }: Scene, card = first) =>
  readJournal(world.journal.read(card) ?? '', world.now());

test('JOURNAL-8: a reload restores the half-typed sentence and its column', async () => {
  const scene = await begun();
  scene.session.setDraft({ field: relaties, text: 'We kennen el' });
  scene.session.saveDraft();
  const again = await opened(scene.deck, scene.world);
  expect(again.draft).toEqual({ ...emptyDraft, field: relaties, text: 'We kennen el' });
  expect(scene.deck.text(relaties)).toBe('');
});

test('JOURNAL-8: the chosen column is kept when no text was typed', async () => {
  const scene = await begun();
  scene.session.setDraft({ field: relaties });
  scene.session.saveDraft();
  expect((await opened(scene.deck, scene.world)).draft).toEqual({ ...emptyDraft, field: relaties });
});

test('JOURNAL-8: typed text without a chosen column goes to the first step', async () => {
  const { session } = await begun();
  session.setDraft({ text: 'Iedereen' });
  expect(session.draft.field).toBe(waarden);
});

test('JOURNAL-8: typing changes the stored draft but not the state that the pane renders', async () => {
  const { session } = await begun();
  const before = session.state;
  const listener = jest.fn();
  session.subscribe(listener);
  session.setDraft({ text: 'I' });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(session.state).toBe(before);
});

test('JOURNAL-8: an accepted entry replaces its draft in the same write of the journal', async () => {
  const scene = await begun();
  const { session, deck } = scene;
  session.setDraft({ text: 'Iedereen telt mee' });
  session.saveDraft();
  deck.beforeWrite = () => {
    expect(journalOf(scene)?.known).toMatchObject({ draft: { text: '' }, pending: [{}] });
  };
  session.setDraft({ text: '' });
  await session.entries.add(waarden, 'Iedereen telt mee');
  expect.assertions(2);
  expect(journalOf(scene)?.known.draft.text).toBe('');
});

test('JOURNAL-8: text that is typed while an entry is being written is kept', async () => {
  const { session, deck } = await begun();
  deck.beforeWrite = () => session.setDraft({ text: 'daarna' });
  await session.entries.add(waarden, 'eerst');
  expect(session.draft.text).toBe('daarna');
});

test('JOURNAL-8: a journal without typed text can be read, and malformed typed text is ignored', async () => {
  const scene = await begun();
  await scene.session.entries.add(waarden, 'een');
  scene.session.setDraft({ text: 'twee' });
  scene.session.saveDraft();
  const text = scene.world.journal.read(first) ?? '';
  const draft = JSON.stringify(scene.session.draft);
  for (const other of [
    '',
    ',"draft":7',
    ',"draft":{"field":null,"text":"x","edit":null}',
    ',"draft":{"text":1}',
  ]) {
    const changed = text.replace(`,"draft":${draft}`, other);
    expect(changed).not.toBe(text);
    const known = readJournal(changed, scene.world.now())?.known;
    expect(known).toMatchObject({ draft: emptyDraft, written: expect.any(Map) as unknown });
    expect(known?.text.get(waarden)).toHaveLength(1);
  }
});

describe('with several cards', () => {
  test('JOURNAL-8: each card keeps its own typed text and column', async () => {
    const { session } = await begun();
    session.setDraft({ field: relaties, text: 'bij de eerste' });
    await session.cards.close();
    expect(session.draft).toEqual(emptyDraft);
    await session.cards.insert({ ...order, goal: 'Zuid' });
    expect(session.draft.text).toBe('');
    session.setDraft({ text: 'bij de tweede' });
    const [one, two] = session.state.cards;
    if (!one || !two) throw new Error('Two cards were expected');
    await session.cards.open(one);
    expect(session.draft).toMatchObject({ field: relaties, text: 'bij de eerste' });
    await session.cards.open(two);
    expect(session.draft).toMatchObject({ field: waarden, text: 'bij de tweede' });
  });

  test('JOURNAL-8: a card with only typed text keeps its journal', async () => {
    const scene = await begun();
    scene.session.setDraft({ text: 'half' });
    await scene.session.cards.close();
    expect(journalOf(scene)?.known.draft.text).toBe('half');
    const again = await opened(scene.deck, scene.world);
    const [card] = again.state.cards;
    if (card) await again.cards.open(card);
    expect(again.draft.text).toBe('half');
    again.setDraft({ text: '' });
    await again.cards.close();
    expect(scene.world.journal.read(first)).toBeNull();
  });

  test('JOURNAL-8: the typed text moves along to the next slide of the same card', async () => {
    const scene = await begun();
    scene.session.setDraft({ field: relaties, text: 'half' });
    await scene.session.cards.continue('nl');
    expect(scene.session.state.card?.card.identity.continues?.page).toBe(2);
    expect(scene.session.draft).toMatchObject({ field: relaties, text: 'half' });
    expect(scene.world.journal.read(first)).toBeNull();
  });
});

test('JOURNAL-8: finishing a card keeps text that is typed but not accepted yet', async () => {
  const scene = await begun();
  await scene.session.entries.add(waarden, 'een');
  scene.session.setDraft({ text: 'half' });
  await scene.session.cards.finish();
  await scene.session.cards.close();
  expect(journalOf(scene)?.known).toMatchObject({ undo: [], draft: { text: 'half' } });
});

test('JOURNAL-8: text that was typed for a card that is not in the deck is offered on another card', async () => {
  const scene = await begun();
  scene.session.setDraft({ field: relaties, text: 'half' });
  scene.session.saveDraft();
  scene.deck.slides.length = 0;
  const again = await opened(scene.deck, scene.world);
  expect(again.state.leftovers).toEqual([
    { card: first, since: Date.UTC(2026, 10, 22), words: [{ field: relaties, text: 'half' }] },
  ]);
  await again.cards.takeLeftover(first, 'nl');
  expect([scene.deck.text(relaties), scene.world.journal.read(first)]).toEqual(['half', null]);
});

test('JOURNAL-8: the typed text moves along when a deleted card is put on a new slide', async () => {
  const { session, deck } = await begun();
  await session.entries.add(waarden, 'een');
  session.setDraft({ field: relaties, text: 'half' });
  deck.slides.length = 0;
  await session.refresh();
  expect(session.state.card?.gone).toBe(true);
  await session.cards.rebuild('nl');
  expect([deck.text(waarden), deck.text(relaties)]).toEqual(['een', '']);
  expect(session.draft).toMatchObject({ field: relaties, text: 'half' });
});

describe('an open editor', () => {
  async function editing(change: Partial<Edit> = {}): Promise<Scene & { readonly edit: Edit }> {
    const scene = await begun();
    await scene.session.entries.add(relaties, 'We kennen elkaar');
    const key = keyOf(scene.session, 'We kennen elkaar');
    const edit: Edit = {
      key,
      kind: 'edit',
      base: 'We kennen elkaar',
      text: 'We kennen elkaar bij',
      ...change,
    };
    scene.session.setDraft({ edit });
    scene.session.saveDraft();
    return { ...scene, edit };
  }

  test('JOURNAL-8: an open editor reopens at its entry after a reload, also in another column', async () => {
    const { deck, world, session, edit } = await editing();
    expect((await opened(deck, world)).draft).toEqual({ ...emptyDraft, field: relaties, edit });
    if (edit.key) await session.entries.move(edit.key, waarden, 0);
    expect((await opened(deck, world)).draft).toEqual({ ...emptyDraft, field: waarden, edit });
  });

  test('JOURNAL-8: an open editor moves its text to the entry field when its entry is missing', async () => {
    const { deck, world } = await editing();
    deck.type(relaties, '');
    const again = await opened(deck, world);
    expect(again.draft).toMatchObject({ text: 'We kennen elkaar bij', edit: null });
  });

  test('JOURNAL-8: an open editor moves its text to the entry field when the editor cannot be reopened', async () => {
    const { deck, world } = await editing({ key: null });
    expect((await opened(deck, world)).draft).toMatchObject({ text: 'We kennen elkaar bij', edit: null });
  });

  test('JOURNAL-8: an open editor never moves a private note to the entry field', async () => {
    const { deck, world } = await editing({ kind: 'note', base: '', text: 'niet hardop' });
    deck.type(relaties, '');
    const again = await opened(deck, world);
    expect(again.draft).toMatchObject({ text: '', edit: null });
    deck.type(relaties, 'We kennen elkaar');
    await again.refresh();
    expect(again.state.card?.fields.flatMap(one => one.entries)).toMatchObject([
      { annotation: { note: 'niet hardop' } },
    ]);
    deck.slides.length = 0;
    expect((await opened(deck, world)).state.leftovers).toEqual([]);
  });

  test.each(['edit', 'note'] as const)(
    'JOURNAL-8: an open editor (%s) stays on the slide of its entry while the card continues on a new slide',
    async kind => {
      const { session, world, deck, edit } = await editing({ kind, text: 'Niet hardop' });
      session.setDraft({ text: 'half' });
      await session.cards.continue('nl');
      expect(session.draft).toMatchObject({ text: 'half', edit: null });
      session.setDraft({ text: '' });
      await session.cards.close();
      const again = await opened(deck, world);
      const [one] = again.state.cards;
      if (one) await again.cards.open(one);
      expect(again.draft).toEqual({ ...emptyDraft, field: relaties, edit });
    },
  );
});

describe('pasted lines that await an answer', () => {
  const pasted = ['een', 'twee'];

  test('JOURNAL-8: pasted lines move to the next slide of the same card', async () => {
    const { session } = await begun();
    session.setDraft({ pasted });
    await session.cards.continue('nl');
    expect(session.draft.pasted).toEqual(pasted);
    const [one] = session.state.cards;
    if (one) await session.cards.open(one);
    expect(session.draft.pasted).toEqual(pasted);
  });

  test('JOURNAL-8: pasted lines are offered on another card when their own card is not in the deck', async () => {
    const scene = await begun();
    scene.session.setDraft({ pasted });
    scene.session.saveDraft();
    scene.deck.slides.length = 0;
    const again = await opened(scene.deck, scene.world);
    expect(again.state.leftovers).toMatchObject([{ words: pasted.map(text => ({ field: waarden, text })) }]);
  });

  test('JOURNAL-8: pasted lines are cut off when storage is nearly full, to leave storage for queued changes', () => {
    const draft = { ...emptyDraft, pasted: Array.from({ length: 10_000 }, (_, at) => `Regel ${at}`) };
    const small = withoutLargeParts({ ...newCardState({} as CardOnSlide), draft });
    expect(small.draft.pasted).toHaveLength(MOST_PASTED);
  });
});
