/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { nl } from './words.ts';
import { Workshop } from './workshop.tsx';

const words = (element: HTMLElement) => (element as HTMLTextAreaElement).value;
const column = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`) });

/** Returns the current text of the journal. */
function kept({ world }: Workshop): string {
  return world.journal
    .cards()
    .map(card => world.journal.read(card))
    .join();
}

test('a half-typed sentence and its column are restored after a reload, and typing continues', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.say('Iedereen telt mee');
  await workshop.user.click(column('Relaties'));
  await workshop.user.type(workshop.field, 'We kennen el');
  await workshop.loadAgain();
  expect(column('Relaties')).toHaveAttribute('aria-selected', 'true');
  expect(words(workshop.field)).toBe('We kennen el');
  await waitFor(() => expect(workshop.field).toHaveFocus());
  await workshop.user.keyboard('kaar{Enter}');
  expect(workshop.onSlide('relaties')).toEqual(['We kennen elkaar']);
  await workshop.loadAgain();
  expect(words(workshop.field)).toBe('');
  expect(workshop.onSlide('relaties')).toEqual(['We kennen elkaar']);
});

test('typed text is saved in the journal at each pause in typing, not at each key', async () => {
  const workshop = await new Workshop().withCard();
  jest.useFakeTimers();
  fireEvent.change(workshop.field, { target: { value: 'Ied' } });
  fireEvent.change(workshop.field, { target: { value: 'Iedereen' } });
  expect(kept(workshop)).not.toContain('Ied');
  act(() => {
    jest.advanceTimersByTime(400);
  });
  expect(kept(workshop)).toContain('Iedereen');
  jest.useRealTimers();
});

test.each<[string, (field: HTMLElement) => void]>([
  ['the field loses the focus', field => fireEvent.blur(field)],
  ['the page ends', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the page is hidden',
    () => {
      const state = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      fireEvent(document, new Event('visibilitychange'));
      state.mockRestore();
    },
  ],
])('typed text is saved in the journal when %s', async (_, happen) => {
  const workshop = await new Workshop().withCard();
  fireEvent.change(workshop.field, { target: { value: 'Iedereen' } });
  expect(kept(workshop)).not.toContain('Iedereen');
  happen(workshop.field);
  expect(kept(workshop)).toContain('Iedereen');
});

test('the selected column is restored after a reload without typed text', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.user.click(column('Handelen'));
  await workshop.loadAgain();
  expect(column('Handelen')).toHaveAttribute('aria-selected', 'true');
});

test('each card keeps its own half-typed sentence', async () => {
  const workshop = new Workshop();
  await workshop.session.cards.insert({ goal: 'Zuid', language: 'nl', style: 'template' });
  await workshop.withCard('Noord');
  await workshop.user.type(workshop.field, 'over Noord');
  const open = async (goal: string) => {
    await workshop.user.click(screen.getByRole('button', { name: nl.frame.places.back }));
    await workshop.user.click(await screen.findByRole('button', { name: new RegExp(goal) }));
    await screen.findByRole('heading', { level: 1, name: new RegExp(goal) });
    await waitFor(() => expect(workshop.field).toBeInTheDocument());
  };
  await open('Zuid');
  expect(words(workshop.field)).toBe('');
  await workshop.user.type(workshop.field, 'over Zuid');
  await open('Noord');
  expect(words(workshop.field)).toBe('over Noord');
  await open('Zuid');
  expect(words(workshop.field)).toBe('over Zuid');
});

describe('an open editor', () => {
  async function editing(): Promise<Workshop> {
    const workshop = await new Workshop().withCard();
    await workshop.user.click(column('Relaties'));
    await workshop.say('We kennen elkaar');
    await workshop.user.click(workshop.entry('We kennen elkaar'));
    await workshop.user.keyboard(' bij naam');
    return workshop;
  }
  const editor = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: nl.fill.entry.editor.edit.label });

  test('an open editor reopens after a reload with the typed text, and Enter writes it once', async () => {
    const workshop = await editing();
    await workshop.loadAgain();
    expect(words(editor())).toBe('We kennen elkaar bij naam');
    expect(editor()).toHaveFocus();
    expect(workshop.onSlide('relaties')).toEqual(['We kennen elkaar']);
    await workshop.user.keyboard(' en gezicht{Enter}');
    expect(workshop.onSlide('relaties')).toEqual(['We kennen elkaar bij naam en gezicht']);
    await workshop.loadAgain();
    expect(screen.queryByRole('textbox', { name: nl.fill.entry.editor.edit.label })).not.toBeInTheDocument();
    expect(words(workshop.field)).toBe('');
  });

  test('an open editor moves its text to the entry field after a reload when the entry changed on the slide, and a message says so', async () => {
    const workshop = await editing();
    workshop.deck.type('relaties' as never, 'We kennen elkaar allemaal');
    await workshop.loadAgain();
    expect(words(editor())).toBe('We kennen elkaar bij naam');
    await workshop.user.click(workshop.field);
    expect(words(workshop.field)).toBe('We kennen elkaar bij naam');
    expect(workshop.onSlide('relaties')).toEqual(['We kennen elkaar allemaal']);
  });

  test('an open editor moves its text to the entry field when its entry is missing after a reload', async () => {
    const workshop = await editing();
    workshop.deck.type('relaties' as never, '');
    await workshop.loadAgain();
    expect(words(workshop.field)).toBe('We kennen elkaar bij naam');
  });

  test('an open editor keeps its text when the card continues on a new slide, and the entry field of that slide stays empty', async () => {
    const workshop = await editing();
    await act(() => workshop.session.cards.continue('nl'));
    expect(words(workshop.field)).toBe('');
    const [first] = workshop.session.state.cards;
    if (first) await act(() => workshop.session.cards.open(first));
    expect(words(editor())).toBe('We kennen elkaar bij naam');
    expect(words(workshop.field)).toBe('');
  });

  test('an open editor does not reopen after it was closed without a change', async () => {
    const workshop = await editing();
    await workshop.user.keyboard('{Escape}');
    await workshop.loadAgain();
    expect(screen.queryByRole('textbox', { name: nl.fill.entry.editor.edit.label })).not.toBeInTheDocument();
  });
});

test('the text for an entry that replaces several entries is restored in the entry field after a reload', async () => {
  const workshop = await new Workshop().withCard();
  await workshop.say('een');
  await workshop.say('twee');
  await workshop.user.click(screen.getByRole('button', { name: nl.fill.bundle.menu('Waarden') }));
  await workshop.user.click(await screen.findByRole('menuitem', { name: nl.fill.bundle.open }));
  for (const box of await screen.findAllByRole('checkbox')) await workshop.user.click(box);
  await workshop.user.type(screen.getByRole('textbox', { name: nl.fill.bundle.words }), ' drie');
  await workshop.loadAgain();
  expect(words(workshop.field)).toBe('een; twee drie');
});
