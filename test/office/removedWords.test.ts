import { strFromU8, unzipSync } from 'fflate';
import { CARD_TAG } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { deck as file, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;

/** Returns the names and texts of all parts of a saved file. */
function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

test('the saved file contains no words that were removed, reworded or left out of the definitive version', async () => {
  const { deck, host } = await officeDeck(file({ slides: [{ shapes: title(2, 'Welkom') }] }));
  const session = new Session(deck, [partnership], stillWorld());
  await session.start();
  await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
  const working = session.openSlide;
  await session.entries.addAll(waarden, [
    'Fatima Yildiz belt de wijkagent',
    'Kees Bakker kookt',
    'Wim Visser zwijgt',
  ]);
  const before = new Set(host.slides().map(one => one.id));
  await session.cards.makeDefinitive('nl');
  await session.entries.restore([
    { field: waarden, text: 'Fatima Yildiz belt de wijkagent', wording: 'Een inwoner belt' },
  ]);
  await session.entries.restore([
    { field: waarden, text: 'Kees Bakker kookt', wording: 'Kees Bakker kookt' },
  ]);
  await session.entries.add(waarden, 'Sanne de Boer helpt');
  const entries = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
  const keyOf = (text: string): EntryKey => {
    const entry = entries.find(one => one.text === text);
    if (!entry) throw new Error(`No entry ${text}`);
    return entry.key;
  };
  await session.entries.edit(keyOf('Kees Bakker kookt'), 'Een buurman kookt');
  await session.entries.shorten(keyOf('Sanne de Boer helpt'), 'Iemand helpt');
  session.entries.note(keyOf('Een inwoner belt'), 'Fatima wil anoniem blijven');
  session.setDraft({ text: 'Zou Wim' });
  session.saveDraft();
  host.deleteSlide(working ?? '');
  await session.refresh();
  await session.cards.close();

  const [definitive] = host.slides().filter(one => !before.has(one.id));
  const saved = everythingIn(host.save());
  for (const word of [
    'Fatima',
    'Yildiz',
    'wijkagent',
    'Kees',
    'Bakker',
    'Wim',
    'Visser',
    'Sanne',
    'Boer',
    'anoniem',
  ])
    expect(saved).not.toContain(word);
  const values = [...saved.matchAll(new RegExp(`name="${CARD_TAG}" val="([^"]*)"`, 'g'))];
  expect(definitive).toBeDefined();
  expect(values.map(([, value = '']) => JSON.parse(value.replaceAll('&quot;', '"')) as unknown)).toEqual([
    { v: 1, kind: partnership.id, id: 'card-2', definitive: { of: 'card-1' } },
  ]);
});
