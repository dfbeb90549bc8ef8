import { boxAt, type Boxes } from '../../src/core/card/boxPlace.ts';
import { CARD_TAG, type CardId } from '../../src/core/card/identity.ts';
import { headingIn } from '../../src/core/recognition/naming.ts';
import { Session } from '../../src/core/session/session.ts';
import { stillWorld } from '../support/world.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { CardOnSlide, Decide } from '../../src/core/deck/deck.ts';
import { done, trouble } from '../../src/core/deck/trouble.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { diffLines } from '../../src/core/text/lines.ts';
import { entriesIn, paragraphs } from '../../src/core/text/paragraphs.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import {
  dash,
  deck as file,
  group,
  paragraph,
  picture,
  run,
  table,
  textBox,
  title,
} from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { cards } from '../corpus/cards.ts';
import { foreignFile } from '../corpus/foreignFile.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { findings } from '../support/validate.ts';

const fields = partnership.fields.map(one => one.id);
const [first, second] = fields as [FieldId, FieldId];
const heads = fields.map(field => field.toUpperCase());
const at = <T>(make: (field: FieldId, head: string, place: number) => T): T[] =>
  fields.map((field, place) => make(field, heads[place] ?? '', place));

const headed = (head: string, ...entries: readonly string[]) =>
  paragraph(run(head, { bold: true, color: 'C00000' })) +
  entries.map(one => paragraph(run(one, { color: '008000' }), dash)).join('');

interface Foreign {
  readonly shapes: string;
  readonly boxes: Boxes;
  /** Names of the shapes that the entries may change. */
  readonly bodies: readonly string[];
}

const boxesOf = (place: (field: FieldId, head: string, at: number) => Boxes[FieldId]): Boxes =>
  Object.fromEntries(at((field, head, n) => [field, place(field, head, n)]));

const around = title(2, 'Onze kaart') + picture(3);

const foreign = {
  'text boxes with their headings inside': {
    shapes:
      around +
      at((_, head, n) => textBox(10 + n, headed(head, 'eerste', 'tweede'), { name: 'Tekstvak' })).join('') +
      textBox(30, 'Bron'),
    boxes: boxesOf((_, heading, n) => boxAt({ shape: `${10 + n}`, name: 'Tekstvak' }, heading)),
    bodies: ['Tekstvak'],
  },
  'a table with a row of headings': {
    shapes:
      around +
      table(9, [
        heads,
        at(() => paragraph(run('eerste', { color: '008000' }), dash) + paragraph(run('tweede'), dash)),
      ]),
    boxes: boxesOf((_, __, column) => boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 1, column } })),
    bodies: ['Tabel 9'],
  },
  'a table with headings in the cells': {
    shapes: around + table(9, [at((_, head) => headed(head, 'eerste', 'tweede'))]),
    boxes: boxesOf((_, heading, column) =>
      boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 0, column } }, heading),
    ),
    bodies: ['Tabel 9'],
  },
  'groups in groups': {
    shapes:
      around +
      group(
        40,
        at((_, head, n) =>
          group(50 + n, textBox(60 + n, head) + textBox(10 + n, 'eerste\ntweede', { name: `Vak ${n}` })),
        ).join(''),
      ),
    boxes: boxesOf((_, __, n) => boxAt({ shape: `${10 + n}`, name: `Vak ${n}`, group: '40' })),
    bodies: [0, 1, 2, 3, 4].map(n => `Vak ${n}`),
  },
} as const satisfies Readonly<Record<string, Foreign>>;

/** Returns a deck with these slides, adopted as cards. */
async function adoptedAll(slides: readonly Foreign[], profile: ProfileName = 'windows') {
  const bytes = file({ slides: slides.map(({ shapes }) => ({ shapes })) });
  const world = await officeDeck(bytes, profile);
  const cards = world.host.slides().map(({ id, index }) => {
    const boxes = slides[index]?.boxes ?? {};
    const identity = { v: 1, kind: partnership.id, id: `k${index}` as CardId, boxes } as const;
    return { slide: id, identity, position: index + 1, title: null } as CardOnSlide;
  });
  for (const { slide, identity } of cards)
    expect(await world.deck.identify(slide, identity)).toEqual(done(null));
  return { ...world, bytes, cards };
}

