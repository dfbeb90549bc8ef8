/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

/** Returns a workshop with these entries in the column Waarden. */
async function withEntries(...texts: readonly string[]): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  await act(() => workshop.session.entries.addAll('waarden' as FieldId, texts));
  return workshop;
}

/** Returns the row of an entry. */
function row(workshop: Workshop, text: string): HTMLElement {
  const found = workshop.entry(text).closest('li');
  if (!found) throw new Error(`No row for ${text}`);
  return found;
}

async function choose(workshop: Workshop, text: string, item: string): Promise<void> {
  const menu = within(row(workshop, text)).getByRole('button', { name: nl.fill.entry.more });
  await workshop.user.click(menu);
  await workshop.user.click(await screen.findByRole('menuitem', { name: item }));
}

describe('notes and literal texts of an entry', () => {
  test('a note can be written, read and removed, and never goes on the slide', async () => {
    const workshop = await withEntries('Iedereen telt mee', 'Zorg dichtbij');
    await choose(workshop, 'Iedereen telt mee', 'Notitie maken');
    const editor = screen.getByRole('textbox', { name: nl.fill.entry.editor.note.label });
    expect(editor).toHaveFocus();
    await workshop.user.type(editor, 'Navragen bij Sam{Enter}');
    expect(workshop.field).toHaveFocus();
    expect(screen.queryByText('Navragen bij Sam')).not.toBeInTheDocument();
    await workshop.user.click(await screen.findByRole('button', { name: nl.fill.annotation.noted }));
    const again = screen.getByRole('textbox', { name: nl.fill.entry.editor.note.label });
    expect(again).toHaveValue('Navragen bij Sam');
    await workshop.user.clear(again);
    await workshop.user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: nl.fill.annotation.noted })).not.toBeInTheDocument();
    expect(workshop.onSlide('waarden')).toEqual(['Iedereen telt mee', 'Zorg dichtbij']);
    expect(JSON.stringify(workshop.deck.slides)).not.toContain('Sam');
  });

  test('a note is kept when its entry disappears while the note is being written, and does not go to the entry field', async () => {
    const workshop = await withEntries('Iedereen telt mee', 'Zorg dichtbij');
    await choose(workshop, 'Zorg dichtbij', 'Notitie maken');
    await workshop.user.keyboard('Vertrouwelijk');
    act(() => workshop.deck.type('waarden' as FieldId, 'Iedereen telt mee'));
    await waitFor(() => expect(workshop.listed).toEqual(['Iedereen telt mee']));
    expect(workshop.field).toHaveValue('');
  });

  test('a shortened text goes on the slide; the literal text stays in the pane and can be restored', async () => {
    const workshop = await withEntries('Dat iedereen die dat wil gewoon mee kan doen');
    await choose(workshop, 'Dat iedereen die dat wil gewoon mee kan doen', 'Kort maken');
    const editor = screen.getByRole('textbox', { name: nl.fill.entry.editor.shorten.label });
    await workshop.user.clear(editor);
    await workshop.user.type(editor, 'Iedereen doet mee{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Iedereen doet mee']));
    await workshop.user.click(await screen.findByRole('button', { name: nl.fill.annotation.shortened }));
    expect(
      screen.getByText('Letterlijk gezegd: “Dat iedereen die dat wil gewoon mee kan doen”'),
    ).toBeInTheDocument();
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.annotation.restore }));
    await waitFor(() =>
      expect(workshop.onSlide('waarden')).toEqual(['Dat iedereen die dat wil gewoon mee kan doen']),
    );
    expect(screen.queryByRole('button', { name: nl.fill.annotation.shortened })).not.toBeInTheDocument();
  });
});

describe('dragging', () => {
  const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' };

  test('dragging an entry moves that entry within its column and to another column', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    const list = screen.getByRole('list', { name: nl.fill.entry.list('Waarden') });
    fireEvent.dragStart(row(workshop, 'Een'), { dataTransfer });
    fireEvent.dragOver(list, { dataTransfer });
    fireEvent.drop(list, { dataTransfer });
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Twee', 'Drie', 'Een']));
    const handelen = screen.getByRole('tab', { name: /^Handelen/u });
    fireEvent.dragStart(row(workshop, 'Drie'), { dataTransfer });
    fireEvent.dragOver(handelen, { dataTransfer });
    fireEvent.drop(handelen, { dataTransfer });
    await waitFor(() => expect(workshop.onSlide('handelen')).toEqual(['Drie']));
    expect(workshop.listed).toEqual(['Twee', 'Een']);
    expect(screen.getByText(nl.fill.entry.movedTo('Handelen'))).toBeInTheDocument();
  });

  test('dragging has no effect when the entry is dropped elsewhere, or when something else is dragged', async () => {
    const workshop = await withEntries('Een', 'Twee');
    const list = screen.getByRole('list', { name: nl.fill.entry.list('Waarden') });
    expect(fireEvent.dragOver(list, { dataTransfer })).toBe(true);
    fireEvent.drop(list, { dataTransfer });
    fireEvent.dragStart(row(workshop, 'Een'), { dataTransfer });
    fireEvent.dragEnd(row(workshop, 'Een'), { dataTransfer });
    expect(fireEvent.dragOver(list, { dataTransfer })).toBe(true);
    expect(workshop.listed).toEqual(['Een', 'Twee']);
  });
});
