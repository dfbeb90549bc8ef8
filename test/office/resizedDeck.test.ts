import type { CardKind, FieldId } from '../../src/core/card/kind.ts';
import { fitsSlide } from '../../src/core/card/placement.ts';
import { scaleOf, type SlideSize } from '../../src/core/deck/slideSize.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter } from '../../src/core/fit/fit.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import type { OfficeLibrary } from '../../src/office/library.ts';
import { insetsOf, letterSizes } from '../../src/office/letters.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { EMU_PER_POINT } from '../../src/pptx/shape.ts';
import { deck } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';
import { stillWorld } from '../support/world.ts';

const goal = 'Samen zorgen voor de wijk Noord';
const standard = { width: 720, height: 540 };

async function withCard(size: SlideSize, kind: CardKind = partnership, profile: ProfileName = 'windows') {
  const world = await officeDeck(deck({ slides: [{}] }), profile);
  world.host.resizeSlides(size.width, size.height, 'none');
  const session = new Session(world.deck, [partnership, evaluation], stillWorld());
  await session.cards.insert({ goal, language: 'nl', style: 'template', kind: kind.id });
  return { ...world, session };
}

/** Returns the positions of the card's shapes and their letter sizes, as saved. */
function layout(bytes: Uint8Array) {
  const [, slide] = new Presentation(Package.open(bytes)).slides();
  return slide?.shapes().map(one => {
    const { left, top, width, height } = one.frame;
    const { left: margin } = insetsOf(one);
    const points = [left, top, width, height].map(side => Math.round(side / EMU_PER_POINT));
    return { name: one.name, points, margin: margin.toFixed(1), letters: letterSizes(one) };
  });
}

/** Whether the open card fits the size of its slide, according to the pane. */
function fits({ state: { card } }: Session): boolean {
  return !card?.placement || fitsSlide(card.placement, card.card.identity);
}

/** Changes a box of the open card, as a person does. */
async function changeBox(
  { PowerPoint: powerPoint }: OfficeLibrary,
  { openSlide: slide }: Session,
  field: string,
  change: (shape: PowerPoint.Shape) => void,
) {
  await powerPoint.run(async context => {
    const { shapes } = context.presentation.slides.getItem(slide ?? '');
    shapes.load('items/name');
    await context.sync();
    const box = shapes.items.find(one => one.name === `kaart:${field}`);
    if (!box) throw new Error(`No box ${field}`);
    change(box);
    await context.sync();
  });
}

describe('a card in a deck whose slides are resized', () => {
  test.each([
    [standard, 'none'],
    [standard, 'fit'],
    [standard, 'fill'],
    [{ width: 720, height: 405 }, 'none'],
    [{ width: 720, height: 405 }, 'fit'],
    [{ width: 1920, height: 1080 }, 'none'],
    [{ width: 540, height: 780 }, 'fit'],
  ] as const)(
    'a card is laid out like a new card after its slides were resized to %j (%s)',
    async (size, content) => {
      const { host, session } = await withCard({ width: 960, height: 540 });
      expect(fits(session)).toBe(true);
      host.resizeSlides(size.width, size.height, content);
      await session.refresh();
      expect(fits(session)).toBe(false);
      expect(await session.slide.fitToSlide()).toEqual({ ok: true, value: null });
      expect(fits(session)).toBe(true);
      const { identity } = session.state.card?.card ?? {};
      expect(identity?.scale ?? 1).toBe(scaleOf(size));
      const fresh = await withCard(size);
      expect(layout(host.save())).toEqual(layout(fresh.host.save()));
      expect(await findings(host.save())).toEqual([]);
    },
  );

  test('a card that is laid out again keeps its entries, their order and the letter size that a person gave to a box', async () => {
    const { host, session, office } = await withCard({ width: 960, height: 540 });
    session.keepReadable({ fit: fitter(carlito), smallestSize: 14 });
    const said = ['Iedereen telt mee', 'Wij luisteren eerst', 'Kosten -10%'];
    for (const text of said) await session.entries.add('waarden' as FieldId, text);
    await session.entries.add('acties' as FieldId, 'Wij bellen elkaar');
    await changeBox(office, session, 'acties', shape => (shape.textFrame.textRange.font.size = 11));
    host.resizeSlides(720, 405, 'none');
    await session.refresh();
    const before = host.requests;
    await session.slide.fitToSlide();
    expect(host.requests - before).toBeLessThanOrEqual(7);
    const saved = new Presentation(Package.open(host.save())).slides()[1]?.shapes() ?? [];
    const box = (name: string) => saved.find(one => one.name === `kaart:${name}`);
    expect(box('waarden')?.textBody?.text.split('\r')).toEqual(said);
    expect(box('acties')?.textBody?.text).toBe('Wij bellen elkaar');
    const letters = (name: string) => {
      const shape = box(name);
      return shape && letterSizes(shape);
    };
    expect(letters('waarden')).toEqual([15, 15, 15]);
    expect(letters('acties')).toEqual([11]);
    await session.entries.undo();
    expect(session.state.card?.fields.find(one => one.field === 'acties')?.entries).toEqual([]);
  });

  test('laying out a card again includes its continuation slides, and also works for an evaluation card', async () => {
    const { host, session } = await withCard({ width: 960, height: 540 });
    await session.cards.continue('nl');
    host.resizeSlides(720, 540, 'none');
    await session.refresh();
    await session.slide.fitToSlide();
    const all = await Promise.all(
      session.state.cards.map(async one => {
        await session.cards.open(one);
        await session.refresh();
        return fits(session);
      }),
    );
    expect(all).toEqual([true, true]);
    const other = await withCard({ width: 960, height: 540 }, evaluation);
    other.host.resizeSlides(720, 540, 'none');
    await other.session.refresh();
    expect(fits(other.session)).toBe(false);
    await other.session.slide.fitToSlide();
    expect(layout(other.host.save())).toEqual(layout((await withCard(standard, evaluation)).host.save()));
  });

  test('a card is not laid out again when a person moved a box within the slide', async () => {
    const { host, session, office } = await withCard({ width: 960, height: 540 });
    await changeBox(office, session, 'waarden', shape => Object.assign(shape, { left: 300, top: 200 }));
    await session.refresh();
    expect(fits(session)).toBe(true);
    const before = host.save();
    await session.slide.fitToSlide();
    expect(layout(host.save())).toEqual(layout(before));
  });

  test.each(['web', 'mac'] as const)(
    'a card is laid out again after its slides were resized, on PowerPoint for %s',
    async profile => {
      const { host, session } = await withCard({ width: 960, height: 540 }, partnership, profile);
      host.resizeSlides(720, 540, 'none');
      await session.refresh();
      expect(fits(session)).toBe(false);
      await session.slide.fitToSlide();
      expect(fits(session)).toBe(true);
    },
  );
});
