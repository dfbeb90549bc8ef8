import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { readIdentity, writeIdentity, type CardIdentity } from '../../src/core/card/identity.ts';
import { trouble } from '../../src/core/deck/trouble.ts';
import { choices } from '../../src/core/definitive/choices.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { memoryJournals } from '../../src/core/session/journalStore.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

async function begun() {
  const deck = new MemoryDeck(partnership);
  const world = stillWorld();
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.addAll(waarden, ['Iedereen telt mee', 'Samen eten']);
  await session.entries.add(acties, 'Elke maand een buurtmaaltijd');
  return { deck, session, world };
}

function openDefinitive(session: Session) {
  const definitive = session.state.cards.find(one => one.identity.definitive);
  if (!definitive) throw new Error('There is no definitive version');
  return session.cards.open(definitive);
}

async function told(session: Session): Promise<readonly (readonly [string, string | null])[]> {
  const outcome = await session.cards.choices();
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.value.map(one => [one.text, one.wording] as const);
}

test('a definitive version is a separate card next to the working card, which stays unchanged', async () => {
  const { deck, session } = await begun();
  const before = deck.text(waarden);
  expect(await session.cards.makeDefinitive('nl')).toMatchObject({ ok: true });
  expect(session.state.card?.card.title).toBe('Samenwerkingsmodel — Noord');
  expect(deck.slides.map(one => one.shapes.get('kaart:voet'))).toEqual([
    '22 november 2026 · werkversie',
    '22 november 2026 · definitieve versie',
  ]);
  await session.entries.restore([
    { field: waarden, text: 'Iedereen telt mee', wording: 'Iedereen telt mee' },
  ]);
  expect(deck.slides[0]?.shapes.get('kaart:waarden')).toBe(before);
  expect(deck.text(waarden)).toBe('Iedereen telt mee');
});

describe('restored entries', () => {
  const texts = (session: Session) =>
    session.state.card?.fields.find(one => one.field === waarden)?.entries.map(one => one.text);
  const strike = async (session: Session, ...struck: readonly string[]) => {
    for (const text of struck) {
      const entries = session.state.card?.fields.flatMap(one => one.entries) ?? [];
      const key = entries.find(one => one.text === text)?.key;
      if (key !== undefined) await session.entries.remove(key);
    }
  };
  const restore = (session: Session, ...words: readonly (readonly [string, string?])[]) =>
    session.entries.restore(words.map(([text, wording = text]) => ({ field: waarden, text, wording })));

  async function struckOut() {
    const { session } = await begun();
    await session.entries.addAll(waarden, ['Openheid', 'Rust']);
    await session.cards.makeDefinitive('nl', 'full');
    return session;
  }

  test('return to their place in the order of the working card, also next to reworded ones, and one undo removes them', async () => {
    const session = await struckOut();
    await strike(session, 'Samen eten', 'Openheid', 'Iedereen telt mee');
    await restore(session, ['Openheid'], ['Samen eten', 'Samen koken']);
    expect(texts(session)).toEqual(['Samen koken', 'Openheid', 'Rust']);
    await restore(session, ['Iedereen telt mee']);
    expect(texts(session)).toEqual(['Iedereen telt mee', 'Samen koken', 'Openheid', 'Rust']);
    await session.entries.undo();
    await session.entries.undo();
    expect(texts(session)).toEqual(['Rust']);
  });

  test('return to the slide of the entry before them, which is then opened', async () => {
    const session = await struckOut();
    await strike(session, 'Samen eten', 'Openheid', 'Rust');
    await session.cards.continue('nl');
    await session.entries.add(waarden, 'Openheid');
    const [first, second] = session.state.card?.pages ?? [];
    await restore(session, ['Samen eten']);
    expect(session.openSlide).toBe(first?.slide);
    expect(texts(session)).toEqual(['Iedereen telt mee', 'Samen eten']);
    await restore(session, ['Rust']);
    expect(session.openSlide).toBe(second?.slide);
    expect(texts(session)).toEqual(['Openheid', 'Rust']);
  });

  test('go to the end when nothing else of their column is on the definitive version', async () => {
    const session = await struckOut();
    await strike(session, 'Iedereen telt mee', 'Samen eten', 'Openheid', 'Rust');
    await session.entries.add(waarden, 'Nieuw');
    await restore(session, ['Rust']);
    expect(texts(session)).toEqual(['Nieuw', 'Rust']);
  });
});

