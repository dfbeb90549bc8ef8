import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const order = { goal: 'Noord', language: 'nl', style: 'template' } as const;

/** Returns a deck in which the first reads after an insertion fail. */
async function afterInsertion(failures: number) {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  const read = jest.spyOn(deck, 'read');
  for (let left = failures; left > 0; left--)
    read.mockResolvedValueOnce({ ok: false, trouble: { code: 'hostFailed', facts: { code: 'TypeError' } } });
  return { deck, session, outcome: await session.cards.insert(order) };
}

afterEach(() => jest.restoreAllMocks());

test('an inserted card is opened at the second read when the first read of its slide fails', async () => {
  const { session, outcome } = await afterInsertion(1);
  expect(outcome.ok).toBe(true);
  expect(session.state).toMatchObject({ phase: 'open', trouble: null });
});

test('an inserted card whose slide cannot be read is reported as present, and is listed', async () => {
  const { deck, session } = await afterInsertion(5);
  expect(session.state.trouble).toEqual({ code: 'notOpened', facts: { slide: 1 } });
  expect(session.state.cards).toHaveLength(1);
  jest.restoreAllMocks();
  const [card] = session.state.cards;
  if (card) await session.cards.open(card);
  expect(session.state.phase).toBe('open');
  expect(deck.slides).toHaveLength(1);
});
