/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen, waitFor } from '@testing-library/react';
import { rules, sixthRule } from '../../src/core/method/rules.ts';
import {
  isOurWording,
  ourRules,
  pastedRules,
  readOwnRules,
  rulesInUse,
  writeOwnRules,
} from '../../src/core/method/ownRules.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

async function atTheRules(workshop: Workshop): Promise<void> {
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules(5) }));
  await screen.findByRole('heading', { name: '5 geboden voor democratische dialoog' });
}

test('a facilitator words a rule her own way, adds the sixth, and finds both next time', async () => {
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
  expect(screen.getByText(/Uw eigen tekst/u)).toBeInTheDocument();

  const insert = jest.spyOn(workshop.session, 'insertRules');
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

test('the hand-out is pasted as a whole, and each rule goes to its own place', async () => {
  const workshop = await new Workshop().withCard();
  await atTheRules(workshop);
  await workshop.user.click(screen.getByRole('button', { name: nl.rules.edit }));
  await workshop.user.click(screen.getByRole('textbox', { name: nl.rules.titleOf(2) }));
  await workshop.user.paste('1. Een. Eerste.\n2. Twee\n3. Drie. Derde.\n4. Vier\n5. Vijf\n');
  expect(screen.getByRole('textbox', { name: nl.rules.titleOf(1) })).toHaveValue('Een.');
  expect(screen.getByRole('textbox', { name: nl.rules.textOf(3) })).toHaveValue('Derde.');
  expect(screen.getByRole('textbox', { name: nl.rules.titleOf(5) })).toHaveValue('Vijf');
});

test('a pasted text of another shape is no set of rules', () => {
  const pair = { title: 'Doe mee', text: 'Help elkaar.' };
  expect(pastedRules('Doe mee\nHelp elkaar.\n'.repeat(5))).toEqual(Array(5).fill(pair));
  expect(pastedRules('Doe mee: help.\n'.repeat(6))).toHaveLength(6);
  for (const other of ['', 'Een zin.', 'a\nb\nc', 'x\n'.repeat(7)]) expect(pastedRules(other)).toBeNull();
});

test('a rule without any words is ours; half a rule stays as it is', () => {
  const ours = ourRules('nl');
  const own = {
    rules: [{ title: ' ', text: '' }, { title: 'Ieder\ntelt', text: '' }, ...ours.rules.slice(2)],
    sixth: false,
  };
  expect(rulesInUse(own, 'nl').slice(0, 2)).toEqual([ours.rules[0], { title: 'Ieder telt', text: '' }]);
  expect(rulesInUse(own, 'nl')).toHaveLength(5);
  expect(rulesInUse({ ...own, sixth: true }, 'nl')[5]?.title).toBe(sixthRule.title.nl);
  expect([isOurWording(ours, 'nl'), isOurWording(ours, 'en'), isOurWording(own, 'nl')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([null, '', 'null', '[]', '{"rules":[{"title":"x"}]}', '{"rules":[1,2,3,4,5,6]}', '{'])(
  'of %j, which is no set of rules, nothing is taken',
  kept => expect(readOwnRules(kept, 'nl')).toEqual(ourRules('nl')),
);

test('what is kept is read back', () => {
  const own = { ...ourRules('en'), sixth: true };
  expect(readOwnRules(writeOwnRules(own), 'en')).toEqual(own);
});