describe('a definitive version that starts full', () => {
  const onSlide = (deck: MemoryDeck, at: number) => [
    deck.slides[at]?.shapes.get('kaart:waarden'),
    deck.slides[at]?.shapes.get('kaart:acties'),
  ];

  test('a definitive version can start with every entry of the working card; one undo removes all, and one redo restores all', async () => {
    const { deck, session } = await begun();
    expect(await session.cards.makeDefinitive('nl', 'full')).toMatchObject({ ok: true });
    await session.idle();
    const all = ['Iedereen telt mee\rSamen eten', 'Elke maand een buurtmaaltijd'];
    expect(onSlide(deck, 0)).toEqual(all);
    expect(onSlide(deck, 1)).toEqual(all);
    await session.entries.undo();
    expect(onSlide(deck, 1)).toEqual(['', '']);
    expect((await told(session)).map(one => one[1])).toEqual([null, null, null]);
    await session.entries.redo();
    expect(onSlide(deck, 1)).toEqual(all);
  });

  test('a definitive version reports which entries of the working card were removed and reworded', async () => {
    const { session } = await begun();
    await session.cards.makeDefinitive('nl', 'full');
    const [first, second] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
    if (!first || !second) throw new Error('Two entries were taken over');
    await session.entries.edit(first.key, 'Ieders stem telt');
    await session.entries.remove(second.key);
    expect(await told(session)).toEqual([
      ['Elke maand een buurtmaaltijd', 'Elke maand een buurtmaaltijd'],
      ['Iedereen telt mee', 'Ieders stem telt'],
      ['Samen eten', null],
    ]);
  });

  test('a definitive version keeps equal texts of two columns apart, and counts a moved entry as kept', async () => {
    const { session } = await begun();
    await session.entries.add(acties, 'Samen eten');
    await session.cards.makeDefinitive('nl', 'full');
    const inField = (field: FieldId) =>
      session.state.card?.fields.find(one => one.field === field)?.entries ?? [];
    const eaten = inField(acties).find(one => one.text === 'Samen eten');
    const [counts] = inField(waarden);
    if (!eaten || !counts) throw new Error('Everything was taken over');
    await session.entries.remove(eaten.key);
    await session.entries.move(counts.key, acties, 0);
    const outcome = await session.cards.choices();
    expect(outcome.ok && outcome.value.filter(one => one.wording === null)).toEqual([
      { field: acties, text: 'Samen eten', wording: null },
    ]);
  });

  test('a definitive version gets the entries of continuation slides and queued entries', async () => {
    const { deck, session } = await begun();
    await session.cards.continue('nl');
    await session.entries.add(waarden, 'Op de vervolgdia');
    deck.refusals.push('notWritten', 'notWritten');
    await session.entries.add(waarden, 'Wacht nog');
    await session.cards.makeDefinitive('nl', 'full');
    await session.idle();
    expect(deck.text(waarden)?.split('\r')).toEqual([
      'Iedereen telt mee',
      'Samen eten',
      'Op de vervolgdia',
      'Wacht nog',
    ]);
  });

  test('a definitive version does not report an entry on its own continuation slide as removed', async () => {
    const { session } = await begun();
    await session.cards.makeDefinitive('nl', 'full');
    const entries = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
    const last = entries.at(-1);
    if (!last) throw new Error('Nothing was taken over');
    await session.entries.remove(last.key);
    await session.cards.continue('nl');
    await session.entries.add(waarden, 'Samen eten');
    expect((await told(session)).map(one => one[1])).not.toContain(null);
  });
});

