/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, within } from '@testing-library/react';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

test('a finished card leads to an evaluation card, with scores by one click and their range', async () => {
  const workshop = await new Workshop().withCard('Noord');
  const { user, session } = workshop;
  await user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
  await user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.finish }));
  await user.click(await screen.findByRole('button', { name: nl.finish.evaluation.make }));

  const answer = (name: string) => screen.getByRole('button', { name: `Antwoord ${name}` });
  await screen.findByRole('button', { name: nl.fill.row.score('5') });
  expect(session.state.card?.card).toMatchObject({ title: 'Evaluatiekaart — Noord', position: 2 });
  screen.getByText(nl.fill.row.none);
  await user.click(answer('4'));
  await user.click(answer('2'));
  await user.click(answer('weet ik niet'));
  await screen.findByText('Laagste 2, hoogste 4. 3 antwoorden, waarvan 1 keer ‘weet ik niet’.');
  expect(workshop.onSlide('waarden-score')).toEqual(['4', '2', 'weet ik niet']);
  expect(await violations()).toEqual([]);

  const parts = within(screen.getByRole('tablist', { name: nl.fill.row.parts('Waarden') }));
  await user.click(parts.getByRole('tab', { name: /^afspraken/u }));
  expect(screen.queryByRole('button', { name: nl.fill.row.score('5') })).toBeNull();
  await workshop.say('Elke maand een wijktafel');
  expect(workshop.onSlide('waarden-afspraak')).toEqual(['Elke maand een wijktafel']);

  const rows = within(screen.getByRole('tablist', { name: nl.fill.row.rows }));
  expect(rows.getByRole('tab', { selected: true })).toHaveAccessibleName('Waarden, 4 inbrengen');
  await user.click(rows.getByRole('tab', { name: /^Acties/u }));
  screen.getByText('We hebben de acties uitgevoerd of bewust bijgesteld.');
  await user.click(rows.getByRole('tab', { name: /^Volgende keer/u }));
  await workshop.say('14 maart');
  expect(workshop.onSlide('datum')).toEqual(['14 maart']);
});
