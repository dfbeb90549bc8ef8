/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen } from '@testing-library/react';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { Language } from '../../src/core/card/language.ts';
import { en, nl } from './words.ts';
import { Workshop } from './workshop.tsx';

afterEach(() => Workshop.end());

const waarden = 'waarden' as FieldId;

/** Opens the start page in a deck without the card that these queued texts belong to. */
async function elsewhere(language: Language, ...texts: readonly string[]): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  workshop.deck.slides.length = 0;
  await act(() => workshop.session.entries.addAll(waarden, texts));
  return workshop.loadAgain(language);
}

test('CARD-1: queued text for a card in another deck is reported with number and date, and shown only on request', async () => {
  const workshop = await elsewhere('nl', 'Fatima Yildiz belt', 'Kees\nBakker kookt');
  const notice = await screen.findByText(
    /^2 zinnen wachten nog op een kaart die niet in deze presentatie staat/u,
  );
  expect(notice).toHaveTextContent(/Laatst bewaard op 22 november 2026 om \d\d:\d\d\./u);
  expect(document.body).not.toHaveTextContent(/Fatima|Kees/u);
  const show = screen.getByRole('button', { name: nl.start.leftover.show });
  expect(show).toHaveAttribute('aria-expanded', 'false');
  await workshop.user.click(show);
  expect(screen.getByText('Fatima Yildiz belt')).toBeVisible();
  expect(screen.getByText(/Bakker kookt/u)).toBeVisible();
  await workshop.user.click(screen.getByRole('button', { name: nl.start.leftover.hide }));
  expect(document.body).not.toHaveTextContent(/Fatima|Kees/u);
});

test('CARD-1: one queued sentence for a card in another deck is reported in English', async () => {
  const workshop = await elsewhere('en', 'Fatima Yildiz calls');
  const notice = await screen.findByText(
    /^1 sentence is still waiting for a card that is not in this presentation/u,
  );
  expect(notice).toHaveTextContent(/Last saved on 22 November 2026 at \d\d:\d\d\./u);
  await workshop.user.click(screen.getByRole('button', { name: en.start.leftover.show }));
  expect(screen.getByText('Fatima Yildiz calls')).toBeVisible();
});
