import type { CardId } from '../../src/core/card/identity.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { SlideSketch } from '../../src/core/deck/sketch.ts';
import { sketchFile } from '../../src/office/fileSketch.ts';
import { readTexts } from '../../src/office/readTexts.ts';
import { chart, deck as file, group, picture, table, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';

/** Makes a shape a content placeholder of its layout. */
const inPlaceholder = (shape: string) => shape.replace('<p:nvPr/>', '<p:nvPr><p:ph idx="1"/></p:nvPr>');

const slides = [
  {
    shapes:
      title(2, 'Kaart') +
      picture(3) +
      group(4, textBox(5, 'in') + group(6, textBox(7, 'dieper') + picture(8)), {
        from: [0, 0, 8, 4],
        to: [1, 1, 4, 4],
      }) +
      inPlaceholder(
        table(9, [
          ['a', 'b', 'c'],
          ['samen', '<', ''],
        ]),
      ),
  },
  { shapes: chart(3) + textBox(4, 'een\ntwee') },
  {},
];
const bytes = file({ slides });

/** Returns the sketches of the deck, and the number of syncs that they cost. */
async function sketches(
  which: 'all' | 'selected',
  profile: 'windows' | 'web' | 'ltsc',
  deck = bytes,
  select = [0],
) {
  const world = await officeDeck(deck, profile);
  world.host.select({ slides: select.map(at => world.host.slides()[at]?.id ?? '') });
  const before = world.host.requests;
  const outcome = await world.deck.sketch(which);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return { list: outcome.value, syncs: world.host.requests - before };
}

const inFile = (deck: Uint8Array): readonly SlideSketch[] => {
  const outcome = sketchFile('proef.pptx', deck);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.value;
};

test.each(['windows', 'web'] as const)(
  'the shapes that are read from the open deck equal those that are read from its file (%s)',
  async profile => {
    const plain = (list: readonly SlideSketch[]) =>
      // The web ends the id of a slide without a creation id with 0.
      JSON.parse(JSON.stringify(list).replaceAll('\\n', '\\r').replaceAll('#0"', '#"')) as unknown;
    const { list, syncs } = await sketches('all', profile);
    expect(plain(list)).toEqual(plain(inFile(bytes)));
    // One each for the slides, their shapes, placeholders and texts; two each for groups and tables.
    expect(syncs).toBe(8);
  },
);

test('only the selected slides are read for recognition, in few syncs when they have no groups or tables', async () => {
  const { list, syncs } = await sketches('selected', 'windows', bytes, [1]);
  expect(list).toEqual([inFile(bytes)[1]]);
  expect(syncs).toBe(3);
});

test('reading the shapes of sixty slides costs two more syncs per twenty-five slides', async () => {
  const long = file({ slides: Array.from({ length: 60 }, (_, at) => ({ shapes: textBox(4, `${at}`) })) });
  const { list, syncs } = await sketches('all', 'web', long);
  expect(list.map(one => one.shapes[0]?.text)).toEqual(Array.from({ length: 60 }, (_, at) => `${at}`));
  expect(syncs).toBe(1 + 3 * 2);
});

test('a table or group counts as a single shape when PowerPoint cannot read inside, and a title is found by its name', async () => {
  const { list, syncs } = await sketches('all', 'ltsc');
  expect(list[0]?.size).toBeNull();
  expect(
    list[0]?.shapes.map(({ place, holds, text, isTitle }) => [place.shape, holds, text, isTitle]),
  ).toEqual([
    ['2', 'text', 'Kaart', true],
    ['3', 'other', '', false],
    ['4', 'group', '', false],
    ['9', 'table', '', false],
  ]);
  expect(syncs).toBe(3);
});

test('a shape whose text PowerPoint refuses does not prevent other shapes from being read', async () => {
  const world = await officeDeck(
    file({ slides: [{ shapes: textBox(4, 'a') + picture(5) + textBox(6, 'b') }] }),
  );
  const slide = inFile(world.host.save())[0]?.slide;
  if (!slide) throw new Error('No slide');
  const texts = await world.office.PowerPoint.run(context =>
    readTexts(
      context,
      ['4', '5', '6'].map(id => ({ slide, path: [id] })),
    ),
  );
  expect(texts).toEqual(['a', '', 'b']);
});

test('the shapes that are read from a card come with the identity of that card', async () => {
  const world = await officeDeck(bytes);
  const identity = { v: 1, kind: partnership.id, id: 'k' as CardId } as const;
  const [first] = inFile(bytes);
  if (!first) throw new Error('No slide');
  await world.deck.identify(first.slide, identity);
  const outcome = await world.deck.sketch('selected');
  expect(outcome.ok && outcome.value.map(one => one.identity)).toEqual([identity]);
});
