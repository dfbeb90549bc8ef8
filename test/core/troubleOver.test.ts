import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import type { TroubleCode } from '../../src/core/deck/trouble.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const order = { goal: 'Noord', language: 'nl', style: 'template' } as const;
const failed = (code: TroubleCode) => ({ ok: false, trouble: { code } }) as const;

async function begun() {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  await session.cards.insert(order);
  return { deck, session };
}

afterEach(() => jest.restoreAllMocks());

test.each(['noAnswer', 'hostFailed', 'notRead'] as const)(
  'the message about a failed read (%s) disappears at the next successful read',
  async code => {
    const { deck, session } = await begun();
    jest.spyOn(deck, 'read').mockResolvedValueOnce(failed(code));
    await session.refresh('poll');
    expect(session.state.trouble?.code).toBe(code);
    await session.refresh('poll');
    expect(session.state.trouble).toBeNull();
  },
);

test('the message about a failed search for cards disappears at the next successful search', async () => {
  const { deck, session } = await begun();
  await session.cards.close();
  jest.spyOn(deck, 'findCards').mockResolvedValueOnce(failed('noAnswer'));
  await session.refresh();
  expect(session.state.trouble?.code).toBe('noAnswer');
  await session.refresh();
  expect(session.state.trouble).toBeNull();
});

test('the message about a failed read of the appearance disappears at the next successful read', async () => {
  const { deck, session } = await begun();
  const [page] = session.state.cards;
  if (!page) throw new Error('A card was expected');
  jest.spyOn(deck, 'readAppearance').mockResolvedValueOnce(failed('hostFailed'));
  await session.slide.readAppearance(page);
  expect(session.state.trouble?.code).toBe('hostFailed');
  await session.slide.readAppearance(page);
  expect(session.state.trouble).toBeNull();
});

test('a successful read does not hide the reason why an undo was refused', async () => {
  const { deck, session } = await begun();
  await session.entries.add('waarden' as FieldId, 'een');
  jest.spyOn(deck, 'write').mockResolvedValue(failed('hostFailed'));
  await session.entries.undo();
  await session.refresh('poll');
  expect(session.state.trouble?.code).toBe('hostFailed');
});
