/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

test('a definitive version takes entries over, reworded or not, and shows those that are left', async () => {
  const workshop = new Workshop();
  await workshop.withCard();
  const waarden = 'waarden' as FieldId;
  await act(() => workshop.session.entries.addAll(waarden, ['Iedereen telt mee', 'Samen eten', 'Openheid']));
  const { user } = workshop;
  await user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await user.click(await screen.findByRole('button', { name: nl.definitive.make }, { timeout: 5000 }));
  expect(await screen.findByText(nl.definitive.left(3, 3))).toBeVisible();

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Samenwerkingsmodel — Gebiedsontwikkeling Noord',
  );
  // Rendered while the card was hidden, and still high enough to type in.
  expect(workshop.field.style.height).not.toBe('0px');

  await user.click(screen.getByRole('button', { name: nl.definitive.takeOne('Samen eten') }));
  await user.click(await screen.findByRole('button', { name: nl.definitive.rewordOne('Iedereen telt mee') }));
  const words = screen.getByRole('textbox', { name: nl.definitive.wording });
  await user.clear(words);
  await user.type(words, 'Ieders stem telt{Enter}');

  await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Samen eten', 'Ieders stem telt']));
  expect(
    await screen.findByText(nl.definitive.reworded('Iedereen telt mee', 'Ieders stem telt')),
  ).toBeVisible();
  expect(screen.getByText(nl.definitive.left(1, 1))).toBeVisible();
  expect(screen.getByRole('button', { name: nl.definitive.takeOne('Openheid') })).toBeVisible();
  expect(workshop.deck.slides[0]?.shapes.get('kaart:waarden')).toBe(
    'Iedereen telt mee\rSamen eten\rOpenheid',
  );

  await act(() => workshop.session.cards.close());
  expect(await screen.findByRole('button', { name: /dia 1$/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /dia 2 · definitieve versie$/ })).toBeVisible();
});
