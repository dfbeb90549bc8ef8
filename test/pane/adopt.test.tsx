/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { nameMark } from '../../src/core/card/boxPlace.ts';
import { readIdentity } from '../../src/core/card/identity.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { SlideSketch } from '../../src/core/deck/sketch.ts';
import { done } from '../../src/core/deck/trouble.ts';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const names = ['Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden'];

/** Returns a slide with these texts in boxes side by side. */
function slide(workshop: Workshop, texts: readonly string[]): SlideId {
  const id = `${300 + workshop.deck.slides.length}#7` as SlideId;
  const shapes = new Map(texts.map((text, at) => [`Tekstvak ${at + 1}`, text]));
  workshop.deck.slides.push({ id, tag: null, shapes });
  return id;
}

/** Returns the places of the boxes in the tag of a slide, by field. */
function remembered(workshop: Workshop, id: SlideId): Readonly<Record<string, string | undefined>> {
  const { tag = null, shapes } = workshop.deck.slides.find(one => one.id === id) ?? {};
  const boxes = (tag === null ? null : readIdentity(tag)?.boxes) ?? {};
  const names = [...(shapes?.keys() ?? [])];
  return Object.fromEntries(
    Object.entries(boxes).map(([field, place]) => [field, names.find(one => nameMark(one) === place?.mark)]),
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const drawing = (name: string) => within(screen.getByRole('group', { name }));
const column = (name: RegExp) => screen.getByRole('radio', { name });

async function adopting(workshop: Workshop): Promise<void> {
  await workshop.user.click(button(nl.start.adopt));
  await screen.findByRole('heading', { name: nl.adopt.title });
}

test('a facilitator finds one of her own slides, checks and corrects its boxes, and uses the slide as a card', async () => {
  const workshop = new Workshop();
  slide(workshop, ['Agenda', 'Welkom', 'Pauze']);
  const own = slide(workshop, names);
  const [agenda] = workshop.deck.slides;
  workshop.deck.selected = agenda?.id ?? null;
  const { user } = await workshop.open();
  await adopting(workshop);
  expect(await screen.findByText(nl.adopt.noneFound(false))).toBeVisible();
  await user.click(button(nl.adopt.lookEverywhere));
  await user.click(await screen.findByRole('button', { name: /^Dia 2 /u }));

  const boxes = drawing('Tekening van dia 2');
  expect(boxes.getAllByRole('button').map(one => one.getAttribute('aria-label'))).toEqual([
    'Vak links, “Acties”, vak van Acties',
    'Vak links, “Voorwaarden”, vak van Voorwaarden',
    'Vak links, “Handelen”, vak van Handelen',
    'Vak midden, “Relaties”, vak van Relaties',
    'Vak midden, “Waarden”, vak van Waarden',
  ]);
  expect(await violations()).toEqual([]);
  // By keyboard: choosing a box selects its column, arrows select another, and choosing the box again assigns it.
  act(() => boxes.getByRole('button', { name: /“Voorwaarden”/u }).focus());
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(column(/^Acties/u)).toBeChecked();
  act(() => column(/^Acties/u).focus());
  await user.keyboard('{ArrowRight}');
  expect(column(/^Voorwaarden/u)).toBeChecked();
  await user.click(boxes.getByRole('button', { name: /“Acties”/u }));
  expect(boxes.getByRole('button', { name: /“Acties”/u })).toHaveAccessibleName(/vak van Voorwaarden$/u);
  expect(boxes.getByRole('button', { name: /“Voorwaarden”/u })).toHaveAccessibleName(/vak van Acties$/u);

  await user.click(button(nl.adopt.use));
  await screen.findByRole('tab', { name: /^Waarden, stap 1/u });
  expect(remembered(workshop, own)).toEqual({
    acties: 'Tekstvak 2',
    voorwaarden: 'Tekstvak 1',
    handelen: 'Tekstvak 3',
    relaties: 'Tekstvak 4',
    waarden: 'Tekstvak 5',
  });
});

test('a facilitator can choose the boxes of an unrecognised slide one by one', async () => {
  const workshop = new Workshop();
  const own = slide(workshop, ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', '']);
  const { user } = await workshop.open();
  await adopting(workshop);
  expect(await screen.findByText(/^Kies in PowerPoint de dia met uw kaart/u)).toBeVisible();
  workshop.deck.selected = own;
  await user.click(button(nl.adopt.lookAtSelected));
  await user.click(await screen.findByRole('button', { name: nl.adopt.pointOut(1) }));
  expect(
    screen.getByText('Nog aan te wijzen: Waarden, Relaties, Handelen, Voorwaarden, Acties.'),
  ).toBeVisible();
  for (const text of ['leeg', 'Vijf', 'Vier', 'Drie'])
    await user.click(button(new RegExp(`^Vak .*${text}`, 'u')));
  expect(button(nl.adopt.use)).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText('Nog aan te wijzen: Acties.')).toBeVisible();
  await user.click(button(/“Een”/u));
  await user.click(button(nl.adopt.use));
  await waitFor(() =>
    expect(remembered(workshop, own)).toEqual({
      waarden: 'Tekstvak 6',
      relaties: 'Tekstvak 5',
      handelen: 'Tekstvak 4',
      voorwaarden: 'Tekstvak 3',
      acties: 'Tekstvak 1',
    }),
  );
});

/** Returns a slide with only its title readable; a copy shows its table. */
async function tableSlide(workshop: Workshop): Promise<SlideSketch> {
  const texts = names.map((name, at) => `${name}\rWat ${at} zei`);
  const id = slide(workshop, ['Onze partnerschapskaart', ...texts]);
  const all = await workshop.deck.sketch('all');
  const seen = all.ok ? all.value.find(one => one.slide === id) : undefined;
  const [title, ...cells] = seen?.shapes ?? [];
  const [first] = cells;
  if (!seen || !title || !first) throw new Error('The slide is not there');
  const heading = { ...title, left: 100, top: 20, height: 40, width: 600, isTitle: true };
  const table = { ...first, width: 490, text: '', holds: 'table' as const };
  const sketch = workshop.deck.sketch.bind(workshop.deck);
  workshop.deck.sketch = async which => {
    const now = await sketch(which);
    const hide = (one: SlideSketch) => (one.slide === id ? { ...one, shapes: [heading, table] } : one);
    return now.ok ? done(now.value.map(hide)) : now;
  };
  return { ...seen, shapes: [heading, ...cells] };
}

test('a card in a table that this PowerPoint cannot read is read from a copy of the deck, and its texts go on a new card', async () => {
  const workshop = new Workshop();
  workshop.deck.copy = done([await tableSlide(workshop)]);
  const { user } = await workshop.open();
  await adopting(workshop);
  await user.click(button(nl.adopt.lookEverywhere));
  await user.click(await screen.findByRole('button', { name: /^Dia 1 |^Onze partnerschapskaart/u }));
  expect(screen.getByText(/^Deze PowerPoint kan niet in een tabel of groep schrijven/u)).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(button(nl.adopt.copy));
  await screen.findByRole('tab', { name: /^Waarden, stap 1, 1 /u });
  expect(workshop.deck.slides).toHaveLength(2);
  expect(workshop.deck.slides[0]?.tag).toBeNull();
  expect(['acties', 'waarden'].map(field => workshop.onSlide(field))).toEqual([['Wat 0 zei'], ['Wat 4 zei']]);
});

test('the facilitator is asked to save a copy of the deck when the pane cannot read one', async () => {
  const workshop = new Workshop();
  workshop.deck.selected = (await tableSlide(workshop)).slide;
  const { user } = await workshop.open();
  await adopting(workshop);
  expect(await screen.findByText(/^De vakken op dia 1 zitten in een tabel of groep/u)).toBeVisible();
  await user.click(button(nl.frame.menu.combine));
  expect(await screen.findByRole('heading', { name: nl.combine.title })).toBeVisible();
});
