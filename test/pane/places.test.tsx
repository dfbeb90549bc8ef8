/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { trouble } from '../../src/core/deck/trouble.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rules } from '../../src/core/method/rules.ts';
import { Session } from '../../src/core/session/session.ts';
import { Pane } from '../../src/pane/frame/Pane.tsx';
import { stillWorld } from '../support/world.ts';
import { en, nl } from './words.ts';
import { Workshop } from './workshop.tsx';

describe('starting a card', () => {
  test('typing a goal and Enter inserts a card and opens it', async () => {
    const workshop = await new Workshop().open();
    expect(screen.getByRole('heading', { level: 1, name: 'Partnerschapskaart' })).toBeInTheDocument();
    await workshop.user.type(
      screen.getByRole('textbox', { name: nl.start.goal }),
      'Gebiedsontwikkeling Noord{Enter}',
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Gebiedsontwikkeling Noord' }),
    ).toBeInTheDocument();
    expect(workshop.deck.slides).toHaveLength(1);
    expect(workshop.field).toHaveFocus();
  });

  test('the facilitator is asked to look for the card when PowerPoint does not answer the insertion', async () => {
    const workshop = await new Workshop().open();
    jest.spyOn(workshop.deck, 'insert').mockResolvedValueOnce(trouble('noAnswer'));
    await workshop.user.click(screen.getByRole('button', { name: nl.start.insert }));
    const sentence =
      'PowerPoint geeft nu geen antwoord. Staat de kaart nog niet tussen uw dia’s? Probeer het dan zo meteen opnieuw.';
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('the language and style of the card can be chosen; the language of Office is the default', async () => {
    const workshop = await new Workshop().open('en');
    const insert = jest.spyOn(workshop.session.cards, 'insert');
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked();
    await workshop.user.click(screen.getByRole('radio', { name: 'Nederlands' }));
    await workshop.user.click(screen.getByRole('radio', { name: /^In the style of this presentation/u }));
    await workshop.user.click(screen.getByRole('button', { name: en.start.insert }));
    expect(insert).toHaveBeenCalledWith({ goal: '', language: 'nl', style: 'presentation' });
  });

  test('a card in the deck can be opened from the list', async () => {
    const workshop = new Workshop();
    await workshop.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
    await workshop.session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
    await workshop.session.cards.close();
    await workshop.open();
    expect(screen.getByRole('heading', { name: nl.start.found })).toBeInTheDocument();
    await workshop.user.click(screen.getByRole('button', { name: `Noord ${nl.start.slide(1)}` }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Noord' })).toBeInTheDocument();
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.places.back }));
    expect(await screen.findByRole('button', { name: `Zuid ${nl.start.slide(2)}` })).toBeInTheDocument();
  });

  test('the pane shows one page and nothing else when PowerPoint is too old', async () => {
    const workshop = new Workshop();
    workshop.deck.enough = false;
    render(<Pane session={workshop.session} preferences={workshop.preferences} officeLanguage="nl" />);
    await act(() => workshop.session.start());
    expect(screen.getByRole('heading', { level: 1, name: nl.frame.unsupported.title })).toBeInTheDocument();
    expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('the rules', () => {
  test('the rules are listed, and can be put on a slide', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
    expect(
      await screen.findByRole('heading', { name: '5 geboden voor democratische dialoog' }),
    ).toBeInTheDocument();
    for (const { title, text } of rules) {
      expect(screen.getByText(title.nl)).toBeInTheDocument();
      expect(screen.getByText(text.nl)).toBeInTheDocument();
    }
    await workshop.user.click(screen.getByRole('button', { name: nl.rules.insert }));
    await waitFor(() => expect(workshop.deck.slides).toHaveLength(2));
  });

  test('visiting the rules keeps the column and the typed text', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.keyboard('{Control>}{Shift>}{Alt>}[Digit3]{/Alt}{/Shift}{/Control}halve zin');
    await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
    await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.card }));
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Handelen'));
    expect(workshop.field).toHaveValue('halve zin');
  });
});

describe('the menu', () => {
  test('the language of the pane changes immediately and is stored', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.menu.label }));
    await workshop.user.click(await screen.findByRole('menuitem', { name: nl.frame.menu.about }));
    const group = await screen.findByRole('radiogroup', { name: nl.frame.about.language });
    await workshop.user.click(within(group).getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('tab', { name: en.frame.places.card })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(workshop.preferences.values.get('language')).toBe('en');
  });

  test('the stored language of the pane has priority over the language of Office', async () => {
    const workshop = new Workshop();
    workshop.preferences.values.set('language', 'nl');
    await workshop.open('en');
    expect(screen.getByRole('tab', { name: nl.frame.places.card })).toBeInTheDocument();
  });
});

describe('trouble', () => {
  test('a message about trouble is shown in a bar until it is dismissed', async () => {
    const workshop = await new Workshop().withCard();
    const slide = workshop.deck.slides.pop();
    if (slide) workshop.deck.slides.push({ ...slide, id: '999#9' as SlideId });
    await act(() => workshop.session.refresh());
    expect(screen.getByRole('alert')).toHaveTextContent(/^De kaart staat nu op dia 1/u);
    await workshop.user.click(screen.getByRole('button', { name: nl.ui.dismiss }));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test('a remark after which nothing needs to be done has no warning icon, and other trouble has one', async () => {
    const workshop = await new Workshop().withCard();
    const icons = () => screen.getByRole('alert').querySelectorAll('div > svg').length;
    await act(() => workshop.session.entries.undo());
    expect(screen.getByRole('alert')).toHaveTextContent(/^Er is niets om ongedaan te maken/u);
    expect(icons()).toBe(0);
    jest.spyOn(workshop.deck, 'selectSlide').mockResolvedValueOnce(trouble('notShown'));
    await act(() => workshop.session.slide.show());
    expect(screen.getByRole('alert')).toHaveTextContent(/^PowerPoint gaat nu niet naar die dia/u);
    expect(icons()).toBe(1);
  });

  test('CARD-1: a deleted slide is reported with one button that puts every entry on a new card', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.say('Iedereen telt mee');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
    workshop.deck.slides.pop();
    await act(() => workshop.session.refresh());
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.note.gone.rebuild }));
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
  });

  test('the pane shows a plain page with a reload button when a component throws', () => {
    const { deck, preferences } = new Workshop();
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = new Session(deck, [{ ...partnership, fields: [] }], stillWorld());
    render(<Pane session={broken} preferences={preferences} officeLanguage="nl" />);
    expect(screen.getByRole('heading', { level: 1, name: nl.frame.crash.title })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: nl.frame.crash.reload })).toBeInTheDocument();
  });
});
