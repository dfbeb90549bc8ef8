/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen } from '@testing-library/react';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

/** Simulates a place whose script is missing after a deployment. */
jest.mock('../../src/pane/rules/RulesView.tsx', () => {
  throw Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
});

afterEach(() => Workshop.end());

test('B8 (#3059): the pane asks to be reopened when the script of a view cannot be fetched, and keeps the typed text', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.user.type(workshop.field, 'Half een zin');
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
  expect(await screen.findByText(/nieuwe versie van dit paneel.*open het opnieuw/u)).toBeInTheDocument();
  await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.card }));
  expect(workshop.field).toHaveValue('Half een zin');
});

test('B8 (#3059): the pane asks to be reopened when the script of a command cannot be fetched', async () => {
  const workshop = await new Workshop().withCard();
  const outdated = Object.assign(new Error('Loading chunk 8 failed.'), { name: 'ChunkLoadError' });
  jest.spyOn(workshop.session.entries, 'addAll').mockRejectedValueOnce(outdated);
  await workshop.say('Een zin');
  expect(await screen.findByText(/nieuwe versie van dit paneel/u)).toBeInTheDocument();
});
