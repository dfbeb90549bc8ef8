/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from './words.ts';
import { scrollIntoView, Workshop } from './workshop.tsx';

/** Returns a workshop with these entries in the column Waarden. */
async function withEntries(...texts: readonly string[]): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.withCard();
  await act(async () => {
    for (const text of texts) await workshop.session.entries.add('waarden' as FieldId, text);
  });
  return workshop;
}

function rowOf(workshop: Workshop, text: string): HTMLElement {
  const row = workshop.entry(text).closest('li');
  if (!row) throw new Error(`No row for ${text}`);
  return row;
}

describe('editing', () => {
  test('a click on the text of an entry opens the editor; Enter writes the text and focuses the entry field', async () => {
    const workshop = await withEntries('Iedereen telt mee');
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    const editor = screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label });
    expect(editor).toHaveFocus();
    await workshop.user.type(editor, ', ook wie niet komt{Enter}');
    await waitFor(() =>
      expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee, ook wie niet komt']),
    );
    expect(workshop.field).toHaveFocus();
  });

  test('Esc in the editor of an entry leaves the entry as it was', async () => {
    const workshop = await withEntries('Iedereen telt mee');
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    await workshop.user.keyboard(' niet{Escape}');
    expect(workshop.listed).toEqual(['Iedereen telt mee']);
    expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']);
    expect(workshop.field).toHaveFocus();
  });

  test('leaving the editor of an entry keeps the typed text', async () => {
    const workshop = await withEntries('Iedereen telt');
    await workshop.user.click(workshop.entry('Iedereen telt'));
    await workshop.user.keyboard(' mee');
    await workshop.user.click(workshop.field);
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
  });

  test('selecting a column by key while an entry is being edited keeps the typed text', async () => {
    const workshop = await withEntries('Iedereen telt');
    await workshop.user.click(workshop.entry('Iedereen telt'));
    await workshop.user.keyboard(' mee{Control>}{Shift>}{Alt>}[Digit2]{/Alt}{/Shift}{/Control}');
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Relaties'));
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
  });

  test('Arrow up in the empty entry field edits the latest entry', async () => {
    const workshop = await withEntries('Eerste', 'Laatste');
    await workshop.user.click(workshop.field);
    await workshop.user.keyboard('{ArrowUp}');
    expect(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label })).toHaveValue('Laatste');
  });

  test('Enter in an emptied editor removes the entry', async () => {
    const workshop = await withEntries('Eerste', 'Laatste');
    await workshop.user.click(workshop.entry('Eerste'));
    await workshop.user.clear(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label }));
    await workshop.user.keyboard('{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Laatste']));
  });

  test('the edited text of an entry that disappears from the slide goes back to the entry field', async () => {
    const workshop = await withEntries('Iedereen telt mee');
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    await workshop.user.keyboard(', altijd');
    act(() => workshop.deck.type('waarden' as FieldId, ''));
    await waitFor(() => expect(workshop.field).toHaveValue('Iedereen telt mee, altijd'));
  });

  test('an edit of an entry that changed on the slide meanwhile does not overwrite the new text before the facilitator sees that text', async () => {
    const workshop = await withEntries('Iedereen telt mee', 'Zorg dichtbij');
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    await workshop.user.keyboard(', altijd');
    act(() => workshop.deck.type('waarden' as FieldId, 'Iedereen telt mee!\rZorg dichtbij'));
    expect(await screen.findByText(/^Op de dia staat nu “Iedereen telt mee!”/u)).toBeInTheDocument();
    await workshop.user.click(workshop.field);
    expect(workshop.field).toHaveValue('Iedereen telt mee, altijd');
    expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee!', 'Zorg dichtbij']);
  });
});

