import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { journalStore } from '../../src/office/journalStore.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { TextStorage } from '../support/textStorage.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

/** Returns a machine with a card, on which panes A and B are open at the same time. */
async function twoPanes() {
  const deck = new MemoryDeck(partnership);
  const storage = new TextStorage();
  const open = new Set<string>();
  let now = Date.UTC(2026, 10, 22);
  const pane = async (id: string): Promise<Session> => {
    let others = new Set<string>();
    const lookAgain = () => {
      others = new Set([...open].filter(one => one !== id));
      return Promise.resolve();
    };
    await lookAgain();
    open.add(id);
    const journal = journalStore(() => storage, { id, isOpen: one => others.has(one), lookAgain });
    const session = new Session(deck, [partnership], stillWorld({ journal, now: () => now++ }));
    await session.start();
    return session;
  };
  const a = await pane('A');
  await a.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await a.entries.add(waarden, 'een');
  const b = await pane('B');
  const on = (field = waarden) => deck.slides[0]?.shapes.get(bodyShape(field));
  const type = (isTyping: boolean) => {
    const slide = deck.slides[0]?.id;
    deck.caret = isTyping && slide ? { slide, field: waarden } : null;
  };
  /** Closes both panes and opens another one. */
  const reopen = (): Promise<Session> => {
    open.clear();
    return pane('C');
  };
  const close = (id: string) => open.delete(id);
  return { deck, storage, a, b, on, type, reopen, close };
}

const texts = (session: Session, field = waarden) =>
  session.state.card?.fields.find(one => one.field === field)?.entries.map(one => one.text);
const keyOf = (session: Session, text: string) => {
  const entries = session.state.card?.fields.flatMap(one => one.entries) ?? [];
  const found = entries.find(one => one.text === text);
  if (!found) throw new Error(`No entry ${text}`);
  return found.key;
};

test('JOURNAL-7: finishing a card keeps a queued entry of a closed pane when the slide reverts that entry right after the write', async () => {
  const { deck, a, b, type, close } = await twoPanes();
  type(true);
  await b.entries.add(waarden, 'wacht in B');
  close('B');
  type(false);
  const write = deck.write.bind(deck);
  jest.spyOn(deck, 'write').mockImplementationOnce(async (card, decide) => {
    const outcome = await write(card, decide);
    deck.fill(card.slide, bodyShape(waarden), 'een');
    return outcome;
  });
  await a.cards.finish();
  expect(a.state.lost).toEqual(['wacht in B']);
});

describe('JOURNAL-7: a pane that opens takes over the journals that two closed panes left for one card', () => {
  test('a pane that opens writes the queued entries of two closed panes', async () => {
    const { storage, a, b, on, type, reopen } = await twoPanes();
    type(true);
    await a.entries.add(waarden, 'wacht in A');
    await b.entries.add(waarden, 'wacht in B');
    type(false);
    await reopen();
    expect(on()?.split('\r').toSorted()).toEqual(['een', 'wacht in A', 'wacht in B']);
    expect(storage.length).toBe(1);
  });

  test('a pane that opens offers to restore the lost entries of two closed panes', async () => {
    const { deck, a, b, reopen } = await twoPanes();
    await b.entries.add(acties, 'van B');
    await a.refresh();
    deck.type(waarden, '');
    deck.type(acties, '');
    for (const one of [a, b]) await one.refresh();
    const c = await reopen();
    expect(c.state.lost.toSorted()).toEqual(['een', 'van B']);
  });

  test('a pane that opens keeps both texts when two closed panes had a queued edit of one entry', async () => {
    const { a, b, on, type, reopen } = await twoPanes();
    await b.refresh();
    type(true);
    await a.entries.edit(keyOf(a, 'een'), 'een van A');
    await b.entries.edit(keyOf(b, 'een'), 'een van B');
    type(false);
    const c = await reopen();
    await c.refresh();
    expect(on()?.split('\r').toSorted()).toEqual(['een van A', 'een van B']);
  });

  test('a pane that opens writes no entry twice that reached the slide after its own pane was closed', async () => {
    const { deck, a, b, on, reopen } = await twoPanes();
    const write = deck.write.bind(deck);
    // The words reach the slide, but the pane gets no answer.
    deck.write = (card, decide) => write(card, decide).then(() => new Promise(() => undefined));
    void a.entries.add(waarden, 'twee');
    for (let hop = 0; hop < 200; hop++) await Promise.resolve();
    deck.write = write;
    await b.refresh();
    await b.entries.add(acties, 'van B');
    const c = await reopen();
    expect([on(), texts(c)]).toEqual(['een\rtwee', ['een', 'twee']]);
  });

  test('a pane that opens keeps the half-typed text of two closed panes', async () => {
    const { a, b, reopen } = await twoPanes();
    a.setDraft({ field: waarden, text: 'half van A' });
    a.saveDraft();
    b.setDraft({ field: acties, text: 'half van B' });
    b.saveDraft();
    const c = await reopen();
    expect(c.draft.text.split('\n').toSorted()).toEqual(['half van A', 'half van B']);
  });

  test('a pane that opens offers the entries of two closed panes for a card that is not in the deck', async () => {
    const { deck, storage, a, b, type, reopen } = await twoPanes();
    type(true);
    await a.entries.add(waarden, 'wacht in A');
    await b.entries.add(waarden, 'wacht in B');
    deck.slides.splice(0, 1);
    const c = await reopen();
    const words = c.state.leftovers.flatMap(one => one.words.map(({ text }) => text));
    expect(words.toSorted()).toEqual(['wacht in A', 'wacht in B']);
    for (const { card } of c.state.leftovers) c.cards.forgetLeftover(card);
    expect(storage.length).toBe(0);
  });

  test('a pane that opens offers the entries of a missing slide once', async () => {
    const { deck, a, b, type, reopen } = await twoPanes();
    await b.entries.add(acties, 'van B');
    type(true);
    await a.entries.add(waarden, 'een');
    deck.slides.splice(0, 1);
    for (const one of [a, b]) await one.refresh();
    const c = await reopen();
    const words = c.state.leftovers.flatMap(one => one.words.map(({ text }) => text));
    expect(words.toSorted()).toEqual(['een', 'een', 'van B']);
  });
});