test('kept, reworded and omitted entries of a definitive version are known, also in a pane that opens later', async () => {
  const { deck, session, world } = await begun();
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([{ field: waarden, text: 'Iedereen telt mee', wording: 'Ieders stem telt' }]);
  await session.entries.restore([{ field: waarden, text: 'Samen eten', wording: 'Samen eten' }]);
  const expected = [
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', 'Ieders stem telt'],
    ['Samen eten', 'Samen eten'],
  ];
  expect(await told(session)).toEqual(expected);
  const later = new Session(deck, [partnership], { ...world });
  await later.start();
  expect(await told(later)).toEqual(expected);
});

test('reworded entries of a definitive version stay known after the working card was opened in between', async () => {
  const { session } = await begun();
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([{ field: waarden, text: 'Iedereen telt mee', wording: 'Ieders stem telt' }]);
  const [working, definitive] = session.state.cards;
  if (!working || !definitive) throw new Error('Two cards were made');
  await session.cards.open(working);
  await session.cards.open(session.state.cards[1] ?? definitive);
  await session.entries.restore([{ field: waarden, text: 'Samen eten', wording: 'Samen aan tafel' }]);
  expect(await told(session)).toEqual([
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', 'Ieders stem telt'],
    ['Samen eten', 'Samen aan tafel'],
  ]);
});

test('entries of a definitive version that are edited later stay known, and removed entries count as omitted', async () => {
  const { session } = await begun();
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([
    { field: waarden, text: 'Iedereen telt mee', wording: 'Iedereen telt mee' },
  ]);
  await session.entries.restore([{ field: waarden, text: 'Samen eten', wording: 'Samen eten' }]);
  const [first, second] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  if (!first || !second) throw new Error('Two entries were taken over');
  await session.entries.edit(first.key, 'Iedereen doet mee');
  await session.entries.edit(first.key, 'Iedereen hoort erbij');
  await session.entries.remove(second.key);
  expect(await told(session)).toEqual([
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', 'Iedereen hoort erbij'],
    ['Samen eten', null],
  ]);
});

test('the comparison with the working card reports trouble when the working card is missing', async () => {
  const { deck, session } = await begun();
  await session.cards.makeDefinitive('nl');
  deck.slides.shift();
  await session.refresh();
  expect(await session.cards.choices()).toMatchObject({ ok: false, trouble: { code: 'cardGone' } });
});

test("the original of a reworded entry stays known after undo, redo and a colleague's change on the slide", async () => {
  const { deck, session } = await begun();
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([{ field: waarden, text: 'Iedereen telt mee', wording: 'Ieders stem telt' }]);
  await session.entries.undo();
  expect((await told(session))[1]).toEqual(['Iedereen telt mee', null]);
  await session.entries.redo();
  expect((await told(session))[1]).toEqual(['Iedereen telt mee', 'Ieders stem telt']);
  deck.type(waarden, 'Ieders stem telt mee');
  await session.refresh();
  expect((await told(session))[1]).toEqual(['Iedereen telt mee', 'Ieders stem telt mee']);
});

test('a reworded entry counts as not kept on a machine without its journal', async () => {
  const { deck, session, world } = await begun();
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([{ field: waarden, text: 'Iedereen telt mee', wording: 'Ieders stem telt' }]);
  await session.entries.restore([{ field: waarden, text: 'Samen eten', wording: 'Samen eten' }]);
  const elsewhere = new Session(deck, [partnership], { ...world, journal: memoryJournals() });
  await elsewhere.start();
  await openDefinitive(elsewhere);
  expect(await told(elsewhere)).toEqual([
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', null],
    ['Samen eten', 'Samen eten'],
  ]);
});

test('a slide tag of an earlier version, with words of headings and names, loses those words when it is rewritten', () => {
  const place = { shape: '4', name: 'Vak van Fatima 2', heading: 'Waarden\rvan Fatima' };
  const tag = { v: 1, kind: 'partnership', id: 'card', boxes: { waarden: place } };
  const identity = readIdentity(JSON.stringify(tag));
  expect(identity).toEqual({
    ...tag,
    boxes: { waarden: { shape: '4', mark: '16:2', heading: [7, 10] } },
    outdated: true,
  });
  const written = identity && writeIdentity(identity);
  expect(written).not.toContain('Fatima');
  expect(readIdentity(written ?? '')).toEqual({ ...tag, boxes: identity?.boxes });
});

