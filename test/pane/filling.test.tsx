/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { fieldOf, type FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

describe('filling a column', () => {
  test('Enter in the entry field puts the text on the slide, clears the field and keeps the focus', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.say('Iedereen telt mee');
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
    expect(workshop.listed).toEqual(['Iedereen telt mee']);
    await waitFor(() => expect(screen.getByText(nl.fill.added('Waarden'))).toBeInTheDocument());
  });

  test('the entry field has the focus when a card opens', async () => {
    const workshop = await new Workshop().withCard();
    expect(workshop.field).toHaveFocus();
  });

  test('Shift+Enter in the entry field breaks the line within an entry', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.type(workshop.field, 'Eerst luisteren{Shift>}{Enter}{/Shift}dan plannen{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Eerst luisteren\vdan plannen']));
  });

  test('Enter in an empty entry field adds no entry', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.type(workshop.field, '   {Enter}');
    expect(workshop.listed).toEqual([]);
    expect(screen.queryByText(nl.ui.troubles.emptyText({}))).not.toBeInTheDocument();
  });

  test('the Enter that ends a composition of characters adds no entry', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.type(workshop.field, 'caf');
    act(() => {
      workshop.field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }),
      );
    });
    expect(workshop.listed).toEqual([]);
    expect(workshop.field).toHaveValue('caf');
  });

  test('twelve entries in five columns can be added by keyboard only', async () => {
    const workshop = await new Workshop().withCard();
    const said = new Map<string, string[]>();
    const order = ['waarden', 'relaties', 'handelen', 'voorwaarden', 'acties'];
    for (let count = 0; count < 12; count++) {
      const step = (count % 5) + 1;
      const column = order[step - 1] ?? '';
      const text = `Inbreng ${count + 1}`;
      await workshop.user.keyboard(
        `{Control>}{Shift>}{Alt>}[Digit${step}]{/Alt}{/Shift}{/Control}${text}{Enter}`,
      );
      said.set(column, [...(said.get(column) ?? []), text]);
    }
    await act(() => workshop.session.idle());
    for (const [column, texts] of said) expect(workshop.onSlide(column)).toEqual(texts);
    expect(workshop.field).toHaveFocus();
  });

  test('the columns have the order of the slide, arrow keys move through them, and Enter goes to the entry field', async () => {
    const workshop = await new Workshop().withCard();
    const rail = screen.getByRole('tablist', { name: nl.fill.rail });
    const tabs = within(rail).getAllByRole('tab');
    expect(tabs.map(tab => tab.getAttribute('aria-label'))).toEqual([
      'Acties, stap 5, nog geen inbreng',
      'Voorwaarden, stap 4, nog geen inbreng',
      'Handelen, stap 3, nog geen inbreng',
      'Relaties, stap 2, nog geen inbreng',
      'Waarden, stap 1, nog geen inbreng',
    ]);
    act(() => tabs[4]?.focus());
    await workshop.user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tabs[2]).toHaveFocus();
    expect(tabs[2]).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      fieldOf(partnership, 'handelen' as FieldId).question.nl,
    );
    await workshop.user.keyboard('{Enter}Vaardig{Enter}');
    await waitFor(() => expect(workshop.onSlide('handelen')).toEqual(['Vaardig']));
    expect(within(rail).getByRole('tab', { name: nl.fill.column('Handelen', 3, 1) })).toBeInTheDocument();
  });

  test('the next step is one click away, and choosing it keeps the typed text', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.type(workshop.field, 'hoort hier niet');
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.nextTo('Relaties') }));
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Relaties'));
    expect(workshop.field).toHaveValue('hoort hier niet');
  });

  test('an empty column explains how to add entries', async () => {
    await new Workshop().withCard();
    expect(screen.getByText(/^Nog niets in Waarden\./u)).toBeInTheDocument();
  });

  test('a column says that its box was deleted on the slide, and keeps its entries', async () => {
    const workshop = await new Workshop().withCard();
    const [slide] = workshop.deck.slides;
    if (slide) workshop.deck.fill(slide.id, bodyShape('waarden' as FieldId), null);
    await act(() => workshop.session.refresh());
    expect(screen.getByText(/^Het vak Waarden staat niet meer op de dia\./u)).toBeInTheDocument();
    await workshop.say('Toch bewaren');
    await waitFor(() => expect(screen.getByText(nl.fill.entry.waiting)).toBeInTheDocument());
    expect(workshop.listed).toEqual(['Toch bewaren']);
  });

  test('a message says that the card is out of view, and its button shows the slide of the card', async () => {
    const workshop = await new Workshop().withCard();
    workshop.deck.selected = '256#0' as SlideId;
    await workshop.say('Iedereen telt mee');
    const way = await screen.findByRole('button', { name: nl.fill.note.elsewhere.show(1) });
    expect(screen.getByText(nl.fill.note.elsewhere.body(1))).toBeInTheDocument();
    await workshop.user.click(way);
    await waitFor(() => expect(way).not.toBeInTheDocument());
    expect(workshop.deck.selected).toBe(workshop.deck.slides[0]?.id);
    await waitFor(() => expect(screen.getByPlaceholderText(nl.fill.placeholder)).toHaveFocus());
  });
});

test.each([
  ['nl', 'De kaart past niet bij het formaat van de dia’s.', 'Aanpassen'],
  ['en', 'The card does not fit the size of the slides.', 'Resize'],
] as const)(
  'one button lays out a card that does not suit the size of the slides (%s)',
  async (language, sentence, name) => {
    const workshop = await new Workshop().withCard('Noord', language);
    const { deck, session } = workshop;
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    const box = { top: 176, width: 173, height: 328 };
    deck.placements.set(session.openSlide ?? ('' as SlideId), {
      size: { width: 720, height: 540 },
      boxes: new Map(
        partnership.fields.map(({ id }, at) => [id, { left: [28, 211, 393, 575, 758][at] ?? 0, ...box }]),
      ),
    });
    await act(() => session.refresh());
    await workshop.user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(screen.queryByText(sentence)).not.toBeInTheDocument());
    expect(workshop.field).toHaveFocus();
  },
);

test('texts outside the boxes are shown when a card is opened, and can be copied into the current column', async () => {
  const workshop = new Workshop();
  await workshop.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  const [slide] = workshop.deck.slides;
  if (slide) {
    workshop.deck.fill(slide.id, 'Tekstvak 9', 'Bel de wijkagent');
    workshop.deck.fill(slide.id, 'Tekstvak 10', 'Wie opent de deur?');
  }
  await workshop.session.cards.close();
  await workshop.open();
  await screen.findByText(nl.fill.note.outside.body(2));
  await workshop.user.click(screen.getByRole('button', { name: nl.ui.whole }));
  const row = screen.getByText('Bel de wijkagent').closest('li') ?? document.body;
  await workshop.user.click(within(row).getByRole('button', { name: nl.fill.note.outside.take('Waarden') }));
  await screen.findByText(nl.fill.note.outside.body(1));
  expect(workshop.listed).toEqual(['Bel de wijkagent']);
  await workshop.user.click(screen.getByRole('button', { name: nl.ui.dismiss }));
  expect(screen.queryByText(/buiten de vakken/u)).not.toBeInTheDocument();
});
