/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

test('after a card is finished, an evaluation card can be made, with counts per score in one entry and the range of scores', async () => {
  const workshop = await new Workshop().withCard('Noord');
  const { user, session } = workshop;
  await session.entries.add('waarden' as FieldId, 'Iedereen telt mee');
  await user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
  await user.click(await screen.findByRole('button', { name: nl.finish.evaluation.make }));

  const more = (name: string) => screen.getByRole('button', { name: nl.fill.row.more(name) });
  await screen.findByRole('button', { name: nl.fill.row.more('5') });
  expect(session.state.card?.card).toMatchObject({ title: 'Evaluatiekaart — Noord', position: 2 });
  screen.getByText(nl.fill.row.none);
  const agreed = await screen.findByRole('region', { name: nl.fill.row.agreed });
  expect(within(agreed).getByText('Iedereen telt mee')).toBeVisible();
  await user.click(more('4'));
  await user.click(more('2'));
  await user.click(more('2'));
  await user.click(screen.getByRole('button', { name: nl.fill.row.fewer('2') }));
  await user.click(more('weet ik niet'));
  await screen.findByText('Laagste 2, hoogste 4. 3 antwoorden, waarvan 1 keer ‘weet ik niet’.');
  const three = screen.getByRole('textbox', { name: nl.fill.row.score('3') });
  await user.type(three, '12{Enter}');
  await waitFor(() =>
    expect(workshop.onSlide('waarden-score')).toEqual(['2: 1 · 3: 12 · 4: 1 · weet ik niet: 1']),
  );
  expect(await violations()).toEqual([]);

  const parts = within(screen.getByRole('tablist', { name: nl.fill.row.parts('Waarden') }));
  await user.click(parts.getByRole('tab', { name: /^afspraken/u }));
  expect(screen.queryByRole('button', { name: nl.fill.row.more('5') })).toBeNull();
  await workshop.say('Elke maand een wijktafel');
  expect(workshop.onSlide('waarden-afspraak')).toEqual(['Elke maand een wijktafel']);

  const rows = within(screen.getByRole('tablist', { name: nl.fill.row.rows }));
  expect(rows.getByRole('tab', { selected: true })).toHaveAccessibleName('Waarden, 2 inbrengen');
  await user.click(rows.getByRole('tab', { name: /^Acties/u }));
  screen.getByText('We hebben de acties uitgevoerd of bewust bijgesteld.');
  await user.click(rows.getByRole('tab', { name: /^Volgende keer/u }));
  await workshop.say('14 maart');
  expect(workshop.onSlide('datum')).toEqual(['14 maart']);
});
