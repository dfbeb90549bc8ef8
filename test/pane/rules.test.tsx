/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor } from '@testing-library/react';
import { rules, sixthRule } from '../../src/core/method/rules.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

async function atTheRules(workshop: Workshop): Promise<void> {
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
  await screen.findByRole('heading', { name: '5 geboden voor democratische dialoog' });
}

test('a reworded rule and the sixth rule are restored when the pane opens again', async () => {
  const workshop = await new Workshop().withCard();
  await atTheRules(workshop);
  expect(screen.getByText(/Hebt u de hand-out van de HAN, plak die tekst dan hier/u)).toBeInTheDocument();
  expect(screen.getByRole('switch', { name: nl.rules.sixth })).not.toBeChecked();
  expect(screen.queryByText(sixthRule.title.nl)).not.toBeInTheDocument();

  await workshop.user.click(screen.getByRole('button', { name: nl.rules.edit }));
  const title = screen.getByRole('textbox', { name: nl.rules.titleOf(1) });
  await workshop.user.clear(title);
  await workshop.user.type(title, 'Wij doen allemaal mee.');
  await workshop.user.click(screen.getByRole('button', { name: nl.rules.ready }));
  await workshop.user.click(screen.getByRole('switch', { name: nl.rules.sixth }));
  expect(screen.getByText('Wij doen allemaal mee.')).toBeInTheDocument();
  expect(screen.getByText(nl.rules.own)).toBeInTheDocument();

  const insert = jest.spyOn(workshop.session.slide, 'insertRules');
  await workshop.user.click(screen.getByRole('button', { name: nl.rules.insert }));
  await waitFor(() => expect(workshop.deck.slides).toHaveLength(2));
  const [language, own] = insert.mock.calls[0] ?? [];
  expect(language).toBe('nl');
  expect(own?.map(rule => rule.title)).toEqual([
    'Wij doen allemaal mee.',
    ...rules.slice(1).map(rule => rule.title.nl),
    sixthRule.title.nl,
  ]);

  Workshop.end();
  const next = new Workshop();
  for (const [key, value] of workshop.preferences.values) next.preferences.values.set(key, value);
  await next.withCard();
  await atTheRules(next);
  expect(screen.getByText('Wij doen allemaal mee.')).toBeInTheDocument();
  expect(screen.getByText(sixthRule.title.nl)).toBeInTheDocument();
  await next.user.click(screen.getByRole('button', { name: nl.rules.reset }));
  expect(screen.getByText('Iedereen doet mee.')).toBeInTheDocument();
  await next.user.click(screen.getByRole('button', { name: nl.rules.takeBack }));
  expect(screen.getByText('Wij doen allemaal mee.')).toBeInTheDocument();
});

test('pasting a hand-out with rules fills each rule', async () => {
  const workshop = await new Workshop().withCard();
  await atTheRules(workshop);
  await workshop.user.click(screen.getByRole('button', { name: nl.rules.edit }));
  await workshop.user.click(screen.getByRole('textbox', { name: nl.rules.titleOf(2) }));
  await workshop.user.paste('1. Een. Eerste.\n2. Twee\n3. Drie. Derde.\n4. Vier\n5. Vijf\n');
  expect(screen.getByRole('textbox', { name: nl.rules.titleOf(1) })).toHaveValue('Een.');
  expect(screen.getByRole('textbox', { name: nl.rules.textOf(3) })).toHaveValue('Derde.');
  expect(screen.getByRole('textbox', { name: nl.rules.titleOf(5) })).toHaveValue('Vijf');
});
