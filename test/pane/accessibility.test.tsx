/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, render, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { Pane } from '../../src/pane/frame/Pane.tsx';
import { violations } from './violations.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

describe('axe findings', () => {
  test('axe finds nothing on the start page, without and with cards in the deck', async () => {
    const workshop = await new Workshop().open();
    expect(await violations()).toEqual([]);
    await act(async () => {
      await workshop.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
      await workshop.session.cards.close();
    });
    expect(screen.getByRole('heading', { name: nl.start.found })).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing in the view for filling a card: without entries, with entries, help, a queued entry, an editor and a menu', async () => {
    const workshop = await new Workshop().withCard();
    expect(await violations()).toEqual([]);
    await act(() => workshop.session.entries.add('waarden' as FieldId, 'Iedereen telt mee'));
    workshop.deck.refusals.push('notWritten', 'notWritten');
    await workshop.say('Zorg dichtbij');
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.help }));
    expect(await violations()).toEqual([]);
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    expect(await violations()).toEqual([]);
    await workshop.user.keyboard('{Escape}');
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.entry.more }));
    await screen.findByRole('menuitem', { name: nl.fill.entry.moveTo('Acties') });
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing on the rules, on the about page and in the bar with a message', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
    await screen.findByRole('button', { name: nl.rules.insert });
    expect(await violations()).toEqual([]);
    workshop.deck.slides.pop();
    await act(() => workshop.session.refresh());
    expect(await violations()).toEqual([]);
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
    await workshop.user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.about }));
    await screen.findByRole('radiogroup', { name: nl.frame.about.language });
    expect(await violations()).toEqual([]);
  });

  test('axe finds nothing on the page for a PowerPoint that is too old', async () => {
    const { deck, session, preferences } = new Workshop();
    deck.enough = false;
    render(<Pane session={session} preferences={preferences} officeLanguage="nl" />);
    await act(() => session.start());
    expect(await violations()).toEqual([]);
  });
});

test('every view of the pane has one main landmark and one level-1 heading', async () => {
  const workshop = await new Workshop().withCard();
  for (const name of [nl.frame.places.rules, nl.frame.places.card]) {
    await workshop.user.click(screen.getByRole('tab', { name }));
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  }
});
