/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { nl } from './words.ts';
import { expectNextEntry, tool, withEntries, Workshop } from './workshop.tsx';

describe('keyboard operation of entries and buttons', () => {
  test('Delete removes the focused entry; a second Delete, or holding it down, removes no other', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    act(() => workshop.entry('Twee').focus());
    await workshop.user.keyboard('{Delete>3/}{Delete}');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een', 'Drie']);
    act(() => workshop.entry('Een').focus());
    fireEvent.keyDown(workshop.entry('Een'), { key: 'Delete', repeat: true });
    expect(workshop.listed).toEqual(['Een', 'Drie']);
  });

  test('Alt with up or down moves an entry and keeps the focus on that entry; Alt with left or right focuses the entry field', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    act(() => workshop.entry('Drie').focus());
    await workshop.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Drie', 'Een', 'Twee']);
    expect(workshop.entry('Drie')).toHaveFocus();
    await workshop.user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(workshop.field).toHaveFocus();
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('relaties')).toEqual(['Drie']);
  });

  test('a button that is pressed with Enter or Space acts, and the entry field gets the focus', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    act(() => tool(workshop, 'Drie', nl.fill.entry.remove).focus());
    await workshop.user.keyboard('{Enter}');
    expect(workshop.field).toHaveFocus();
    act(() => tool(workshop, 'Twee', nl.fill.entry.remove).focus());
    await workshop.user.keyboard(' ');
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een']);
  });

  test('a menu item that is pressed with Enter focuses the entry field', async () => {
    const workshop = await withEntries('Een', 'Twee');
    act(() => tool(workshop, 'Een', nl.fill.entry.more).focus());
    await workshop.user.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: nl.fill.entry.moveTo('Acties') });
    act(() => item.focus());
    await workshop.user.keyboard('{Enter}');
    await expectNextEntry(workshop);
  });

  test('a button that expands content keeps the focus, so that Tab reaches the content', async () => {
    const workshop = await withEntries('Een');
    const help = screen.getByRole('button', { name: nl.fill.help });
    act(() => help.focus());
    await workshop.user.keyboard('{Enter}');
    expect(help).toHaveFocus();
  });

  test('the Enter that ends an edit adds nothing else while the key is held down', async () => {
    const workshop = await withEntries('Een');
    await workshop.user.keyboard('halve zin');
    await workshop.user.click(workshop.entry('Een'));
    await workshop.user.keyboard('!{Enter>4/}');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een!']);
    expect(workshop.field).toHaveValue('halve zin');
  });
});