async function adopted(slide: Foreign, profile: ProfileName = 'windows') {
  const { cards, ...world } = await adoptedAll([slide], profile);
  const [card] = cards;
  if (!card) throw new Error('No card');
  return { ...world, card };
}

type World = Awaited<ReturnType<typeof adopted>>;

/** Sets the entries of a field. Entries that are there already keep their paragraphs. */
const making =
  (field: FieldId, ...entries: readonly string[]): Decide =>
  now => {
    const raw = now.texts.get(field) ?? '';
    const there = paragraphs(raw);
    const lines = entries.map(text => {
      const from = there.findIndex(one => one.text === text);
      return { from: from < 0 ? null : from, text };
    });
    return done([{ field, ...diffLines(raw, lines) }]);
  };

const adding =
  (field: FieldId, text: string): Decide =>
  now => {
    const there = paragraphs(now.texts.get(field) ?? '').map(one => one.text);
    return making(field, ...there, text)(now);
  };

const removing =
  (field: FieldId, text: string): Decide =>
  now => {
    const there = paragraphs(now.texts.get(field) ?? '').map(one => one.text);
    if (!there.includes(text)) return trouble('entryGone');
    return making(field, ...there.filter(one => one !== text))(now);
  };

async function write(world: Pick<World, 'deck' | 'card'>, decide: Decide) {
  const outcome = await world.deck.write(world.card, decide);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.value;
}

/** Returns each shape of the saved slide as XML, also shapes inside groups, by name and order. */
function shapesIn(bytes: Uint8Array, slide = 0): readonly [name: string, xml: string][] {
  const presentation = new Presentation(Package.open(bytes));
  const root = presentation.package.root(presentation.slides()[slide]?.part ?? '');
  const all = Array.from(root.getElementsByTagName('*'));
  return all
    .filter(one => /^(sp|pic|graphicFrame)$/.test(one.localName))
    .map(one => [
      one.firstElementChild?.firstElementChild?.getAttribute('name') ?? '',
      new XMLSerializer().serializeToString(one),
    ]);
}

test.each(['windows', 'web'] as const)(
  'cards in boxes, tables and groups that someone else made are read and filled, and nothing else on their slides changes (%s)',
  async profile => {
    const slides: readonly Foreign[] = Object.values(foreign);
    const { cards, bytes, host, deck } = await adoptedAll(slides, profile);
    for (const card of cards) {
      const before = await deck.read(card);
      if (!before.ok) throw new Error(before.trouble.code);
      expect(before.value.title).toBe('Onze kaart');
      expect([...before.value.texts].map(([field, raw]) => [field, entriesIn(raw)])).toEqual(
        at(field => [field, ['eerste', 'tweede']]),
      );
      for (const field of fields) {
        const after = await write(
          { deck, card },
          making(field, 'eerste', 'tussen <&> in', 'tweede', 'einde'),
        );
        expect(entriesIn(after.texts.get(field) ?? '')).toEqual([
          'eerste',
          'tussen <&> in',
          'tweede',
          'einde',
        ]);
      }
    }
    const saved = host.save();
    slides.forEach(({ bodies }, slide) => {
      const [old, now] = [shapesIn(bytes, slide), shapesIn(saved, slide)];
      const isBody = ([name]: readonly [string, string]): boolean => bodies.includes(name);
      expect(now.filter(one => !isBody(one))).toEqual(old.filter(one => !isBody(one)));
      expect(now.filter(isBody)).not.toEqual(old.filter(isBody));
    });
    if (profile === 'windows') expect(await findings(saved)).toEqual([]);
  },
);

