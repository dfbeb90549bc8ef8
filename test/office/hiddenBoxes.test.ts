import { kinds } from '../../src/core/method/kinds.ts';
import { Session } from '../../src/core/session/session.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { Package } from '../../src/pptx/package.ts';
import { deck as file, group, table, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const names = ['Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden'];
const entries = [['Koffie', 'Folder'], ['Tijd'], [], ['Bij naam'], ['Iedereen telt mee']];
const inGroups = names.map((name, at) =>
  group(10 * at + 10, textBox(10 * at + 11, `${name}\n${entries[at]?.join('\n') ?? ''}`, { name }), {
    from: [1, 1, 4, 2],
    to: [0.5 + 2.5 * at, 1.5, 2.2, 4.5],
  }),
);
const slides = [
  { shapes: title(2, 'Agenda') + table(3, [['Tijd', 'Onderdeel']]) },
  {
    shapes:
      title(2, 'Partnerschapskaart Hatert') +
      table(3, [names, entries.map(one => one.join('\n')), names.map(() => '')]),
    creationId: 77,
  },
  { shapes: title(2, 'Onze partnerschapskaart') + inGroups.join('') },
];

/** Returns a presentation of two slices. */
function longFile(): Uint8Array {
  const long = Package.open(file({ slides }));
  const noise = new Uint8Array(1_200_000);
  let last = 1;
  noise.forEach((_, at) => (noise[at] = (last = (last * 48_271) % 2_147_483_647) >> 8));
  long.set('ppt/media/film.png', noise);
  return long.save();
}

/** Records how the copies of the presentation were used. */
interface Asked {
  readonly slices: number[];
  opened: number;
  closed: number;
}

/**
 * A facilitator in an Office with the minimum API version. `slice` can return other slices than requested; without
 * `copies`, no copy is available.
 */
async function atFloor({ slice = (at: number) => at, copies = true } = {}) {
  const { host, office, parts } = await officeDeck(longFile(), 'ltsc');
  const asked: Asked = { slices: [], opened: 0, closed: 0 };
  const { context } = office.Office;
  const { document, requirements } = context;
  const watched = (copy: Office.File): Office.File => ({
    size: copy.size,
    sliceCount: copy.sliceCount,
    getSliceAsync: (at, answer) => {
      asked.slices.push(at);
      copy.getSliceAsync(slice(at), answer);
    },
    closeAsync: answer => {
      asked.closed++;
      copy.closeAsync(answer);
    },
  });
  const getFileAsync = (
    type: Office.FileType,
    options: Office.GetFileOptions,
    answer: (result: Office.AsyncResult<Office.File>) => void,
  ): void => {
    asked.opened++;
    document.getFileAsync(type, options, result => answer({ ...result, value: watched(result.value) }));
  };
  const isSetSupported = (name: string, version?: string): boolean =>
    (copies || name !== 'CompressedFile') && requirements.isSetSupported(name, version);
  const over = <T extends object>(object: T, own: object): T =>
    Object.create(object, Object.getOwnPropertyDescriptors(own)) as T;
  const own = over(context, {
    document: over(document, { getFileAsync }),
    requirements: over(requirements, { isSetSupported }),
  });
  const library = { ...office, Office: over(office.Office, { context: own }) };
  const session = new Session(new OfficeDeck(library, parts), kinds, stillWorld());
  return { host, session, asked };
}

const slideXml = (bytes: Uint8Array) => Package.open(bytes).text('ppt/slides/slide2.xml');

test('a card in a table that PowerPoint cannot read is read from a copy, and its texts go on a new card after it', async () => {
  const { host, session, asked } = await atFloor();
  const before = slideXml(host.save());
  const seen = await session.cards.candidates('all');
  if (!seen.ok) throw new Error(seen.trouble.code);
  expect(seen.value.map(({ sketch, boxes, found }) => [sketch.position, boxes, found !== null])).toEqual([
    [1, 'copied', false],
    [2, 'copied', true],
    [3, 'copied', true],
  ]);
  expect(asked).toEqual({ slices: [0, 1], opened: 1, closed: 1 });

  const [, inTable] = seen.value;
  if (!inTable?.found) throw new Error('Not found');
  expect(await session.cards.copyToCard(inTable.sketch, inTable.found, 'nl')).toMatchObject({ ok: true });
  const { card } = session.state;
  expect(card?.card).toMatchObject({ position: 3, title: 'Partnerschapskaart — Hatert' });
  expect(card?.fields.map(one => one.entries.map(({ text, status }) => `${text}: ${status}`))).toEqual(
    entries.map(texts => texts.map(text => `${text}: onSlide`)),
  );
  expect(host.slides()).toHaveLength(4);
  expect(slideXml(host.save())).toBe(before);
});

test('cards in tables and groups that PowerPoint cannot read are listed among the cards of the deck', async () => {
  const { session } = await atFloor();
  const found = await session.cards.inDeck();
  if (!found.ok) throw new Error(found.trouble.code);
  expect(found.value.map(one => [one.position, [...one.entries.values()]])).toEqual([
    [2, entries],
    [3, entries],
  ]);
});

test('the copy of a presentation that cannot be read completely is closed, and the slide is reported', async () => {
  const { session, asked } = await atFloor({ slice: at => (at === 1 ? 99 : at) });
  const seen = await session.cards.candidates('all');
  expect(seen.ok && seen.value.map(one => one.boxes)).toEqual(['open', 'hidden', 'hidden']);
  expect(asked).toMatchObject({ opened: 1, closed: 1 });
});

test('no copy of the presentation is requested when PowerPoint does not support copies', async () => {
  const { session, asked } = await atFloor({ copies: false });
  const seen = await session.cards.candidates('all');
  expect(seen.ok && seen.value.map(one => one.boxes)).toEqual(['open', 'hidden', 'hidden']);
  expect(asked.opened).toBe(0);
});