describe('typing outside a text field', () => {
  /** Elements that accept no text and get the focus. */
  const places: readonly (readonly [string, (workshop: Workshop) => HTMLElement])[] = [
    ['an entry', workshop => workshop.entry('Een')],
    ['a button at an entry', workshop => tool(workshop, 'Een', nl.fill.entry.remove)],
    ['a column', () => screen.getByRole('tab', { name: /^Waarden/u })],
    ['the guide', () => screen.getByRole('button', { name: /^(Toon|Verberg) de vraag$/u })],
    ['a place tab', () => screen.getByRole('tab', { name: nl.frame.places.card })],
    ['nothing', () => document.body],
  ];
  test('text that is typed anywhere in the pane goes to the entry field from its first letter, wherever the focus is', async () => {
    const workshop = await withEntries('Een');
    for (const [name, place] of places) {
      act(() => workshop.field.blur());
      act(() => place(workshop).focus());
      await workshop.user.keyboard(`Vanaf ${name}`);
      expect(workshop.field).toHaveValue(`Vanaf ${name}`);
      await workshop.user.keyboard('{Enter}');
    }
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een', ...places.map(([name]) => `Vanaf ${name}`)]);
  });

  test('a space that is typed outside a field goes to the entry field, and does not open a focused entry', async () => {
    const workshop = await withEntries('Een');
    act(() => workshop.entry('Een').focus());
    await workshop.user.keyboard(' en');
    expect(workshop.field).toHaveValue(' en');
    expect(workshop.listed).toEqual(['Een']);
  });

  test.each(['{Enter}', '{F2}'])('the key %s opens the focused entry', async key => {
    const workshop = await withEntries('Een');
    act(() => workshop.entry('Een').focus());
    await workshop.user.keyboard(`${key}!`);
    expect(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label })).toHaveValue('Een!');
  });

  /** Key events as a browser fires them, and whether they type. */
  const keys: readonly (readonly [string, KeyboardEventInit, boolean])[] = [
    ['a letter', { key: 'a' }, true],
    ['a capital', { key: 'A', shiftKey: true }, true],
    ['a character outside the basic plane', { key: '😀' }, true],
    ['an accent that waits for its letter', { key: 'Dead' }, true],
    ['the first key of a composition', { key: 'Process', isComposing: true }, true],
    ['AltGr', { key: '€', modifierAltGraph: true }, true],
    ['AltGr as Ctrl and Alt', { key: '€', ctrlKey: true, altKey: true, modifierAltGraph: true }, true],
    ['Ctrl', { key: 'c', ctrlKey: true }, false],
    ['Cmd', { key: 'c', metaKey: true }, false],
    ['Alt', { key: 'x', altKey: true }, false],
    ['Page Down', { key: 'PageDown' }, false],
    ['F5', { key: 'F5' }, false],
    ['Shift alone', { key: 'Shift', shiftKey: true }, false],
  ];
  test('shortcuts with Ctrl or Alt are not taken for typed text', async () => {
    const workshop = await withEntries('Een');
    const entry = workshop.entry('Een');
    for (const [name, init, types] of keys) {
      act(() => entry.focus());
      fireEvent.keyDown(entry, init);
      expect([name, document.activeElement === workshop.field]).toEqual([name, types]);
    }
  });

  test('a space on a focused button presses that button', async () => {
    const workshop = await withEntries('Een');
    act(() => screen.getByRole('button', { name: nl.fill.help }).focus());
    await workshop.user.keyboard(' ');
    expect(screen.getByRole('button', { name: nl.fill.lessHelp })).toBeInTheDocument();
    expect(workshop.field).toHaveValue('');
  });

  test('text that is typed in a menu, an editor or a checkbox stays there', async () => {
    const workshop = await withEntries('Een', 'Twee');
    await workshop.user.click(tool(workshop, 'Een', nl.fill.entry.more));
    const item = await screen.findByRole('menuitem', { name: nl.fill.annotation.shorten });
    act(() => item.focus());
    await workshop.user.keyboard('n');
    expect(workshop.field).not.toHaveFocus();
    expect(workshop.field).toHaveValue('');
    await workshop.user.keyboard('{Escape}');
    await workshop.user.click(workshop.entry('Een'));
    await workshop.user.keyboard(' en meer{Escape}');
    expect(workshop.field).toHaveValue('');
    await workshop.user.click(await screen.findByRole('button', { name: nl.fill.bundle.menu('Waarden') }));
    await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.bundle.open }));
    const box = await screen.findByRole('checkbox', { name: 'Een' });
    act(() => box.focus());
    await workshop.user.keyboard(' ');
    expect(box).toBeChecked();
    expect(workshop.field).toHaveValue('');
  });

  test('text that is pasted outside a text field goes to the entry field', async () => {
    const workshop = await withEntries('Een');
    act(() => workshop.entry('Een').focus());
    await workshop.user.paste('- Zorg dichtbij\n');
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('Zorg dichtbij');
    act(() => workshop.entry('Een').focus());
    await workshop.user.paste(' en gewoon');
    expect(workshop.field).toHaveValue('Zorg dichtbij en gewoon');
    act(() => workshop.entry('Een').focus());
    await workshop.user.paste('Vier\nVijf');
    expect(await screen.findByRole('group', { name: nl.fill.paste.title(2) })).toBeInTheDocument();
  });

  test('text that is typed in another view of the pane does not go to the entry field', async () => {
    const workshop = await withEntries('Een');
    await workshop.user.click(screen.getByRole('tab', { name: nl.frame.places.rules }));
    await workshop.user.keyboard('abc');
    expect(screen.getByLabelText(nl.fill.field('Waarden'))).toHaveValue('');
  });
});