describe('a card on a slide that someone else made', () => {
  const boxes = foreign['text boxes with their headings inside'];
  const cells = foreign['a table with headings in the cells'];
  const groups = foreign['groups in groups'];

  test.each([
    ['boxes', boxes, 2, 3],
    ['a table', cells, 3, 4],
    ['groups', groups, 4, 5],
  ])(
    'an entry on a known card that someone else made costs the same number of syncs each time: %s',
    async (_, slide, reads, writes) => {
      const world = await adopted(slide);
      const syncs = async (task: () => Promise<unknown>) => {
        const before = world.host.requests;
        await task();
        return world.host.requests - before;
      };
      expect(await syncs(() => write(world, making(first, 'a')))).toBe(writes);
      expect(await syncs(() => write(world, making(first, 'a', 'b')))).toBe(2);
      expect(await syncs(() => world.deck.read(world.card))).toBe(1);
      const again = await adopted(slide);
      const before = again.host.requests;
      await again.deck.read(again.card);
      expect(again.host.requests - before).toBe(reads);
    },
  );

  test('writing on a slide that someone else made keeps the headings, bullets and colours of unchanged text', async () => {
    const world = await adopted(boxes);
    await write(world, making(first, 'eerste', 'nieuw'));
    const xml = shapesIn(world.host.save()).find(([name]) => name === 'Tekstvak')?.[1] ?? '';
    expect(xml).toMatch(/b="1"><a:solidFill><a:srgbClr val="C00000"\/><\/a:solidFill><\/a:rPr><a:t>ACTIES</);
    expect(xml.match(/<a:buChar char="–"\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/val="008000"\/><\/a:solidFill><\/a:rPr><a:t>nieuw</);
  });

  test('writing in a table cell keeps its fonts when the cell has several fonts', async () => {
    const world = await adopted(cells);
    await write(world, making(first, 'eerste', 'nieuw', 'tweede'));
    const xml = shapesIn(world.host.save()).find(([name]) => name === 'Tabel 9')?.[1] ?? '';
    expect(xml).toMatch(/<a:srgbClr val="C00000"\/><\/a:solidFill>(?:(?!<a:t>).)*<a:t>ACTIES</);
    for (const entry of ['eerste', 'nieuw', 'tweede'])
      expect(xml).toMatch(new RegExp(`b="0"[^>]*>(?:(?!<a:t>).)*val="008000"(?:(?!<a:t>).)*<a:t>${entry}<`));
  });

  test('the first entry in a box goes below its heading, and a heading without entries is kept', async () => {
    const world = await adopted(boxes);
    const after = await write(world, making(first));
    expect(after.texts.get(first)).toBe('');
    world.host.type(world.card.slide, '10', heads[0] ?? '');
    const filled = await write(world, making(first, 'een', 'twee'));
    expect(filled.texts.get(first)).toBe('een\rtwee');
    expect(world.host.textBoxes(world.card.slide).find(one => one.shapeId === '10')?.text).toBe(
      `${heads[0] ?? ''}\reen\rtwee`,
    );
  });

  test('the tag of a card that someone else made contains no heading text and no shape name', async () => {
    const world = await officeDeck(
      file({
        slides: [
          {
            shapes: at((_, head, n) =>
              textBox(10 + n, `${head}: Fatima Yilmaz\neen`, { name: `Vak van Fatima ${n}` }),
            ).join(''),
          },
        ],
      }),
      'windows',
    );
    const session = new Session(world.deck, [partnership], stillWorld());
    const candidates = await session.cards.candidates('all');
    const [found] = candidates.ok ? candidates.value : [];
    if (!found) throw new Error('The slide was expected to be no card yet');
    const { slide, shapes } = found.sketch;
    const places = shapes.map(({ place, text }) => boxAt(place, headingIn(text, partnership) ?? ''));
    await session.cards.adopt(slide, Object.fromEntries(fields.map((field, n) => [field, places[n]])));
    expect(session.state.card?.fields.map(one => one.entries.map(({ text }) => text))).toEqual(
      at(() => ['een']),
    );
    const tag = world.host.tag(slide, CARD_TAG) ?? '';
    expect(JSON.parse(tag)).toMatchObject({
      boxes: { acties: { shape: '10', mark: '16:0', heading: [21] } },
    });
    expect(tag).not.toMatch(/Fatima|Yilmaz/);
  });

  test('the recognised title of a slide stays the title of the card, also in a pane that opens later', async () => {
    const shapes = at((_, head, n) => textBox(10 + n, head, { name: `Vak ${n}` })).join('');
    const heading = textBox(4, 'Samen in Noord', { name: 'Tekstvak 4' });
    const world = await officeDeck(file({ slides: [{ shapes: heading + shapes }] }), 'windows');
    const places = boxesOf((_, head, n) => boxAt({ shape: `${10 + n}`, name: `Vak ${n}` }, head));
    const slide = (world.host.slides()[0]?.id ?? '') as SlideId;
    const session = new Session(world.deck, [partnership], stillWorld());
    await session.cards.adopt(slide, places, { shape: '4', name: 'Tekstvak 4' });
    expect(session.state.card?.card.title).toBe('Samen in Noord');
    expect(world.host.tag(slide, CARD_TAG)).not.toContain('Noord');
    const later = new Session(world.deck, [partnership], stillWorld());
    await later.start();
    expect(later.state.cards.map(one => one.title)).toEqual(['Samen in Noord']);
  });

  test('a heading whose text was changed counts as an entry', async () => {
    const world = await adopted(boxes);
    world.host.type(world.card.slide, '10', 'Waarden van ons\neerste');
    const reading = await world.deck.read(world.card);
    expect(reading.ok && reading.value.texts.get(first)).toBe('Waarden van ons\reerste');
  });

  test('a box whose id has changed is found by its name, also in a group, but not when two shapes have that name', async () => {
    const world = await adopted({
      ...groups,
      boxes: boxesOf((_, __, n) => boxAt({ shape: `${90 + n}`, name: `Vak ${n}` })),
    });
    const after = await write(world, making(second, 'gevonden'));
    expect([...after.texts.keys()]).toEqual(fields);
    const twins = await adopted({
      ...boxes,
      boxes: boxesOf((_, heading, n) => boxAt({ shape: `${90 + n}`, name: 'Tekstvak' }, heading)),
    });
    const reading = await twins.deck.read(twins.card);
    expect(reading.ok && reading.value.texts.size).toBe(0);
  });

  test('a box that lost its id and name is found by its heading, and gets the entries', async () => {
    const [slide] = cards;
    if (!slide) throw new Error('No card in the corpus');
    const { bytes, boxes: places } = foreignFile(slide);
    const lost = { ...places, [second]: boxAt({ shape: '91', name: 'Van groep A' }) };
    const identity = { v: 1, kind: partnership.id, id: 'k' as CardId, boxes: lost } as const;
    const office = await officeDeck(bytes);
    const id = office.host.slides()[0]?.id as SlideId;
    const world = { ...office, card: { slide: id, identity, position: 1, title: null } };
    await world.deck.identify(id, identity);
    const after = await write(world, making(second, 'gevonden'));
    expect([...after.texts.keys()].toSorted()).toEqual(fields.toSorted());
    expect(after.texts.get(second)).toContain('gevonden');
  });

  test('the cells of a removed table column are reported as missing, not as empty, and the other fields keep working', async () => {
    const world = await adopted({
      ...cells,
      boxes: boxesOf((_, heading, column) =>
        boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 0, column: column + 1 } }, heading),
      ),
    });
    const reading = await world.deck.read(world.card);
    expect(reading.ok && [...reading.value.texts.keys()]).toEqual(fields.slice(0, 4));
  });

  test('a colleague who types in the same cell during a write keeps those words', async () => {
    const world = await adopted(foreign['a table with a row of headings']);
    let asked = 0;
    const after = await write(world, now => {
      if (++asked === 1)
        world.host.type(world.card.slide, '9', 'eerste\rcollega\rtweede', { row: 1, column: 0 });
      return adding(first, 'nieuw')(now);
    });
    expect(after.texts.get(first)).toBe('eerste\rcollega\rtweede\rnieuw');
    expect(asked).toBe(2);
  });

  describe.each([
    ['a box', boxes, '10', undefined],
    ['a cell', cells, '9', { row: 0, column: 0 }],
  ] as const)(
    'SESSION-10: a write keeps a heading in %s that a colleague changes during that write',
    (...given) => {
      const [, slide, shape, cell] = given;
      const known = 'ACTIES\reerste\rtweede';
      const hers = 'ONZE ACTIES\reerste\rtweede';
      const other = 'ONZE ACTIES\reerste\rderde';

      test.each([
        ['when an entry is added', known, hers, adding(first, 'nieuw'), 'ONZE ACTIES\reerste\rtweede\rnieuw'],
        ['when an entry is removed', known, hers, removing(first, 'tweede'), 'ONZE ACTIES\reerste'],
        [
          'when the write would cut into the heading',
          'ACTIE\reerste\rtweede',
          known,
          removing(first, 'eerste'),
          'ACTIES\rtweede',
        ],
        [
          'when only a paragraph mark was added after the heading',
          'ACTIES',
          'ACTIES\r',
          making(first, 'nieuw'),
          'ACTIES\rnieuw',
        ],
        ['when the change no longer applies', known, other, removing(first, 'tweede'), other],
      ])('a changed heading is kept %s', async (_, before, meanwhile, decide, wanted) => {
        const world = await adopted(slide);
        const type = (text: string) => world.host.type(world.card.slide, shape, text, cell);
        type(before);
        let asked = 0;
        await world.deck.write(world.card, now => {
          if (++asked === 1) type(meanwhile);
          return decide(now);
        });
        expect(asked).toBe(2);
        const boxes = boxesOf(field => ({
          ...boxAt({ shape, name: '' }),
          ...slide.boxes[field],
          heading: [],
        }));
        const whole = await world.deck.read({ ...world.card, identity: { ...world.card.identity, boxes } });
        expect(whole.ok && whole.value.texts.get(first)).toBe(wanted);
      });
    },
  );

  test('entries below a heading are written as paragraphs, also when the host uses another paragraph mark', async () => {
    const world = await adopted(boxes);
    world.host.fault('separatorIsNewline', { on: true });
    const shown = () => world.host.textBoxes(world.card.slide).find(one => one.shapeId === '10')?.text;
    await write(world, making(first, 'eerste'));
    await write(world, adding(first, 'nieuw'));
    expect(shown()).toBe('ACTIES\reerste\rnieuw');
    const xml = shapesIn(world.host.save()).find(([name]) => name === 'Tekstvak')?.[1] ?? '';
    expect(xml.match(/b="1"/g)).toHaveLength(1);
    world.host.type(world.card.slide, '10', 'ACTIES');
    await write(world, making(first, 'een', 'twee'));
    expect(shown()).toBe('ACTIES\reen\rtwee');
  });

  test.each([
    ['a table', cells],
    ['groups', groups],
  ])(
    'a card in %s is reported as unreadable when PowerPoint cannot read inside tables and groups',
    async (_, slide) => {
      const world = await adopted(slide, 'ltsc');
      expect(await world.deck.read(world.card)).toEqual(trouble('boxesOutOfReach', { slide: 1 }));
      expect(await world.deck.write(world.card, making(first, 'x'))).toEqual(
        trouble('boxesOutOfReach', { slide: 1 }),
      );
    },
  );

  test('a card in text boxes is filled also when PowerPoint cannot read inside tables and groups', async () => {
    const world = await adopted(boxes, 'ltsc');
    const after = await write(world, making(first, 'eerste', 'x'));
    expect(after.texts.get(first)).toBe('eerste\rx');
    expect((await world.deck.findCards()).ok).toBe(true);
  });
});
