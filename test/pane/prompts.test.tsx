/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import { fieldOf, type FieldId } from '../../src/core/card/kind.ts';
import { PROMPT_SHAPE } from '../../src/core/card/names.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { subgroupInstruction } from '../../src/core/method/runSheets.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const prompts = fieldOf(partnership, 'waarden' as FieldId).prompts.map(one => one.nl);
const [first = '', second = '', third = ''] = prompts;

/** Returns the visible questions. */
const asked = (label = 'Vragen aan de groep'): readonly string[] =>
  within(screen.getByRole('list', { name: label }))
    .getAllByRole('listitem')
    .map(item => item.querySelector('span')?.textContent ?? '');

const onSlide = (workshop: Workshop): string | undefined =>
  workshop.deck.slides.at(-1)?.shapes.get(PROMPT_SHAPE);

describe('questions for the group', () => {
  test('questions for the group are shown two at a time, with other questions and more help on request', async () => {
    const workshop = await new Workshop().withCard();
    expect(asked()).toEqual([first, second]);
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.anotherPrompt }));
    expect(asked()).toEqual([second, third]);
    expect(workshop.field).toHaveFocus();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.help }));
    await waitFor(() =>
      expect(asked('Vragen die altijd helpen')).toEqual(partnership.standingQuestions.map(one => one.nl)),
    );
    for (const { nl } of [...partnership.watchPoints, ...subgroupInstruction])
      expect(screen.getByText(nl)).toBeInTheDocument();
  });

  test('a question for the group can be put on the slide, stays there at every step, is stored, and can be removed', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.prompt.showOf(first) }));
    await waitFor(() => expect(onSlide(workshop)).toBe(first));
    expect(await screen.findByText(nl.fill.prompt.shown)).toBeInTheDocument();
    expect(workshop.field).toHaveFocus();
    Workshop.end();

    await workshop.open();
    await workshop.user.click(await screen.findByRole('tab', { name: /^Relaties/u }));
    expect(asked()[0]).toBe(first);
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.prompt.takeOffOf(first) }));
    await waitFor(() => expect(onSlide(workshop)).toBe(''));
    expect(asked()).not.toContain(first);
  });

  test('putting a question on a card without the box for questions shows an error, and the slide stays unchanged', async () => {
    const workshop = await new Workshop().withCard();
    jest.spyOn(workshop.deck, 'setLabel').mockResolvedValue({ ok: false, trouble: { code: 'labelGone' } });
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.prompt.showOf(first) }));
    expect(await screen.findByText(/^Op deze dia is daar geen plek voor\./u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Haal van de dia/u })).not.toBeInTheDocument();
  });
});

describe('bundling', () => {
  test('several selected entries can be replaced by one entry with a joint text, and an entry that changes meanwhile is deselected', async () => {
    const workshop = await new Workshop().withCard();
    await act(() => workshop.session.entries.addAll('waarden' as FieldId, ['Een', 'Twee', 'Drie', 'Vier']));
    const menu = await screen.findByRole('button', { name: nl.fill.bundle.menu('Waarden') });
    await workshop.user.click(menu);
    await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.bundle.open }));
    for (const name of ['Een', 'Drie', 'Vier'])
      await workshop.user.click(await screen.findByRole('checkbox', { name }));
    const words = screen.getByRole('textbox', { name: nl.fill.bundle.words });
    expect(words).toHaveValue('Een; Drie; Vier');
    act(() => workshop.deck.type('waarden' as FieldId, 'Een\rTwee\rDrie\rVier!'));
    expect(await screen.findByRole('checkbox', { name: 'Vier!' })).not.toBeChecked();
    expect(words).toHaveValue('Een; Drie');
    await workshop.user.clear(words);
    await workshop.user.type(words, 'Samen{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Samen', 'Twee', 'Vier!']));
    expect(workshop.field).toHaveFocus();
    expect(await screen.findByText(nl.fill.bundle.done(2))).toBeInTheDocument();
  });
});