describe('undo and redo by key', () => {
  test('the undo and redo keys act on the card while the entry field is empty', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.say('Een');
    await workshop.say('Twee');
    await act(() => workshop.session.idle());
    for (const [keys, left] of [
      ['{Control>}z{/Control}', ['Een']],
      ['{Control>}y{/Control}', ['Een', 'Twee']],
      ['{Meta>}z{/Meta}', ['Een']],
      ['{Meta>}{Shift>}Z{/Shift}{/Meta}', ['Een', 'Twee']],
      ['{Control>}z{/Control}', ['Een']],
      ['{Control>}{Shift>}Z{/Shift}{/Control}', ['Een', 'Twee']],
    ] as const) {
      await workshop.user.keyboard(keys);
      await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(left));
      expect(workshop.field).toHaveFocus();
      expect(workshop.field).toHaveValue('');
    }
  });

  test('the undo and redo keys focus the entry field from an entry or a button', async () => {
    const workshop = await withEntries('Een');
    await workshop.say('Twee');
    act(() => workshop.entry('Een').focus());
    await workshop.user.keyboard('{Control>}z{/Control}');
    expect(workshop.field).toHaveFocus();
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(['Een']));
    act(() => tool(workshop, 'Een', nl.fill.entry.edit).focus());
    await workshop.user.keyboard('{Control>}y{/Control}');
    await expectNextEntry(workshop);
    expect(workshop.onSlide('waarden')).toEqual(['Een', 'Twee', 'Bewoners bepalen de volgorde']);
  });

  test.each(['z', 'y'])(
    'the undo and redo keys never reach the browser while the entry field is empty, also without anything to undo: %s',
    async key => {
      const workshop = await new Workshop().withCard();
      const press = createEvent.keyDown(workshop.field, { key, ctrlKey: true });
      fireEvent(workshop.field, press);
      expect(press.defaultPrevented).toBe(true);
      const fromMenu = new InputEvent('beforeinput', {
        inputType: 'historyUndo',
        bubbles: true,
        cancelable: true,
      });
      act(() => void workshop.field.dispatchEvent(fromMenu));
      expect(fromMenu.defaultPrevented).toBe(true);
      await act(() => workshop.session.idle());
    },
  );

  test('the undo and redo keys act on the typed text while a field has text', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.say('Een');
    await workshop.user.keyboard('half');
    const press = createEvent.keyDown(workshop.field, { key: 'z', ctrlKey: true });
    fireEvent(workshop.field, press);
    expect(press.defaultPrevented).toBe(false);
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een']);
  });

  test('holding the undo key undoes only one action', async () => {
    const workshop = await withEntries('Een');
    await workshop.say('Twee');
    await workshop.user.keyboard('{Control>}{z>5/}{/Control}');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Een']);
  });
});

describe('column keys', () => {
  const press = (init: KeyboardEventInit) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '@', ...init });

  test('Ctrl+Shift+Alt with a digit of the row or the keypad selects the column', async () => {
    const workshop = await new Workshop().withCard();
    press({ code: 'Digit3', ctrlKey: true, shiftKey: true, altKey: true });
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Handelen'));
    press({ code: 'Numpad2', ctrlKey: true, shiftKey: true, altKey: true });
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Relaties'));
    // Windows does not report Shift for keys of the keypad.
    press({ code: 'Numpad5', ctrlKey: true, altKey: true });
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Acties'));
  });

  test('a digit alone in the empty entry field selects the column, and the next sentence goes there', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.keyboard('3Eerst luisteren{Enter}');
    await waitFor(() => expect(workshop.onSlide('handelen')).toEqual(['Eerst luisteren']));
    expect(workshop.onSlide('waarden')).toEqual([]);
    await workshop.user.keyboard('Stap 2{Enter}');
    await waitFor(() => expect(workshop.onSlide('handelen')).toEqual(['Eerst luisteren', 'Stap 2']));
  });

  test.each(['3 buren koken', '12 mei', '2e lijn dichtbij', '3x per week', '1,5 meter', '5'])(
    'CARD-1: a sentence that begins with a digit keeps that digit and its column: %s',
    async text => {
      const workshop = await new Workshop().withCard();
      await workshop.user.keyboard(text === '5' ? '5{Backspace}En door{Enter}' : `${text}{Enter}`);
      await waitFor(() => expect(workshop.onSlide('waarden')).toEqual([text === '5' ? 'En door' : text]));
    },
  );

  test('the left Alt selects a column where Windows takes Ctrl+Alt for AltGr, and AltGr types a character', async () => {
    const workshop = await new Workshop().withCard();
    const typed = { code: 'Digit4', key: '£', shiftKey: true, modifierAltGraph: true };
    press({ code: 'AltRight', key: 'AltGraph' });
    press(typed);
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Waarden'));
    press({ code: 'AltLeft', key: 'Alt' });
    press(typed);
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Voorwaarden'));
  });

  test('Alt with a digit is left to PowerPoint, and selects no column', async () => {
    const workshop = await new Workshop().withCard();
    expect(press({ code: 'Digit3', key: '3', altKey: true })).toBe(true);
    expect(workshop.field).toHaveAccessibleName(nl.fill.field('Waarden'));
  });

  test('each column shows its own keys', async () => {
    await new Workshop().withCard();
    const tab = screen.getByRole('tab', { name: /^Handelen/u });
    expect(tab).toHaveAttribute('aria-keyshortcuts', 'Control+Shift+Alt+3');
    expect(tab).toHaveAttribute('title', nl.fill.keys('Handelen', 3));
  });
});
