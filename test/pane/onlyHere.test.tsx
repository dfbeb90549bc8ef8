/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import { kinds } from '../../src/core/method/kinds.ts';
import { Session } from '../../src/core/session/session.ts';
import { journalStore } from '../../src/office/journalStore.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const waarden = 'waarden' as FieldId;
const dutch = /^Laat het paneel open tot alle zinnen op de dia staan/u;

/** Returns a workshop on a machine whose storage refuses writes while `full`. */
function workshopWithStorage() {
  const values = new Map<string, string>();
  const storage = {
    full: true,
    get length() {
      return values.size;
    },
    key: (at: number) => [...values.keys()][at] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (storage.full) throw new Error('QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
  };
  const workshop = new Workshop();
  const journal = journalStore(() => storage);
  workshop.session = new Session(workshop.deck, kinds, { ...workshop.world, journal });
  return { workshop, storage };
}

test('JOURNAL-4: a warning says that queued text is in this window only, while storage is full and the slide refuses that text', async () => {
  const { workshop, storage } = workshopWithStorage();
  await workshop.withCard();
  await act(() => workshop.session.entries.add(waarden, 'een'));
  expect(screen.queryByText(dutch)).not.toBeInTheDocument();
  workshop.deck.refusals.push('readOnly', 'readOnly');
  await act(() => workshop.session.entries.add(waarden, 'twee'));
  expect(await screen.findByText(dutch)).toBeVisible();
  storage.full = false;
  await act(() => workshop.session.refresh());
  await act(() => workshop.session.refresh());
  expect(workshop.onSlide('waarden')).toEqual(['een', 'twee']);
  expect(screen.queryByText(dutch)).not.toBeInTheDocument();
});

test('JOURNAL-4: the warning about queued text is in English too, and is absent while storage keeps the text', async () => {
  const { workshop, storage } = workshopWithStorage();
  await workshop.withCard('North', 'en');
  storage.full = false;
  workshop.deck.refusals.push('readOnly', 'readOnly');
  await act(() => workshop.session.entries.add(waarden, 'one'));
  const english = /^Keep the pane open until every sentence is on the slide/u;
  expect(screen.queryByText(english)).not.toBeInTheDocument();
  storage.full = true;
  workshop.deck.refusals.push('readOnly', 'readOnly');
  await act(() => workshop.session.entries.add(waarden, 'two'));
  expect(await screen.findByText(english)).toBeVisible();
});
