import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { choices, reworded, withTaken } from '../../src/core/definitive/choices.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../../src/tools/fuzz/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

async function begun() {
  const deck = new MemoryDeck(partnership);
  const world = stillWorld();
  const session = new Session(deck, [partnership], world);
  await session.start();
  await session.insert({ goal: 'Noord', language: 'nl', style: 'starter' });
  await session.addAll(waarden, ['Iedereen telt mee', 'Samen eten']);
  await session.add(acties, 'Elke maand een buurtmaaltijd');
  return { deck, session, world };
}

async function told(session: Session): Promise<readonly (readonly [string, string | null])[]> {
  const outcome = await session.choices();
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.value.map(one => [one.text, one.wording] as const);
}

test('a definitive version is a card of its own beside the working card, which stays as it was', async () => {
  const { deck, session } = await begun();
  const before = deck.text(waarden);
  expect(await session.makeDefinitive('nl')).toMatchObject({ ok: true });
  expect(session.state.card?.card.title).toBe('Samenwerkingsmodel — Noord');
  expect(deck.slides.map(one => one.shapes.get('kaart:voet'))).toEqual([
    '22 november 2026 · werkversie',
    '22 november 2026 · definitieve versie',
  ]);
  await session.take(waarden, 'Iedereen telt mee');
  expect(deck.slides[0]?.shapes.get('kaart:waarden')).toBe(before);
  expect(deck.text(waarden)).toBe('Iedereen telt mee');
});

test('what was chosen, reworded and left out is known, also to a pane that is opened later', async () => {
  const { deck, session, world } = await begun();
  await session.makeDefinitive('nl');
  await session.take(waarden, 'Iedereen telt mee', 'Ieders stem telt');
  await session.take(waarden, 'Samen eten');
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

test('what was reworded stays known when the working card was opened in between', async () => {
  const { session } = await begun();
  await session.makeDefinitive('nl');
  await session.take(waarden, 'Iedereen telt mee', 'Ieders stem telt');
  const [working, definitive] = session.state.cards;
  if (!working || !definitive) throw new Error('Two cards were made');
  await session.open(working);
  await session.open(session.state.cards[1] ?? definitive);
  await session.take(waarden, 'Samen eten', 'Samen aan tafel');
  expect(await told(session)).toEqual([
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', 'Ieders stem telt'],
    ['Samen eten', 'Samen aan tafel'],
  ]);
});

test('words that are changed later stay known, and what is taken off again is left out', async () => {
  const { session } = await begun();
  await session.makeDefinitive('nl');
  await session.take(waarden, 'Iedereen telt mee');
  await session.take(waarden, 'Samen eten');
  const [first, second] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  if (!first || !second) throw new Error('Two entries were taken over');
  await session.edit(first.key, 'Iedereen doet mee');
  await session.edit(first.key, 'Iedereen hoort erbij');
  await session.remove(second.key);
  expect(await told(session)).toEqual([
    ['Elke maand een buurtmaaltijd', null],
    ['Iedereen telt mee', 'Iedereen hoort erbij'],
    ['Samen eten', null],
  ]);
});

test('a working card that is gone is said to be gone', async () => {
  const { deck, session } = await begun();
  await session.makeDefinitive('nl');
  deck.slides.shift();
  await session.refresh();
  expect(await session.choices()).toMatchObject({ ok: false, trouble: { code: 'cardGone' } });
});

test('every entry of the working card is accounted for, in its order (property)', () => {
  const texts = fc.array(fc.constantFrom('a', 'a', 'b', 'é', '👩‍👩‍👧', 'שלום', '=1+1', '<b>', 'x\ny'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, texts, texts, (working, standing, words) => {
      const taken = words.reduce((all, text, at) => withTaken(all, text, words[at - 1] ?? text), {});
      const made = reworded(taken, words[0] ?? '', 'nieuw');
      const found = choices(new Map([[waarden, working]]), new Map([[acties, standing]]), made);
      expect(found.map(one => one.text)).toEqual(working);
      for (const { text, wording } of found) {
        if (wording !== null) expect(standing).toContain(wording);
        else expect(standing).not.toContain(text);
      }
    }),
  );
});
