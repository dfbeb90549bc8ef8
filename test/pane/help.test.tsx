/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { violations } from './violations.ts';
import { en, nl } from './words.ts';
import { expectNextEntry, tool, withEntries, Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

test('the help lists every key and pointer method, and what happens when a column is full, with a link to each place', async () => {
  const workshop = await new Workshop().withCard('Noord', 'en');
  await workshop.user.click(screen.getByRole('button', { name: en.frame.menu.label }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: en.frame.menu.help }));
  await screen.findByRole('heading', { name: en.help.title });
  const terms = screen.getAllByRole('term').map(one => one.textContent);
  expect(terms).toEqual([
    'Enter',
    en.help.latestKey,
    en.help.columnKey(5, 'Ctrl+Shift+Alt+1…5'),
    en.help.historyKey('Ctrl+Z', 'Ctrl+Y'),
    en.help.editKey,
    'Delete',
    'Alt+↑ Alt+↓',
    'Alt+← Alt+→',
    'Esc',
    ...Object.values(en.help.placeOf).map(([name]) => name),
  ]);
  const ways = screen.getAllByRole('listitem').map(one => one.textContent);
  expect(ways).toEqual([...en.help.mouseWays, ...en.help.fullWays]);
  expect(await violations()).toEqual([]);
  await workshop.user.click(screen.getByRole('button', { name: en.help.placeOf.beamer[0] }));
  expect(await screen.findByRole('heading', { name: en.beamer.title })).toBeVisible();
  expect(screen.getByText(/the card continues on a next slide by itself/u)).toBeInTheDocument();
});

describe('hints about another method appear once, when they help', () => {
  const hint = (workshop: Workshop) => {
    const id = workshop.field.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  };

  test('the hint about list keys appears after an edit by mouse, disappears at the next entry, and never appears again', async () => {
    const workshop = await withEntries('Een', 'Twee');
    await workshop.user.click(workshop.entry('Een'));
    await workshop.user.keyboard(' meer{Enter}');
    await waitFor(() => expect(hint(workshop)).toBe(nl.fill.key.list));
    await expectNextEntry(workshop);
    expect(hint(workshop)).not.toBe(nl.fill.key.list);
    await workshop.user.hover(workshop.entry('Twee'));
    await workshop.user.click(tool(workshop, 'Twee', nl.fill.entry.remove));
    await act(() => workshop.session.idle());
    expect(hint(workshop)).not.toBe(nl.fill.key.list);
    expect(await workshop.preferences.read('waysTold')).toBe('list');
  });

  test('a hint about dragging appears after a move to another column, and a hint about the undo key after an undo', async () => {
    const workshop = await withEntries('Een', 'Twee');
    const [entry] = workshop.session.state.card?.fields.find(one => one.field === 'waarden')?.entries ?? [];
    if (entry) await act(() => workshop.session.entries.move(entry.key, 'acties' as FieldId, 0));
    expect(hint(workshop)).toBe(nl.fill.key.drag);
    await workshop.user.click(screen.getByRole('button', { name: nl.fill.undo }));
    await waitFor(() => expect(hint(workshop)).toBe(nl.fill.key.undo('Ctrl+Z')));
  });
});