describe('removing, moving, undo', () => {
  test('the button on an entry removes the entry, and undo restores it', async () => {
    const workshop = await withEntries('Eerste', 'Tweede');
    const remove = within(rowOf(workshop, 'Eerste')).getByRole('button', { name: nl.fill.entry.remove });
    await workshop.user.click(remove);
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Tweede']));
    expect(workshop.field).toHaveFocus();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.undo }));
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Eerste', 'Tweede']));
    expect(workshop.listed).toEqual(['Eerste', 'Tweede']);
  });

  test('the menu of an entry moves the entry within its column and to another column', async () => {
    const workshop = await withEntries('Eerste', 'Tweede');
    const open = () =>
      workshop.user.click(
        within(rowOf(workshop, 'Eerste')).getByRole('button', { name: nl.fill.entry.more }),
      );
    await open();
    await workshop.user.click(await screen.findByRole('menuitem', { name: /Omlaag/u }));
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Tweede', 'Eerste']));
    await open();
    await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.entry.moveTo('Acties') }));
    await waitFor(() => expect(workshop.onSlide('acties')).toEqual(['Eerste']));
    expect(workshop.onSlide('waarden')).toEqual(['Tweede']);
    expect(workshop.listed).toEqual(['Tweede']);
  });

  test('the list of entries has one tab stop; arrows move through the list, and keys act on an entry', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    const stops = workshop.listed.filter(text => workshop.entry(text).tabIndex === 0);
    expect(stops).toEqual(['Drie']);
    act(() => workshop.entry('Drie').focus());
    await workshop.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Een', 'Drie', 'Twee']));
    expect(workshop.entry('Drie')).toHaveFocus();
    await workshop.user.keyboard('{ArrowUp}{Delete}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Drie', 'Twee']));
    expect(workshop.field).toHaveFocus();
    act(() => workshop.entry('Drie').focus());
    await workshop.user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => expect(workshop.onSlide('relaties')).toEqual(['Drie']));
    expect(workshop.field).toHaveFocus();
    act(() => workshop.entry('Twee').focus());
    await workshop.user.keyboard('{F2}!{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Twee!']));
    expect(workshop.field).toHaveFocus();
    act(() => workshop.entry('Twee!').focus());
    await workshop.user.keyboard('{ArrowDown}');
    expect(workshop.field).toHaveFocus();
  });

  test('the undo button is disabled until there is something to undo', async () => {
    const workshop = await new Workshop().withCard();
    const undo = screen.getByRole('button', { name: nl.fill.undo });
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    await workshop.say('Iets');
    await waitFor(() => expect(undo).not.toHaveAttribute('aria-disabled', 'true'));
  });
});

describe('an entry that the slide refuses', () => {
  test('an entry that the slide refuses stays in the list with its reason, and is written at the second attempt', async () => {
    const workshop = await new Workshop().withCard();
    workshop.deck.refusals.push('notWritten', 'notWritten');
    await workshop.say('Iedereen telt mee');
    expect(await screen.findByText(nl.fill.entry.waiting)).toBeInTheDocument();
    expect(await screen.findByText(nl.ui.troubles.notWritten({}))).toBeInTheDocument();
    expect(workshop.onSlide('waarden')).toEqual([]);
    expect(scrollIntoView.mock.contexts.at(-1)).toHaveTextContent(/^Nog niet op de dia/u);
    const waarden = screen.getByRole('tab', { name: /^Waarden/u });
    expect(waarden).toHaveAccessibleDescription(/1 wacht nog$/u);
    await workshop.user.click(
      screen.getByRole('button', { name: nl.fill.entry.ways('notWritten', false).retry }),
    );
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee']));
    expect(screen.queryByText(nl.fill.entry.waiting)).not.toBeInTheDocument();
    expect(waarden).not.toHaveAccessibleDescription(/wacht/u);
  });

  test('an entry that the slide refuses shows a conflict when somebody changed the sentence on the slide too', async () => {
    const workshop = await withEntries('Iedereen telt mee');
    workshop.deck.refusals.push('notWritten', 'notWritten');
    await workshop.user.click(workshop.entry('Iedereen telt mee'));
    await workshop.user.keyboard(', altijd{Enter}');
    await screen.findByText(nl.fill.entry.changeWaits);
    expect(
      screen.getByRole('button', { name: nl.fill.entry.ways('notWritten', true).discard }),
    ).toBeInTheDocument();
    act(() => workshop.deck.type('waarden' as FieldId, 'Iedereen telt wel mee'));
    expect(await screen.findByText(nl.fill.entry.conflict.title)).toBeInTheDocument();
    await workshop.user.click(
      screen.getByRole('button', { name: nl.fill.entry.ways('entryChanged', true).retry }),
    );
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee, altijd']));
  });

  test('an entry that the slide refuses can be discarded', async () => {
    const workshop = await new Workshop().withCard();
    workshop.deck.refusals.push('readOnly');
    await workshop.say('Iedereen telt mee');
    const note = (await screen.findByText(nl.fill.entry.waiting)).closest('li');
    if (!note) throw new Error('No row');
    await workshop.user.click(within(note).getByRole('button', { name: nl.fill.entry.remove }));
    expect(workshop.listed).toEqual([]);
    expect(workshop.onSlide('waarden')).toEqual([]);
  });

  test('typed text stays in the entry field when a command throws', async () => {
    const workshop = await new Workshop().withCard();
    jest.spyOn(workshop.session.entries, 'addAll').mockRejectedValueOnce(new Error('bug'));
    const report = jest.spyOn(globalThis, 'reportError');
    await workshop.say('Iedereen telt mee');
    expect(await screen.findByText(/^Dat is niet gelukt\./u)).toBeInTheDocument();
    expect(report).toHaveBeenCalledTimes(1);
    expect(workshop.field).toHaveValue('Iedereen telt mee');
    await workshop.user.click(screen.getByRole('button', { name: nl.ui.dismiss }));
    expect(screen.queryByText(/^Dat is niet gelukt\./u)).not.toBeInTheDocument();
  });
});
