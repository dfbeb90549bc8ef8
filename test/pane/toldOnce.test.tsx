/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const noAnswer = /^PowerPoint geeft even geen antwoord/u;

afterEach(() => jest.restoreAllMocks());

test('the message about an entry that failed is shown at that entry only, and in the bar when another column is in view', async () => {
  const workshop = await new Workshop().withCard();
  const { deck, session, user } = workshop;
  const failed = { ok: false, trouble: { code: 'noAnswer' } } as const;
  jest.spyOn(deck, 'write').mockResolvedValue(failed);
  jest.spyOn(deck, 'read').mockResolvedValue(failed);
  await act(() => session.entries.add('waarden' as FieldId, 'Iedereen telt mee'));
  await act(() => session.refresh());
  expect(session.state.trouble?.code).toBe('noAnswer');
  expect(screen.getAllByText(noAnswer)).toHaveLength(1);
  expect(workshop.entry('Iedereen telt mee').closest('li')).toHaveTextContent(
    'PowerPoint geeft even geen antwoord',
  );
  await user.click(screen.getByRole('tab', { name: /^Relaties/u }));
  expect(screen.getAllByText(noAnswer)).toHaveLength(1);
});

describe('leaving a card', () => {
  const heading = () => screen.findByRole('heading', { name: nl.start.found });

  test('leaving a card moves the focus to the list of cards', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.places.back }));
    const list = await heading();
    await waitFor(() => expect(list).toHaveFocus());
    expect(screen.queryByText(/^De kaart is afgesloten/u)).not.toBeInTheDocument();
  });

  test('closing a card shows a confirmation, and the focus moves to the list of cards', async () => {
    const workshop = await new Workshop().withCard();
    const { user } = workshop;
    await user.click(await screen.findByRole('tab', { name: nl.frame.places.finish }));
    await user.click(await screen.findByRole('button', { name: nl.finish.closeNow }));
    await user.click(screen.getByRole('button', { name: nl.finish.closeSure }));
    const list = await heading();
    await waitFor(() => expect(list).toHaveFocus());
    const [seen] = screen.getAllByText(/^De kaart is afgesloten/u, { ignore: '[aria-live]' });
    expect(seen).toBeVisible();
  });
});
