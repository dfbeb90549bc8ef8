/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from './words.ts';
import { expectNextEntry, tool, withEntries, type Workshop } from './workshop.tsx';

const waarden = 'waarden' as FieldId;

async function choose(workshop: Workshop, entry: string, item: RegExp | string): Promise<void> {
  await workshop.user.click(tool(workshop, entry, nl.fill.entry.more));
  await workshop.user.click(await screen.findByRole('menuitem', { name: item }));
}

const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' };

/** Repairs by mouse, with the entries in Waarden after each. */
const repairs: readonly (readonly [string, (workshop: Workshop) => Promise<void>, readonly string[]])[] = [
  [
    'an edit',
    async workshop => {
      await workshop.user.click(workshop.entry('Een'));
      await workshop.user.keyboard('!{Enter}');
    },
    ['Een!', 'Twee', 'Drie'],
  ],
  [
    'an edit that is cancelled',
    async workshop => {
      await workshop.user.click(tool(workshop, 'Een', nl.fill.entry.edit));
      await workshop.user.keyboard('!{Escape}');
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'an edit that ends with a click beside the editor',
    async workshop => {
      await workshop.user.click(workshop.entry('Een'));
      await workshop.user.keyboard('!');
      await workshop.user.click(screen.getByRole('heading', { level: 2 }));
    },
    ['Een!', 'Twee', 'Drie'],
  ],
  [
    'an edit that empties the entry',
    async workshop => {
      await workshop.user.click(workshop.entry('Een'));
      await workshop.user.clear(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label }));
      await workshop.user.keyboard('{Enter}');
    },
    ['Twee', 'Drie'],
  ],
  [
    'a shortening',
    async workshop => {
      await choose(workshop, 'Drie', 'Kort maken');
      await workshop.user.keyboard('{Backspace}{Enter}');
    },
    ['Een', 'Twee', 'Dri'],
  ],
  [
    'a shortening and its restoration',
    async workshop => {
      await choose(workshop, 'Drie', 'Kort maken');
      await workshop.user.keyboard('{Backspace}{Enter}');
      await workshop.user.click(await screen.findByRole('button', { name: nl.fill.annotation.shortened }));
      expect(workshop.field).toHaveFocus();
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.annotation.restore }));
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'a note',
    async workshop => {
      await choose(workshop, 'Een', 'Notitie maken');
      await workshop.user.keyboard('Navragen{Enter}');
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'a removal',
    workshop => workshop.user.click(tool(workshop, 'Een', nl.fill.entry.remove)),
    ['Twee', 'Drie'],
  ],
  ['a move down', workshop => choose(workshop, 'Een', /^Omlaag/u), ['Twee', 'Een', 'Drie']],
  ['a move to another column', workshop => choose(workshop, 'Een', 'Naar Acties'), ['Twee', 'Drie']],
  [
    'a drag within the column',
    workshop => {
      const list = screen.getByRole('list', { name: nl.fill.entry.list('Waarden') });
      act(() => workshop.entry('Een').focus());
      fireEvent.dragStart(workshop.entry('Een'), { dataTransfer });
      fireEvent.dragOver(list, { dataTransfer });
      fireEvent.drop(list, { dataTransfer });
      return Promise.resolve();
    },
    ['Twee', 'Drie', 'Een'],
  ],
  [
    'a drag to another column',
    workshop => {
      const acties = screen.getByRole('tab', { name: /^Acties/u });
      act(() => workshop.entry('Twee').focus());
      fireEvent.dragStart(workshop.entry('Twee'), { dataTransfer });
      fireEvent.dragOver(acties, { dataTransfer });
      fireEvent.drop(acties, { dataTransfer });
      return Promise.resolve();
    },
    ['Een', 'Drie'],
  ],
  [
    'a drag that is given up',
    workshop => {
      act(() => workshop.entry('Twee').focus());
      fireEvent.dragStart(workshop.entry('Twee'), { dataTransfer });
      fireEvent.dragEnd(workshop.entry('Twee'), { dataTransfer });
      return Promise.resolve();
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'a bundle',
    async workshop => {
      await workshop.user.click(await screen.findByRole('button', { name: nl.fill.bundle.menu('Waarden') }));
      await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.bundle.open }));
      for (const name of ['Een', 'Drie'])
        await workshop.user.click(await screen.findByRole('checkbox', { name }));
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.bundle.put(2) }));
    },
    ['Een; Drie', 'Twee'],
  ],
  [
    'a bundle that is given up',
    async workshop => {
      await workshop.user.click(await screen.findByRole('button', { name: nl.fill.bundle.menu('Waarden') }));
      await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.bundle.open }));
      await workshop.user.click(await screen.findByRole('button', { name: nl.fill.bundle.cancel }));
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'an undo',
    async workshop => {
      act(() => workshop.entry('Een').focus());
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.undo }));
    },
    // One gesture added all three entries.
    [],
  ],
  [
    'another question',
    async workshop => {
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.unfold }));
      act(() => workshop.entry('Een').focus());
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.anotherPrompt }));
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'more help',
    async workshop => {
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.unfold }));
      act(() => workshop.entry('Een').focus());
      await workshop.user.click(screen.getByRole('button', { name: nl.fill.help }));
    },
    ['Een', 'Twee', 'Drie'],
  ],
  [
    'a pasted text that is left out',
    async workshop => {
      await workshop.user.paste('Vier\nVijf');
      await workshop.user.click(await screen.findByRole('button', { name: nl.fill.paste.none }));
    },
    ['Een', 'Twee', 'Drie'],
  ],
];

