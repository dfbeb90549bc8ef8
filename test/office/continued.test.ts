import type { FieldId } from '../../src/core/card/kind.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { deck } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const relaties = 'relaties' as FieldId;
const sentences = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Iedereen in de wijk telt mee, ook wie er ${at} keer niet was`);

async function filled(count: number) {
  const world = await officeDeck(deck({ slides: [{}] }));
  const session = new Session(world.deck, [partnership], stillWorld());
  await session.start();
  session.keepReadable({ fit: fitter(carlito), smallestSize: HALL_FLOOR });
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  await session.entries.addAll(waarden, sentences(count));
  return { session, host: world.host };
}

const texts = (session: Session, field = waarden): readonly string[] =>
  session.state.card?.fields.find(one => one.field === field)?.entries.map(one => one.text) ?? [];

async function onPage(session: Session, page: number): Promise<readonly string[]> {
  const card = session.state.cards[page];
  if (card) await session.cards.open(card);
  return texts(session);
}

/** Returns the entries on each slide of the card, in order. */
async function onAllPages(session: Session): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (const [page] of session.state.cards.entries()) pages.push(await onPage(session, page));
  return pages;
}

test('CARD-10: entries out of view move to as many continuation slides as needed, in order and once', async () => {
  const { session } = await filled(14);
  await session.cards.continue('nl');
  await session.idle();
  expect(session.state.card?.card.identity.continues?.page).toBe(4);
  const pages = await onAllPages(session);
  expect(pages.map(one => one.length)).toEqual([4, 4, 4, 2]);
  expect(pages.flat()).toEqual(sentences(14));
  expect(session.state.card?.fields.every(one => one.fullness === null || one.fullness.fill <= 1)).toBe(true);
});

test('CARD-10: no entry moves while all entries are in view', async () => {
  const { session } = await filled(3);
  await session.cards.continue('nl');
  expect(texts(session)).toEqual([]);
  expect(await onPage(session, 0)).toEqual(sentences(3));
});

test('CARD-10: continuing a card again opens the existing continuation slide, and moved entries come before the entries there', async () => {
  const { session } = await filled(3);
  await session.cards.continue('nl');
  await session.entries.add(waarden, 'Later gezegd');
  await onPage(session, 0);
  await session.entries.addAll(waarden, sentences(14).slice(3));
  await session.cards.continue('nl');
  await session.idle();
  expect((await onAllPages(session)).flat()).toEqual([...sentences(14), 'Later gezegd']);
});

test('CARD-10: one undo removes pasted lines from all slides to which they moved, and redo restores them', async () => {
  const { session } = await filled(14);
  await session.cards.continue('nl');
  await session.idle();
  await session.entries.undo();
  expect((await onAllPages(session)).flat()).toEqual([]);
  await session.entries.redo();
  expect((await onAllPages(session)).flat().toSorted()).toEqual(sentences(14).toSorted());
});

test('CARD-10: undo on a continuation reverts what was done last, on its own slide, and then what was done before', async () => {
  const { session } = await filled(14);
  await session.entries.add(relaties, 'Laatst gezegd');
  await session.cards.continue('nl');
  await session.idle();
  expect(session.state.card?.card.identity.continues?.page).toBe(4);
  await session.entries.undo();
  expect(session.state.card?.card.identity.continues).toBeUndefined();
  expect(texts(session, relaties)).toEqual([]);
  expect((await onAllPages(session)).flat()).toEqual(sentences(14));
  await session.entries.undo();
  expect((await onAllPages(session)).flat()).toEqual([]);
});

test('CARD-10: choosing a column opens the slide with its last entry, or the first slide when the column is empty', async () => {
  const { session } = await filled(14);
  await session.cards.continue('nl');
  await session.idle();
  await session.cards.openRoomFor(relaties);
  expect(session.state.card?.card.identity.continues).toBeUndefined();
  await session.cards.openRoomFor(waarden);
  expect(session.state.card?.card.identity.continues?.page).toBe(4);
});

test('CARD-10: the continuation slide of a definitive version is also a definitive version', async () => {
  const { session, host } = await filled(14);
  await session.cards.makeDefinitive('nl', 'full');
  await session.cards.continue('nl');
  await session.idle();
  const slides = new Presentation(Package.open(host.save())).slides().slice(2);
  const texts = slides.map(slide => slide.shapes().map(one => one.textBody?.text ?? ''));
  expect(texts.length).toBeGreaterThan(1);
  for (const said of texts) {
    expect(said.some(text => text.startsWith('Samenwerkingsmodel — Noord'))).toBe(true);
    expect(said.some(text => text.includes('definitieve versie'))).toBe(true);
  }
});

test('CARD-10: selecting a column of a definitive version keeps the slide in view that the group is reading', async () => {
  const { session } = await filled(14);
  await session.cards.makeDefinitive('nl', 'full');
  await session.cards.continue('nl');
  await session.idle();
  const [first] = session.state.card?.pages ?? [];
  if (first) await session.cards.open(first);
  await session.cards.openRoomFor(waarden);
  expect(session.openSlide).toBe(first?.slide);
});