test('JOURNAL-7: a reloaded pane takes over the journal that another pane left for its card', async () => {
  const { deck, storage, a, b, on, type } = await twoPanes();
  await a.entries.add(acties, 'van A');
  type(true);
  await b.entries.add(waarden, 'wacht in B');
  type(false);
  const journal = journalStore(() => storage, { id: 'A', isOpen: () => false });
  const again = new Session(deck, [partnership], stillWorld({ journal }));
  await again.start();
  expect(on()).toBe('een\rwacht in B');
});

describe('JOURNAL-6: finishing a card while another pane has the same card', () => {
  test('finishing a card clears the journal of another pane that was closed meanwhile', async () => {
    const { storage, a, b, close } = await twoPanes();
    await b.entries.add(acties, 'van B');
    close('B');
    await a.cards.finish();
    await a.cards.close();
    expect(storage.length).toBe(0);
  });

  test('finishing a card clears the undo history of another pane that was closed meanwhile, while words can be restored here', async () => {
    const { storage, a, b, close } = await twoPanes();
    await b.entries.remove(keyOf(b, 'een'));
    close('B');
    await a.refresh();
    await a.cards.finish();
    await a.cards.close();
    const [text = ''] = storage.keys().map(key => storage.getItem(key) ?? '');
    expect(storage.length).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      known: { undo: [], redo: [], written: [], lost: [{ text: 'een' }] },
    });
  });

  test('finishing a card keeps the queued changes of another pane that was closed meanwhile', async () => {
    const { storage, a, b, on, type, close, reopen } = await twoPanes();
    type(true);
    await b.entries.add(waarden, 'wacht in B');
    close('B');
    await a.cards.finish();
    await a.cards.close();
    expect(storage.length).toBe(1);
    type(false);
    await reopen();
    expect(on()).toBe('een\rwacht in B');
  });

  test('finishing a card keeps the undo history of another pane that is still open', async () => {
    const { a, b, on } = await twoPanes();
    await b.entries.add(acties, 'van B');
    await a.cards.finish();
    await b.entries.undo();
    expect(on(acties)).toBe('');
  });
});

test('JOURNAL-6: finishing a card with a missing slide clears the history of a closed pane', async () => {
  const { deck, storage, a, b, close } = await twoPanes();
  await b.entries.add(acties, 'van B');
  deck.slides.splice(0, 1);
  await b.refresh();
  close('B');
  await a.cards.finish();
  const texts = storage.keys().map(key => storage.getItem(key) ?? '');
  for (const one of texts)
    expect(JSON.parse(one)).toMatchObject({ known: { undo: [], redo: [], written: [] } });
});
