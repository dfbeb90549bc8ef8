/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import { MOST_PASTED } from '../../src/core/text/pasted.ts';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const LIST = '• Iedereen telt mee\r\n• Zorg dichtbij\r\n\r\n• Trots op de straat\r\n';

/** Returns a workshop with this text pasted in the field. */
async function afterPasting(text: string): Promise<Workshop> {
  const workshop = await new Workshop().withCard();
  await workshop.user.paste(text);
  return workshop;
}

describe('pasting', () => {
  test('several pasted lines become cleaned entries on Enter, and typed text stays in the entry field', async () => {
    const workshop = await new Workshop().withCard();
    await workshop.user.keyboard('half');
    await workshop.user.paste(LIST);
    expect(await screen.findByRole('group', { name: nl.fill.paste.title(3) })).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: nl.fill.paste.each(3, false) })).toHaveFocus(),
    );
    expect(workshop.listed).toEqual([]);
    await workshop.user.keyboard('{Enter}');
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('half');
    const said = ['Iedereen telt mee', 'Zorg dichtbij', 'Trots op de straat'];
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(said));
    expect(await screen.findByText('3 zinnen staan op de dia, in Waarden.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /geplakt/u })).not.toBeInTheDocument();
  });

  test('several pasted lines can become one entry, or be dropped', async () => {
    const workshop = await afterPasting(LIST);
    await workshop.user.click(await screen.findByRole('button', { name: nl.fill.paste.one }));
    const one = 'Iedereen telt mee\vZorg dichtbij\vTrots op de straat';
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual([one]));
    await workshop.user.paste(LIST);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: nl.fill.paste.each(3, false) })).toHaveFocus(),
    );
    await workshop.user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: /geplakt/u })).not.toBeInTheDocument();
    expect(workshop.field).toHaveFocus();
    expect(workshop.field).toHaveValue('');
    expect(workshop.onSlide('waarden')).toEqual([one]);
  });

  test('one pasted line goes into the entry field, cleaned when the field is empty; an empty paste has no effect', async () => {
    const workshop = await afterPasting('[12:03, 22-11-2026] Piet: Zorg dichtbij\n');
    expect(workshop.field).toHaveValue('Zorg dichtbij');
    await workshop.user.paste(' - ook hier');
    expect(workshop.field).toHaveValue('Zorg dichtbij - ook hier');
    await workshop.user.clear(workshop.field);
    await workshop.user.paste('\r\n  \r\n');
    expect(workshop.field).toHaveValue('');
  });

  test('for ten thousand pasted lines the pane shows their number, and Enter writes none of them', async () => {
    const workshop = await afterPasting(Array.from({ length: 10_000 }, (_, at) => `Regel ${at}`).join('\n'));
    expect(await screen.findByRole('group', { name: '10.000 regels geplakt' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: nl.fill.paste.each(MOST_PASTED, true) })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: nl.fill.paste.none })).toHaveFocus());
    await workshop.user.keyboard('{Enter}');
    expect(workshop.field).toHaveFocus();
    expect(workshop.listed).toEqual([]);
    expect(workshop.onSlide('waarden')).toEqual([]);
  });
});

describe('an unanswered question about pasted lines', () => {
  const question = () => screen.findByRole('group', { name: /regels geplakt$/u });

  test('the question about pasted lines includes the lines of a second paste', async () => {
    const workshop = await afterPasting(LIST);
    await question();
    await workshop.user.click(workshop.field);
    await workshop.user.paste('• Samen eten\n• Samen tuinieren');
    expect(await question()).toHaveAccessibleName('5 regels geplakt');
    const all = screen.getByRole('button', { name: nl.fill.paste.each(5, false) });
    await waitFor(() => expect(all).toHaveFocus());
    await workshop.user.keyboard('{Enter}');
    await waitFor(() => expect(workshop.onSlide('waarden')).toHaveLength(5));
    expect(workshop.onSlide('waarden').slice(2)).toEqual([
      'Trots op de straat',
      'Samen eten',
      'Samen tuinieren',
    ]);
  });

  test('JOURNAL-8: the question about pasted lines stays with its card while another card is open', async () => {
    const workshop = await afterPasting(LIST);
    await question();
    const [noord] = workshop.session.state.cards;
    await act(() => workshop.session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' }));
    expect(screen.queryByRole('group', { name: /geplakt/u })).not.toBeInTheDocument();
    if (noord) await act(() => workshop.session.cards.open(noord));
    expect(await question()).toHaveAccessibleName('3 regels geplakt');
  });

  test('JOURNAL-8: the question about pasted lines returns after a reload, and its answer is written once', async () => {
    const workshop = await afterPasting(LIST);
    await question();
    await workshop.loadAgain();
    await workshop.user.click(await screen.findByRole('button', { name: nl.fill.paste.each(3, false) }));
    const said = ['Iedereen telt mee', 'Zorg dichtbij', 'Trots op de straat'];
    await waitFor(() => expect(workshop.onSlide('waarden')).toEqual(said));
    await workshop.loadAgain();
    expect(screen.queryByRole('group', { name: /geplakt/u })).not.toBeInTheDocument();
  });
});
