import type { FieldId } from '../../src/core/card/kind.ts';
import type { FoundCard } from '../../src/core/combine/source.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { done, trouble, type Outcome } from '../../src/core/deck/trouble.ts';
import { createSourceCards, type CardReader, type SourceCards } from '../../src/pane/combine/sourceCards.ts';

const card = (text: string): FoundCard => ({
  title: null,
  slide: '256#1' as SlideId,
  position: 1,
  confidence: 1,
  unplaced: [],
  entries: new Map([['waarden' as FieldId, [text]]]),
});

/** Reads files by their name; calls `before` before each one. */
function reader(before: (name: string) => void = () => undefined): CardReader {
  const inFile = (name: string): Outcome<readonly FoundCard[]> => {
    before(name);
    if (name.startsWith('locked')) return trouble('fileLocked', { file: name });
    if (name.startsWith('bug')) throw new Error(name);
    return done(name.startsWith('agenda') ? [] : [card(name)]);
  };
  return {
    inFile: name => Promise.resolve(name).then(inFile),
    inDeck: () => Promise.resolve(done([])),
  };
}

const files = (...names: readonly string[]): readonly File[] => names.map(name => new File([], name));
const onTable = ({ state }: SourceCards): readonly string[] => state.cards.map(one => one.origin);

beforeEach(() => {
  globalThis.reportError = jest.fn();
});

test('a file that cannot be used is listed with the reason, and the other files are still read', async () => {
  const table = createSourceCards(reader());
  await table.readFiles(files('groep 1.pptx', 'locked.pptx', 'bug.pptx', 'agenda.pptx', 'groep 2.pptx'));
  expect(onTable(table)).toEqual(['groep 1', 'groep 2']);
  expect(table.state.unusable).toEqual([
    { code: 'fileLocked', facts: { file: 'locked.pptx' } },
    { code: 'fileBroken', facts: { file: 'bug.pptx' } },
    { code: 'fileWithoutCard', facts: { file: 'agenda.pptx' } },
  ]);
  expect(reportError).toHaveBeenCalledTimes(1);
  expect(table.state.reading).toBeNull();
});

test.each([
  [1, true],
  [0.75, true],
  [0.73, false],
  [0.6, false],
])(
  'a card that is recognised in a file with confidence %s is combined automatically: %s',
  async (confidence, used) => {
    const table = createSourceCards({
      ...reader(),
      inFile: () => Promise.resolve(done([{ ...card('een'), confidence }])),
    });
    await table.readFiles(files('groep 1.pptx'));
    expect(table.state.cards.map(one => one.used)).toEqual([used]);
  },
);

test('stopping while files are read keeps the cards that were already read', async () => {
  const stopping = reader(name => {
    if (name === 'groep 2.pptx') table.stop();
  });
  const table = createSourceCards(stopping);
  await table.readFiles(files('groep 1.pptx', 'groep 2.pptx', 'groep 3.pptx'));
  expect(onTable(table)).toEqual(['groep 1', 'groep 2']);
});

test('files that are opened while other files are being read are read as well', async () => {
  let more: Promise<void> | null = null;
  const seen: unknown[] = [];
  const adding = reader(() => {
    seen.push(table.state.reading);
    more ??= table.readFiles(files('groep 3.pptx'));
  });
  const table = createSourceCards(adding);
  await table.readFiles(files('groep 1.pptx', 'groep 2.pptx'));
  expect(onTable(table)).toEqual(['groep 1', 'groep 2', 'groep 3']);
  expect(seen.at(-1)).toEqual({ done: 2, of: 3 });
});

test('a file that is opened twice counts as one card, and another file with the same name as a second card', async () => {
  const words = ['Rust', 'Rust', 'Groen'];
  const changing: CardReader = {
    ...reader(),
    inFile: () => Promise.resolve(done([card(words.shift() ?? '')])),
  };
  const table = createSourceCards(changing);
  for (let time = 0; time < 3; time++) await table.readFiles(files('kaart.pptx'));
  expect(onTable(table)).toEqual(['kaart', 'kaart 2']);
});

test('a card of this presentation is known again after its slide was moved', async () => {
  let position = 2;
  const table = createSourceCards({
    ...reader(),
    inDeck: () => Promise.resolve(done([{ ...card('een'), position: position++ }])),
  });
  await table.readDeck(() => 'Noord');
  await table.readDeck(() => 'Noord');
  expect(onTable(table)).toEqual(['Noord']);
});
