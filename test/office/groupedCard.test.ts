import { CARD_TAG, writeIdentity, type CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape, headingShape, TITLE_SHAPE } from '../../src/core/card/names.ts';
import { done } from '../../src/core/deck/trouble.ts';
import { kinds } from '../../src/core/method/kinds.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { deck as file, group, partText, textBox } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const identity = { v: 1, kind: partnership.id, id: 'k' as CardId } as const;
const title = textBox(2, 'Partnerschapskaart: Noord', { name: TITLE_SHAPE });
const column = (id: FieldId, at: number): string =>
  textBox(10 + at, id, { name: headingShape(id), left: 1 + 2 * at }) +
  textBox(20 + at, `van ${id}`, { name: bodyShape(id), left: 1 + 2 * at });
const columns = partnership.fields.map(({ id }, at) => column(id, at));

/** Returns a card of our own with shapes that a person grouped, and its snapshot. */
async function opened(shapes: string, profile: ProfileName = 'windows') {
  const tag = writeIdentity(identity).replaceAll('"', '&quot;');
  const bytes = file({ slides: [{ shapes, tags: { [CARD_TAG]: tag } }] });
  const world = await officeDeck(bytes, profile);
  const cards = await world.deck.findCards();
  const [card] = cards.ok ? cards.value : [];
  if (!card) throw new Error('The card is not found');
  return { ...world, card, reading: await world.deck.read(card) };
}

test.each<readonly [string, string]>([
  ['all its shapes', group(50, title + columns.join(''))],
  ['its columns', title + group(50, columns.join(''))],
  ['two of its columns', title + columns.slice(0, 3).join('') + group(50, columns.slice(3).join(''))],
  ['its columns, in groups', title + group(50, columns.map((one, at) => group(60 + at, one)).join(''))],
])('a card from our template is read and filled after a person grouped %s', async (_, shapes) => {
  const { card, deck, host, reading } = await opened(shapes);
  if (!reading.ok) throw new Error(reading.trouble.code);
  expect([...reading.value.texts]).toEqual(partnership.fields.map(({ id }) => [id, `van ${id}`]));
  expect(reading.value.title).toBe('Partnerschapskaart: Noord');
  const end = 'van waarden'.length;
  const written = await deck.write(card, () =>
    done([
      {
        field: waarden,
        replacements: [{ start: end, length: 0, text: '\rnieuw' }],
        expected: 'van waarden\rnieuw',
      },
    ]),
  );
  expect(written.ok).toBe(true);
  expect(partText(host.save(), 'ppt/slides/slide1.xml')).toMatch(/van waarden<(?:(?!<p:sp>).)*<a:t>nieuw</);
});

test('boxes in a group are reported as unreadable when PowerPoint cannot read inside groups', async () => {
  const { reading } = await opened(title + group(50, columns.join('')), 'ltsc');
  expect(reading).toMatchObject({ ok: false, trouble: { code: 'boxesOutOfReach', facts: { slide: 1 } } });
  const part = await opened(
    title + columns.slice(0, 3).join('') + group(50, columns.slice(3).join('')),
    'ltsc',
  );
  expect(part.reading).toMatchObject({ ok: false, trouble: { code: 'boxesOutOfReach' } });
});

test('entries on a grouped card can still be combined when PowerPoint cannot read inside groups', async () => {
  const { deck } = await opened(title + group(50, columns.join('')), 'ltsc');
  const found = await new Session(deck, kinds, stillWorld()).cards.inDeck();
  const [card] = found.ok ? found.value : [];
  expect(card?.entries.get(waarden)).toEqual(['van waarden']);
  expect(card?.unplaced).toEqual([]);
});

test('CARD-6: a card continues without a deleted box when the slide also has a small group', async () => {
  const logo = group(50, textBox(51, 'logo'), { from: [0, 0, 1, 1], to: [0, 0, 0.3, 0.3] });
  const { reading } = await opened(title + columns.slice(0, 4).join('') + logo, 'ltsc');
  expect(reading.ok && [...reading.value.texts.keys()]).toEqual(
    partnership.fields.slice(0, 4).map(one => one.id),
  );
});
