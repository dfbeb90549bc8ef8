/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from '../../src/pane/text/nl.ts';
import { Workshop } from './workshop.tsx';

/** A menu that is not fetched yet. */
let entryMenu: ((menu: unknown) => void) | null = null;
let paneMenu: ((menu: unknown) => void) | null = null;
jest.mock('../../src/pane/parts/laterPart.tsx', () => {
  const { lazy } = jest.requireActual<typeof import('react')>('react');
  return {
    laterPart: (fetch: () => Promise<{ default: never }>) => {
      const isOf = (name: string) => String(fetch).includes(name);
      return lazy(() =>
        isOf('EntryMenu')
          ? new Promise<{ default: never }>(resolve => (entryMenu = () => void fetch().then(resolve)))
          : isOf('PaneMenu')
            ? new Promise<{ default: never }>(resolve => (paneMenu = () => void fetch().then(resolve)))
            : fetch(),
      );
    },
  };
});

test('a press on the menu of an entry that is still being fetched opens it', async () => {
  const workshop = await new Workshop().withCard();
  await act(() => workshop.session.add('waarden' as FieldId, 'Iedereen telt mee'));
  fireEvent.click(screen.getByRole('button', { name: nl.entry.more }));
  act(() => entryMenu?.(null));
  expect(await screen.findByRole('menuitem', { name: nl.entry.moveTo('Acties') })).toBeVisible();
});

test('a press on the menu of the pane that is still being fetched opens it', async () => {
  await new Workshop().withCard();
  fireEvent.click(screen.getByRole('button', { name: nl.menu.label }));
  act(() => paneMenu?.(null));
  expect(await screen.findByRole('menuitem', { name: nl.menu.combine })).toBeVisible();
});
