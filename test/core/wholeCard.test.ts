import type { FieldId } from '../../src/core/card/kind.ts';
import { firstGoal, goalOf, languageOf } from '../../src/core/method/goal.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { MemoryDeck } from '../doubles/memoryDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;

async function continued() {
  const deck = new MemoryDeck(partnership);
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'en', style: 'template' });
  await session.entries.addAll(waarden, ['Eerst', 'Dan\nook']);
  await session.cards.continue('en');
  await session.entries.addAll(waarden, ['Verder']);
  return { deck, session };
}

describe('the entries of a whole card', () => {
  it('the entries of a whole card come from all its slides, in order, whichever slide is open', async () => {
    const { session } = await continued();
    const all = await session.cards.allEntries();
    expect(all.ok && all.value.get(waarden)).toEqual(['Eerst', 'Dan\nook', 'Verder']);
    const [first] = session.state.cards;
    if (first) await session.cards.open(first);
    const again = await session.cards.allEntries();
    expect(again.ok && again.value.get(waarden)).toEqual(['Eerst', 'Dan\nook', 'Verder']);
  });

  it('there are no entries of a whole card when no card is open', async () => {
    const { session } = await continued();
    await session.cards.close();
    expect(await session.cards.allEntries()).toEqual({ ok: false, trouble: { code: 'noCardOpen' } });
  });

  it("the entries of a whole card come with the goal and the language of the card's title", async () => {
    const { session } = await continued();
    const title = session.state.card?.card.title ?? null;
    expect(title).toBe('Partnership card — Noord (continued 2)');
    expect(firstGoal(goalOf(title, partnership))).toBe('Noord');
    expect(languageOf(title, partnership)).toBe('en');
    expect(languageOf('Onze afspraken', partnership)).toBeNull();
  });
});
