/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { violations } from './violations.ts';
import { en, nl } from './words.ts';
import { tool, Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

/** Returns a workshop with a filled card. */
async function filled(language: 'nl' | 'en' = 'nl'): Promise<Workshop> {
  const workshop = await new Workshop().withCard('Gebiedsontwikkeling Noord', language);
  await act(() => workshop.session.entries.addAll(waarden, ['Iedereen telt mee', 'Samen eten', 'Openheid']));
  await act(() => workshop.session.entries.add(acties, 'Elke maand een maaltijd'));
  return workshop;
}

async function make(workshop: Workshop): Promise<void> {
  await workshop.user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await workshop.user.click(await screen.findByRole('button', { name: nl.definitive.make }));
  await screen.findByText(nl.definitive.nothingHere(0));
}

const onSlide = (workshop: Workshop, slide: number) =>
  workshop.deck.slides[slide]?.shapes.get('kaart:waarden')?.split('\r');

test('a definitive version starts with every entry, and removed entries are shown and can be restored or reworded', async () => {
  const workshop = await filled();
  const { user } = workshop;
  await make(workshop);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Samenwerkingsmodel — Gebiedsontwikkeling Noord',
  );
  // The field was rendered while the card was hidden, and must still be high enough to type in.
  expect(workshop.field.style.height).not.toBe('0px');
  expect(workshop.listed).toEqual(['Iedereen telt mee', 'Samen eten', 'Openheid']);
  expect(workshop.deck.slides[1]?.shapes.get('kaart:acties')).toBe('Elke maand een maaltijd');

  await user.hover(workshop.entry('Samen eten'));
  await user.click(tool(workshop, 'Samen eten', nl.fill.entry.remove));
  expect(await screen.findByRole('heading', { name: nl.definitive.struck(1, 1) })).toBeVisible();
  act(() => workshop.entry('Iedereen telt mee').focus());
  await user.keyboard('{Delete}');
  expect(await screen.findByRole('heading', { name: nl.definitive.struck(2, 2) })).toBeVisible();
  expect(onSlide(workshop, 1)).toEqual(['Openheid']);
  expect(screen.getByText('Samen eten').tagName).toBe('S');
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole('button', { name: nl.definitive.takeOne('Samen eten') }));
  await user.click(await screen.findByRole('button', { name: nl.definitive.rewordOne('Iedereen telt mee') }));
  const words = screen.getByRole('textbox', { name: nl.definitive.wording });
  await user.clear(words);
  await user.type(words, 'Ieders stem telt{Enter}');
  await waitFor(() => expect(onSlide(workshop, 1)).toEqual(['Ieders stem telt', 'Samen eten', 'Openheid']));
  expect(await screen.findByText('Iedereen telt mee → Ieders stem telt')).toBeVisible();
  expect(onSlide(workshop, 0)).toEqual(['Iedereen telt mee', 'Samen eten', 'Openheid']);

  await act(() => workshop.session.cards.close());
  expect(await screen.findByRole('button', { name: /dia 1$/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /dia 2 · definitieve versie$/ })).toBeVisible();
});

test('one press undoes the start of a definitive version, and one press keeps all entries of a column or of the card', async () => {
  const workshop = await filled();
  const { user } = workshop;
  await make(workshop);
  const undo = () => user.click(screen.getByRole('button', { name: nl.fill.undo }));
  await undo();
  expect(await screen.findByRole('heading', { name: nl.definitive.struck(3, 4) })).toBeVisible();
  expect(onSlide(workshop, 1)).toEqual(['']);
  await user.click(screen.getByRole('button', { name: nl.definitive.takeAll(3) }));
  await waitFor(() => expect(onSlide(workshop, 1)).toEqual(['Iedereen telt mee', 'Samen eten', 'Openheid']));
  await undo();
  await waitFor(() => expect(onSlide(workshop, 1)).toEqual(['']));
  await user.click(await screen.findByRole('button', { name: nl.definitive.takeCard(4) }));
  expect(await screen.findByText(nl.definitive.nothingHere(0))).toBeVisible();
  expect(workshop.deck.slides[1]?.shapes.get('kaart:acties')).toBe('Elke maand een maaltijd');
});

test('the part of the run-sheet in which the group decides has the button for a definitive version, and then explains how to remove entries', async () => {
  const workshop = await filled('en');
  const { user } = workshop;
  await user.click(screen.getByRole('tab', { name: en.frame.places.sheet }));
  await user.click(await screen.findByRole('button', { name: en.runSheet.begin }));
  const toSheet = () => user.click(screen.getByRole('tab', { name: en.frame.places.sheet }));
  for (let part = 1; part < 7; part++) {
    await toSheet();
    await user.click(await screen.findByRole('button', { name: en.runSheet.next }));
  }
  // The part begins in the run-sheet, which has the button.
  expect(screen.getByRole('tab', { name: en.frame.places.sheet })).toHaveAttribute('aria-selected', 'true');
  await user.click(await screen.findByRole('button', { name: en.definitive.make }));
  await waitFor(() => expect(onSlide(workshop, 1)).toHaveLength(3));
  expect(screen.getByRole('tab', { name: en.frame.places.card })).toHaveAttribute('aria-selected', 'true');
  await toSheet();
  const sheet = within(screen.getByRole('region', { name: en.frame.places.sheet }));
  expect(await sheet.findByText(en.definitive.strikeHint)).toBeVisible();
  expect(sheet.queryByRole('button', { name: en.definitive.make })).toBeNull();
});