describe('a tag of an earlier version, with hashes of words', () => {
  const hashes = { '1x2y3z': '4a5b6c' };

  async function withHashes() {
    const { deck, session, world } = await begun();
    await session.cards.makeDefinitive('nl');
    await session.cards.close();
    const slide = deck.slides[1];
    if (!slide?.tag) throw new Error('The definitive version has a tag');
    const { definitive, ...identity } = JSON.parse(slide.tag) as CardIdentity;
    deck.put({
      ...slide,
      tag: JSON.stringify({ ...identity, definitive: { ...definitive, taken: hashes } }),
    });
    const later = new Session(deck, [partnership], world);
    await later.start();
    return { deck, later, tag: () => deck.slides[1]?.tag ?? '' };
  }

  test('a slide tag with hashes of words loses the hashes when its card is opened', async () => {
    const { later, tag } = await withHashes();
    expect(tag()).toContain('1x2y3z');
    await openDefinitive(later);
    expect(JSON.parse(tag())).toEqual({
      v: 1,
      kind: partnership.id,
      id: 'card-2',
      definitive: { of: 'card-1' },
    });
    expect(await told(later)).toHaveLength(3);
  });

  test('a slide tag with hashes of words loses the hashes when another card of the deck is opened', async () => {
    const { later, tag } = await withHashes();
    const working = later.state.cards.find(one => !one.identity.definitive);
    if (!working) throw new Error('No working card');
    await later.cards.open(working);
    expect(tag()).not.toContain('1x2y3z');
  });

  test('a card whose tag has hashes of words opens while the deck refuses to rewrite the tag, and loses the hashes at the next opening', async () => {
    const { deck, later, tag } = await withHashes();
    const refused = trouble('readOnly');
    jest.spyOn(deck, 'identify').mockResolvedValueOnce(refused).mockResolvedValueOnce(refused);
    expect(await openDefinitive(later)).toMatchObject({ ok: true });
    expect(tag()).toContain('1x2y3z');
    expect(await told(later)).toHaveLength(3);
    await later.cards.close();
    await openDefinitive(later);
    expect(tag()).not.toContain('1x2y3z');
  });
});

test('every entry of the working card is kept, reworded or omitted on the definitive version, in order (property)', () => {
  const texts = fc.array(fc.constantFrom('a', 'a', 'b', 'é', '👩‍👩‍👧', 'שלום', '=1+1', '<b>', 'x\ny'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, texts, texts, (working, standing, words) => {
      const entries = standing.map((text, at) => ({ text, madeOf: words.slice(at, at + 2) }));
      const found = choices(new Map([[waarden, working]]), entries);
      expect(found.map(one => one.text)).toEqual(working);
      for (const { text, wording } of found) {
        if (wording !== null) expect(standing).toContain(wording);
        else expect([...standing, ...entries.flatMap(one => one.madeOf)]).not.toContain(text);
      }
    }),
  );
});

test.each(['the working card', 'the definitive version'])(
  'JOURNAL-6: finishing %s clears the journals of the working card and its definitive version',
  async which => {
    const { deck, session, world } = await begun();
    const [working] = session.state.cards;
    const entry = session.state.card?.fields
      .flatMap(one => one.entries)
      .find(one => one.text === 'Samen eten');
    if (!entry) throw new Error('There is no entry');
    await session.entries.edit(entry.key, 'Samen koken');
    await session.cards.makeDefinitive('nl');
    await session.entries.restore([
      { field: waarden, text: 'Iedereen telt mee', wording: 'Ieders stem telt' },
    ]);
    if (which === 'the working card' && working) await session.cards.open(working);
    expect(await session.cards.finish()).toMatchObject({ ok: true });
    expect(deck.slides).toHaveLength(2);
    const kept = world.journal.cards().map(one => world.journal.read(one) ?? '');
    expect(kept.join('')).not.toContain('Samen eten');
    expect(kept.join('')).not.toContain('Iedereen telt mee');
  },
);