describe('the focus after a correction', () => {
  test.each(repairs)('the next typed sentence becomes the next entry after %s', async (_, repair, left) => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    await repair(workshop);
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(left);
    await expectNextEntry(workshop);
    expect(workshop.onSlide('waarden')).toEqual([...left, 'Bewoners bepalen de volgorde']);
  });

  test.each(['Mijn tekst', 'Houd beide', 'Die van de dia'])(
    'the entry field has the focus after a conflict is decided with "%s"',
    async answer => {
      const workshop = await withEntries('Iedereen telt mee', 'Zorg dichtbij');
      workshop.deck.refusals.push('notWritten', 'notWritten');
      await workshop.user.click(workshop.entry('Iedereen telt mee'));
      await workshop.user.keyboard(', altijd{Enter}');
      await screen.findByText(nl.fill.entry.changeWaits);
      act(() => workshop.deck.type(waarden, 'Iedereen telt wel mee\rZorg dichtbij'));
      await workshop.user.click(await screen.findByRole('button', { name: answer }));
      await expectNextEntry(workshop);
    },
  );

  test('the entry field has the focus immediately after lost entries are restored, unless an editor has the focus', async () => {
    const workshop = await withEntries('Een', 'Twee');
    for (const answer of [nl.fill.note.lost.putBack, nl.fill.note.lost.forget]) {
      act(() => workshop.deck.type(waarden, 'Twee'));
      await workshop.user.click(await screen.findByRole('button', { name: nl.ui.whole }));
      await workshop.user.click(await screen.findByRole('button', { name: answer }));
      expect(workshop.field).toHaveFocus();
      await workshop.user.click(workshop.entry('Twee'));
      await act(() => workshop.session.idle());
      expect(screen.getByRole('textbox', { name: nl.fill.entry.editor.edit.label })).toHaveFocus();
      await workshop.user.keyboard('{Escape}');
    }
    await expectNextEntry(workshop);
  });

  test('dismissing a notice keeps the focus in the entry field', async () => {
    const workshop = await withEntries('Een');
    jest.spyOn(workshop.session.entries, 'addAll').mockRejectedValueOnce(new Error('bug'));
    await workshop.say('Twee');
    await workshop.user.click(await screen.findByRole('button', { name: nl.ui.dismiss }));
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('Twee');
  });

  test('keeping an entry on the definitive version leaves the focus in the entry field', async () => {
    const workshop = await withEntries('Een', 'Twee');
    await act(() => workshop.session.cards.makeDefinitive('nl'));
    await workshop.user.click(await screen.findByRole('button', { name: nl.definitive.takeOne('Een') }));
    expect(workshop.field).toHaveFocus();
    await workshop.user.click(await screen.findByRole('button', { name: nl.definitive.rewordOne('Twee') }));
    await workshop.user.keyboard('!{Enter}');
    await expectNextEntry(workshop, 'Drie');
    expect(workshop.onSlide('waarden')).toEqual(['Een', 'Twee!', 'Drie']);
  });

  test('a double click on the button that removes an entry removes only one entry', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    fireEvent.click(tool(workshop, 'Een', nl.fill.entry.remove), { detail: 1 });
    fireEvent.click(tool(workshop, 'Twee', nl.fill.entry.remove), { detail: 2 });
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Twee', 'Drie']);
  });

  test('a click on the button that removes an entry, followed by the Delete key, removes only one entry', async () => {
    const workshop = await withEntries('Een', 'Twee', 'Drie');
    await workshop.user.click(tool(workshop, 'Een', nl.fill.entry.remove));
    await workshop.user.keyboard('{Delete}{Delete}');
    await act(() => workshop.session.idle());
    expect(workshop.onSlide('waarden')).toEqual(['Twee', 'Drie']);
  });
});
