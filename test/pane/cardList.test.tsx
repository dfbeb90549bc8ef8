/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, within } from '@testing-library/react';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const rows = () => {
  const section = screen.getByRole('heading', { name: nl.start.found }).closest('section');
  return section
    ? within(section)
        .getAllByRole('button')
        .map(one => one.textContent)
    : [];
};

test('the list of cards has each card once, with all its slides and its kind', async () => {
  const workshop = await new Workshop().withCard('Noord');
  const { cards } = workshop.session;
  await act(async () => {
    await cards.continue('nl');
    const [main] = workshop.session.state.cards;
    if (main) await cards.open(main);
    await cards.makeDefinitive('nl');
    await cards.insert({ kind: evaluation.id, goal: 'Noord', language: 'nl', style: 'template' });
    await cards.close();
  });
  expect([...rows()].sort()).toEqual([
    'Noorddia 1, 2',
    'Noorddia 3 · definitieve versie',
    'Noorddia 4 · evaluatiekaart',
  ]);
});

test('a continuation slide is listed as a separate card when the slide of its main card is missing', async () => {
  const workshop = await new Workshop().withCard('Noord');
  await act(async () => {
    await workshop.session.cards.continue('nl');
    await workshop.session.cards.close();
    workshop.deck.slides.shift();
    await workshop.session.cards.search();
  });
  expect(rows()).toEqual(['Noord (vervolg 2)dia 1']);
});
