/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor } from '@testing-library/react';
import { COLUMN_SHAPES } from '../../src/core/aid/columnSlide.ts';
import { largeWords } from '../../src/pane/fill/largeWords.ts';
import { noteWords } from '../../src/pane/fill/noteWords.ts';
import { Workshop } from './workshop.tsx';

const { nl } = largeWords;
const shown = ({ deck }: Workshop) =>
  deck.slides.find(one => one.tag === 'column')?.shapes.get(COLUMN_SHAPES.entries);

test('the large-column slide shows the column that is being filled, and is left when the card is shown again', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.user.click(await screen.findByRole('button', { name: nl.show('Waarden') }));
  expect(await screen.findByText(nl.shown('Waarden'))).toBeInTheDocument();
  expect(workshop.field).toHaveFocus();
  await workshop.user.type(workshop.field, 'Iedereen telt mee{Enter}');
  await waitFor(() => expect(shown(workshop)).toBe('Iedereen telt mee'));
  expect(screen.queryByText(noteWords.nl.elsewhere.body(1))).not.toBeInTheDocument();

  await workshop.user.click(screen.getByRole('tab', { name: /^Relaties/u }));
  await waitFor(() => expect(workshop.session.state.aid).toMatchObject({ field: 'relaties' }));
  await waitFor(() => expect(shown(workshop)).toBe(''));
  const button = screen.getByRole('button', { name: nl.hide });
  expect(button).toHaveAttribute('aria-pressed', 'true');
  await workshop.user.click(button);
  expect(await screen.findByText(nl.hidden)).toBeInTheDocument();
  expect(workshop.session.state.aid).toBeNull();
  expect(workshop.deck.slides).toHaveLength(1);
});

test('a reloaded pane keeps showing the large-column slide until the card is shown again', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.user.click(await screen.findByRole('button', { name: nl.show('Waarden') }));
  await screen.findByText(nl.shown('Waarden'));
  await workshop.loadAgain();
  await screen.findByRole('button', { name: nl.hide });
  await workshop.user.type(workshop.field, 'Iedereen telt mee{Enter}');
  await waitFor(() => expect(shown(workshop)).toBe('Iedereen telt mee'));
  await workshop.user.click(screen.getByRole('button', { name: nl.hide }));
  await screen.findByText(nl.hidden);
  expect(shown(workshop)).toBeUndefined();
  await workshop.loadAgain();
  await screen.findByRole('button', { name: nl.show('Waarden') });
  expect(workshop.session.state.aid).toBeNull();
  expect(workshop.deck.slides).toHaveLength(1);
});
