import type { FieldId } from '../../src/core/card/kind.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { OfficeLibrary } from '../../src/office/library.ts';
import { deck } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const kinds = [partnership, evaluation] as const;

async function withCard(profile: 'windows' | 'ltsc' = 'windows') {
  const world = await officeDeck(deck({ slides: [{}] }), profile);
  const session = new Session(world.deck, [...kinds], stillWorld());
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  return { ...world, session };
}

/** Adds text boxes to a slide, by name. */
async function draw({ PowerPoint: powerPoint }: OfficeLibrary, at: number, boxes: Record<string, string>) {
  await powerPoint.run(async context => {
    for (const [name, text] of Object.entries(boxes)) {
      const box = context.presentation.slides.getItemAt(at).shapes.addTextBox(text, { left: 30, top: 480 });
      box.name = name;
    }
    await context.sync();
  });
}

test.each(['windows', 'ltsc'] as const)(
  'texts outside the boxes of a card are reported, except texts of the template (%s)',
  async profile => {
    const { office, session } = await withCard(profile);
    expect(await session.slide.textsOutside()).toEqual({ ok: true, value: [] });
    await session.slide.setLabel('prompt', 'Wanneer is de samenwerking geslaagd?');
    await draw(office, 1, {
      'Tekstvak 9': 'Ook de huisarts bellen\nParkeerplaats naast de school',
      'Tijdelijke aanduiding voor dianummer 5': '2',
      'Date Placeholder 4': '30 november 2026',
      'Footer Placeholder 4': 'Gemeente Noord',
      'Tekstvak 10': '2',
      'Tekstvak 11': '‹nr.›',
    });
    const outside = ['Ook de huisarts bellen', 'Parkeerplaats naast de school'];
    expect(await session.slide.textsOutside()).toEqual({ ok: true, value: outside });
    await session.entries.add('acties' as FieldId, 'Ook de huisarts bellen');
    expect(await session.slide.textsOutside()).toEqual({ ok: true, value: outside.slice(1) });
  },
);

test('a definitive version reports texts outside the boxes of the working card and its continuation', async () => {
  const { office, session } = await withCard();
  await draw(office, 1, { 'Tekstvak 9': 'Op de werkkaart' });
  await session.cards.continue('nl');
  await draw(office, 2, { 'Tekstvak 9': 'Op de vervolgdia' });
  const [working] = session.state.cards;
  if (working) await session.cards.open(working);
  await session.cards.makeDefinitive('nl');
  expect(session.state.card?.card.identity.definitive).toBeDefined();
  expect(await session.slide.textsOutside()).toEqual({
    ok: true,
    value: ['Op de werkkaart', 'Op de vervolgdia'],
  });
});
