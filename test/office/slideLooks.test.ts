import { boxAt } from '../../src/core/card/boxPlace.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { accessibility } from '../../src/core/checks/accessibility.ts';
import type { CardOnSlide } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { chart, deck as file, picture, table, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';

const rules = { kind: partnership, language: 'nl', smallestSize: 14 } as const;

/** Returns an adopted foreign slide whose boxes of two fields are in the wrong order. */
async function adopted(profile: ProfileName = 'windows') {
  const shapes = [textBox(7, 'Acties'), textBox(5, 'Waarden'), picture(8), chart(9), title(2, '')].join('');
  const world = await officeDeck(file({ slides: [{ shapes }] }), profile);
  const slide = world.host.slides()[0]?.id as SlideId;
  const names = new Map(world.host.textBoxes(slide).map(one => [one.shapeId, one.name]));
  const boxes = {
    ['acties' as FieldId]: boxAt({ shape: '7', name: names.get('7') ?? '' }),
    ['waarden' as FieldId]: boxAt({ shape: '5', name: names.get('5') ?? '' }),
  };
  const card: CardOnSlide = {
    slide,
    position: 1,
    title: null,
    identity: { v: 1, kind: partnership.id, id: 'x' as CardId, boxes },
  };
  await world.deck.identify(slide, card.identity);
  return { ...world, card };
}

async function check({ deck, card }: Awaited<ReturnType<typeof adopted>>) {
  const looks = await deck.readAppearance(card);
  if (!looks.ok) throw new Error(looks.trouble.code);
  return accessibility(looks.value, rules);
}

describe('the appearance of a card in PowerPoint', () => {
  test.each([partnership, evaluation])(
    'the accessibility check finds nothing to fix on a new card of the kind $id',
    async kind => {
      const { deck } = await officeDeck(file({ slides: [{ shapes: title(2, 'Welkom') }] }));
      const identity = { v: 1, kind: kind.id, id: 'x' as CardId } as const;
      const stamp = cardStamp({ kind, identity, goal: 'Noord', language: 'nl', date: '22 november 2026' });
      const inserted = await deck.insert(() => ({ template: kind.template, style: 'template', stamp }));
      if (!inserted.ok) throw new Error(inserted.trouble.code);
      const looks = await deck.readAppearance({ ...inserted.value, identity, title: null });
      if (!looks.ok) throw new Error(looks.trouble.code);
      expect(looks.value.shapes.filter(one => one.field !== null)).toHaveLength(kind.fields.length);
      expect(accessibility(looks.value, { ...rules, kind })).toEqual([]);
    },
  );

  test('each accessibility finding on a slide that someone else made is fixed by one click', async () => {
    const world = await adopted();
    const found = await check(world);
    expect(found.map(one => [one.code, one.shape?.id])).toEqual([
      ['order', undefined],
      ['noDescription', '9'],
      ['emptyTitle', '2'],
    ]);
    const mends = found.flatMap(one => (one.fix ? [one.fix] : []));
    expect(mends.map(one => one.do)).toEqual(['order', 'title']);
    const extra = [
      { do: 'describe', shape: '9', text: 'Grafiek van de opkomst' },
      { do: 'size', shape: '5', size: 20 },
      { do: 'ink', shape: '5', ink: '#1F2937' },
    ] as const;
    expect(await world.deck.applyFixes(world.card, [...mends, ...extra])).toMatchObject({ ok: true });
    expect(await check(world)).toEqual([]);
    const looks = await world.deck.readAppearance(world.card);
    if (!looks.ok) throw new Error(looks.trouble.code);
    expect(looks.value.shapes.map(one => one.id)).toEqual(['2', '5', '8', '9', '7']);
    expect(looks.value.shapes[1]).toMatchObject({ size: 20, ink: '#1F2937', field: 'waarden' });
    expect(await findings(world.host.save())).toEqual([]);
  });

  test('properties that an older PowerPoint cannot read give no accessibility findings', async () => {
    const world = await adopted('ltsc');
    const found = await check(world);
    expect(found.map(one => [one.code, one.fix?.do])).toEqual([
      ['order', undefined],
      ['emptyTitle', 'title'],
    ]);
  });

  test('a table whose cells are the boxes of a card is itself no box, and gets no alternative text', async () => {
    const fields = partnership.fields.map(one => one.id);
    const shapes = `${title(2, 'Onze kaart')}${table(9, [fields, fields.map(() => '')])}`;
    const world = await officeDeck(file({ slides: [{ shapes }] }));
    const slide = world.host.slides()[0]?.id as SlideId;
    const boxes = Object.fromEntries(
      fields.map((id, column) => [id, boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 1, column } })]),
    );
    const identity = { v: 1, kind: partnership.id, id: 'x' as CardId, boxes } as const;
    await world.deck.identify(slide, identity);
    const looks = await world.deck.readAppearance({ slide, position: 1, title: null, identity });
    if (!looks.ok) throw new Error(looks.trouble.code);
    expect(accessibility(looks.value, rules).map(({ code, shape, fix }) => [code, shape?.id, fix])).toEqual([
      ['noDescription', '9', null],
    ]);
  });

  test('reading the appearance of a missing slide returns the trouble slideGone', async () => {
    const world = await adopted();
    const gone = { ...world.card, slide: '999#1' as SlideId };
    expect(await world.deck.readAppearance(gone)).toMatchObject({ ok: false, trouble: { code: 'cardGone' } });
    expect(await world.deck.applyFixes(gone, [{ do: 'size', shape: '5', size: 20 }])).toMatchObject({
      ok: false,
    });
  });
});
