import { boxAt, type Boxes } from '../../src/core/card/boxPlace.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { CardOnSlide, Decide, Snapshot } from '../../src/core/deck/deck.ts';
import { done, type Outcome } from '../../src/core/deck/trouble.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rulesStamp } from '../../src/core/method/rulesStamp.ts';
import { Session } from '../../src/core/session/session.ts';
import { diffLines } from '../../src/core/text/lines.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import type { ProfileName } from '../../src/workbench/host/profiles.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { deck as file, paragraph, run, table, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';

const waarden = 'waarden' as FieldId;
const threeSlides = file({ slides: [{ shapes: title(2, 'A') }, { shapes: title(2, 'B') }, {}] });

/** Starts the Office layer on a host. Waits between attempts are recorded and end immediately. */
async function start(profile: ProfileName = 'windows', bytes = threeSlides) {
  const world = await officeDeck(bytes, profile);
  const waits: number[] = [];
  const deck = new OfficeDeck(world.office, {
    ...world.parts,
    after(ms, work) {
      if (ms >= 15_000) return () => undefined;
      waits.push(ms);
      setImmediate(work);
      return () => undefined;
    },
  });
  return { ...world, deck, waits };
}

type Start = Awaited<ReturnType<typeof start>>;

const adding =
  (text: string, field = waarden): Decide =>
  now => {
    const raw = now.texts.get(field) ?? '';
    const lines = raw === '' ? [] : entriesIn(raw).map((words, from) => ({ from, text: words }));
    return done([{ field, ...diffLines(raw, [...lines, { from: null, text }]) }]);
  };

function order(goal: string) {
  const identity = { v: 1, kind: partnership.id, id: `card ${goal}` as CardId } as const;
  const stamp = cardStamp({ kind: partnership, identity, goal, language: 'nl', date: '22 november 2026' });
  return { identity, order: { template: 'card', style: 'template', stamp } as const };
}

async function insertCard({ deck }: Start, goal = 'Noord'): Promise<CardOnSlide> {
  const { identity, order: asked } = order(goal);
  const inserted = await deck.insert(() => asked);
  if (!inserted.ok) throw new Error(inserted.trouble.code);
  return { ...inserted.value, identity, title: null };
}

/** Returns a card whose shapes the deck already knows. */
async function knownCard(world: Start): Promise<CardOnSlide> {
  const card = await insertCard(world);
  await world.deck.write(card, adding('een'));
  return card;
}

const hasLooks = (outcome: Outcome<Snapshot>) => outcome.ok && outcome.value.looks.size > 0;

async function syncs({ host }: Start, task: () => Promise<unknown>): Promise<number> {
  const before = host.requests;
  await task();
  return host.requests - before;
}

function boxOf({ host }: Start, card: CardOnSlide) {
  const box = host.textBoxes(card.slide).find(one => one.name === bodyShape(waarden));
  if (!box) throw new Error('No box');
  return box;
}

describe('A1 (#6741, #6419): a read that is refused or answered without results', () => {
  test.each(['readRefused', 'answerWithoutResults', 'foreignError'] as const)(
    'A1: the next read returns the appearance of a card after a read was refused (%s)',
    async fault => {
      const world = await start('web');
      const card = await knownCard(world);
      world.host.fault(fault, { on: true, often: 1, times: 1 });
      expect(await world.deck.read(card)).toMatchObject({ ok: true });
      expect(hasLooks(await world.deck.read(card))).toBe(true);
    },
  );

  test.each(['readRefused', 'answerWithoutResults', 'foreignError'] as const)(
    'A1: findCards, sketch and readAppearance retry a refused or unanswered read after 300 ms in a new context (%s)',
    async fault => {
      const world = await start('web');
      const card = await knownCard(world);
      for (const task of [
        () => world.deck.findCards(),
        () => world.deck.sketch('all'),
        () => world.deck.readAppearance(card),
      ]) {
        world.host.fault(fault, { on: true, often: 1, times: 1 });
        expect(await task()).toMatchObject({ ok: true });
      }
      expect(world.waits.length).toBeGreaterThan(0);
      expect(new Set(world.waits)).toEqual(new Set([300]));
    },
  );

  test('A1: an entry costs two syncs while optional data is refused, and that data is requested less and less often', async () => {
    const world = await start();
    const card = await knownCard(world);
    world.host.fault('selectionRefused', { on: true });
    const reads = [];
    for (let read = 0; read < 24; read++) reads.push(await syncs(world, () => world.deck.read(card)));
    expect(reads.slice(0, 8)).toEqual([2, 2, 1, 2, 1, 1, 1, 2]);
    expect(reads.slice(8).filter(count => count > 1)).toHaveLength(2);
    expect(await syncs(world, () => world.deck.write(card, adding('twee')))).toBe(2);
    world.host.fault('selectionRefused', { on: false });
    world.host.select({ slides: [world.host.slides()[0]?.id ?? ''] });
    const later = [];
    for (let read = 0; read < 8; read++) later.push(await world.deck.read(card));
    expect(later.at(-1)).toMatchObject({ value: { inView: false } });
  });

  test('A1: a write whose response has no results is confirmed by a second read', async () => {
    const world = await start('web');
    const card = await knownCard(world);
    const written = await world.deck.write(card, now => {
      world.host.fault('answerWithoutResults', { on: true, times: 1 });
      return adding('twee')(now);
    });
    expect(written).toMatchObject({ ok: true });
    expect(entriesIn(boxOf(world, card).text)).toEqual(['een', 'twee']);
  });
});

describe('A2 (#3552, #2986): the selection is refused', () => {
  test.each(['windows', 'web'] as const)(
    'A2: a card is inserted after the last slide when PowerPoint refuses the selection, and the next read reports that once (%s)',
    async profile => {
      const world = await start(profile);
      world.host.fault('selectionRefused', { on: true, of: 'both' });
      const card = await insertCard(world);
      expect(card.position).toBe(4);
      expect(await world.deck.read(card)).toMatchObject({
        value: { remark: { code: 'insertedAtEnd', facts: { slide: 4 } } },
      });
      expect(await world.deck.read(card)).not.toHaveProperty('value.remark');
    },
  );

  test('A2: a read still returns the appearance of a card when PowerPoint refuses the selection', async () => {
    const world = await start();
    const card = await knownCard(world);
    world.host.fault('selectionRefused', { on: true });
    expect(hasLooks(await world.deck.read(card))).toBe(true);
  });

  test('A2: the session opens the inserted card and reports its slide when PowerPoint refuses the selection', async () => {
    const world = await start();
    world.host.fault('selectionRefused', { on: true, of: 'both' });
    const session = new Session(world.deck, [partnership], stillWorld());
    expect(await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' })).toEqual(
      done(null),
    );
    expect(session.state).toMatchObject({ phase: 'open', trouble: { code: 'insertedAtEnd' } });
  });
});

describe('A3 (#6741, #5724): reads after an insertion are refused', () => {
  test.each([1, 2, 5])(
    'A3: an inserted card is inserted once and found, although PowerPoint refuses %i requests after the insertion',
    async requests => {
      const world = await start('web');
      const session = new Session(world.deck, [partnership], stillWorld());
      world.host.fault('readsRefusedAfterInsert', { on: true, requests });
      expect(await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' })).toEqual(
        done(null),
      );
      expect(world.host.slides()).toHaveLength(4);
      expect(session.state.phase).toBe('open');
    },
  );

  test('A3: an insertion is reported as uncertain, not as failed, while the slides cannot be read', async () => {
    const world = await start('web');
    world.host.fault('readsRefusedAfterInsert', { on: true, requests: 100 });
    expect(await world.deck.insert(() => order('Noord').order)).toMatchObject({
      trouble: { code: 'insertUnsure' },
    });
  });

  test('A3: the inserted slide is found by the tag it was given, when a colleague adds a slide at the same time', async () => {
    const world = await start();
    world.host.select({
      slides: world.host
        .slides()
        .slice(-1)
        .map(one => one.id),
    });
    world.host.fault('coAuthor', { on: true, deeds: [{ do: 'duplicateSlide', slide: 1 }], times: 2 });
    const card = await insertCard(world);
    expect(world.host.slides().length).toBeGreaterThan(4);
    expect(world.host.tag(card.slide, 'PARTNERSCHAPSKAART') ?? '').toContain(card.identity.id);
  });
});

describe('A4 (#4204, #6237): a slide with an automatic date refuses', () => {
  test.each([1, 2, 3, 4])(
    'A4: when slide %i refuses to be read, the other slides are still read',
    async refusing => {
      const world = await start('web');
      const noord = await insertCard(world, 'Noord');
      world.host.select({ slides: [noord.slide] });
      const zuid = await insertCard(world, 'Zuid');
      const before = await world.deck.sketch('all');
      world.host.fault('slideRefuses', { on: true, slide: refusing });
      const found = await world.deck.findCards();
      expect(found.ok && found.value.map(one => [one.slide, one.title === null])).toEqual([
        [noord.slide, refusing === noord.position],
        [zuid.slide, refusing === zuid.position],
      ]);
      const sketches = await world.deck.sketch('all');
      if (!sketches.ok || !before.ok) throw new Error('No sketches');
      expect(sketches.value).toEqual(
        before.value.map(one => (one.position === refusing ? { ...one, shapes: [] } : one)),
      );
    },
  );
});

test('A10: a card on a selected slide does not count as in view when another slide is active', async () => {
  const world = await start();
  const card = await knownCard(world);
  const [other] = world.host.slides().filter(one => one.id !== card.slide);
  world.host.select({ slides: [other?.id ?? '', card.slide] });
  expect(await world.deck.read(card)).toMatchObject({ value: { inView: false } });
  world.host.select({ slides: [card.slide, other?.id ?? ''] });
  expect(await world.deck.read(card)).toMatchObject({ value: { inView: true } });
});

test('B1 (#6813): the pane detects that someone types in a box while PowerPoint returns null for the selected text', async () => {
  const world = await start();
  const card = await knownCard(world);
  world.host.fault('nullSelection', { on: true });
  world.host.select({ slide: card.slide, shape: boxOf(world, card).shapeId, start: 0, length: 0 });
  expect(await world.deck.read(card)).toMatchObject({ value: { typing: 'waarden' } });
});

describe('B2 (#6129): the text runs of a cell are refused or ignored', () => {
  const fields = partnership.fields.map(one => one.id);
  const cell = paragraph(run('eerste', { bold: true })) + paragraph(run('tweede'));
  const bytes = file({ slides: [{ shapes: title(2, 'Kaart') + table(9, [fields.map(() => cell)]) }] });
  const boxes = Object.fromEntries(
    fields.map((field, column) => [field, boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 0, column } })]),
  );

  test.each(['refused', 'ignored', 'unreadable'] as const)(
    'B2: an entry in a cell is written as plain text when text runs fail, and lost formatting is reported once (%s)',
    async how => {
      const world = await start('windows', bytes);
      const identity = { v: 1, kind: partnership.id, id: 'card' as CardId, boxes } as const;
      const slide = (world.host.slides()[0]?.id ?? '') as CardOnSlide['slide'];
      const card: CardOnSlide = { slide, identity, position: 1, title: null };
      await world.deck.identify(slide, identity);
      world.host.fault('textRunsRefused', { on: true, how });
      expect(await world.deck.write(card, adding('derde'))).toMatchObject({ ok: true });
      const after = await world.deck.read(card);
      expect(after).toMatchObject({ value: { remark: { code: 'formattingLost' } } });
      expect(after.ok && entriesIn(after.value.texts.get(waarden) ?? '')).toEqual([
        'eerste',
        'tweede',
        'derde',
      ]);
      const strikes = world.host.faults()[0]?.strikes;
      expect(await syncs(world, () => world.deck.write(card, adding('vierde')))).toBe(2);
      expect(world.host.faults()[0]?.strikes).toBe(strikes);
    },
  );

  test.each(['refused', 'ignored'] as const)(
    'B2: an entry moves from a cell to a text box once when text runs fail (%s)',
    async how => {
      const [inBox, inCell, ...others] = fields as [FieldId, FieldId, ...FieldId[]];
      const shapes = textBox(8, 'tekst', { name: 'Vak' }) + table(9, [[inCell, ...others].map(() => cell)]);
      const world = await start('windows', file({ slides: [{ shapes: title(2, 'Kaart') + shapes }] }));
      const inTable = [inCell, ...others].map((field, column) => [
        field,
        boxAt({ shape: '9', name: 'Tabel 9', cell: { row: 0, column } }),
      ]);
      const mixed = { [inBox]: boxAt({ shape: '8', name: 'Vak' }), ...Object.fromEntries(inTable) } as Boxes;
      const session = new Session(world.deck, [partnership], stillWorld());
      await session.cards.adopt((world.host.slides()[0]?.id ?? '') as CardOnSlide['slide'], mixed);
      const entries = (field: FieldId) =>
        session.state.card?.fields.find(one => one.field === field)?.entries ?? [];
      world.host.fault('textRunsRefused', { on: true, how });
      const [, second] = entries(inCell);
      if (!second) throw new Error('Two entries were expected');
      expect(await session.entries.move(second.key, inBox, 1)).toEqual(done(null));
      await session.refresh();
      expect([inBox, inCell].map(field => entries(field).map(one => one.text))).toEqual([
        ['tekst', 'tweede'],
        ['eerste'],
      ]);
    },
  );
});

test('B3 (#5724): a slide that someone else made is used as a card although its tag cannot be read immediately', async () => {
  const fields = partnership.fields.map(one => one.id);
  const shapes = fields.map((_, at) => textBox(10 + at, 'tekst', { name: `Vak ${at}` })).join('');
  const world = await start('web', file({ slides: [{ shapes: title(2, 'Kaart') + shapes }] }));
  const boxes = Object.fromEntries(
    fields.map((field, at) => [field, boxAt({ shape: `${10 + at}`, name: `Vak ${at}` })]),
  );
  const session = new Session(world.deck, [partnership], stillWorld());
  world.host.fault('readsRefusedAfterInsert', { on: true, requests: 3 });
  const slide = (world.host.slides()[0]?.id ?? '') as CardOnSlide['slide'];
  expect(await session.cards.adopt(slide, boxes)).toEqual(done(null));
  expect(session.state.phase).toBe('open');
});

describe('B4 (#5484, #3390, #6209): a read-only deck refuses with another error code', () => {
  test.each(['GeneralException', 'InvalidOperation', '5010'] as const)(
    'B4: two refusals by a read-only deck are reported as perhaps read-only, until a write succeeds (%s)',
    async code => {
      const world = await start();
      const card = await knownCard(world);
      world.host.fault('refuses', { on: true, code });
      const refused = [];
      for (const text of ['a', 'b', 'c']) refused.push(await world.deck.write(card, adding(text)));
      expect(refused.map(one => !one.ok && one.trouble.code)).toEqual([
        'hostFailed',
        'readOnlyPerhaps',
        'readOnlyPerhaps',
      ]);
      world.host.fault('refuses', { on: false });
      expect(await world.deck.write(card, adding('d'))).toMatchObject({ ok: true });
      world.host.fault('refuses', { on: true, code, times: 1 });
      expect(await world.deck.write(card, adding('e'))).toMatchObject({ trouble: { code: 'hostFailed' } });
    },
  );

  test.each(['GeneralException', '5010'] as const)(
    'B4: an insertion is retried once, and the second refusal is reported as perhaps read-only (%s)',
    async code => {
      const world = await start();
      const slides = world.host.slides().length;
      const stamp = rulesStamp('nl');
      const insert = () => world.deck.insert(() => ({ template: 'rules', style: 'template', stamp }));
      world.host.fault('refuses', { on: true, code });
      expect(await insert()).toMatchObject({ trouble: { code: 'readOnlyPerhaps' } });
      world.host.fault('refuses', { on: true, code, times: 1 });
      expect(await insert()).toMatchObject({ ok: true });
      expect(world.host.slides()).toHaveLength(slides + 1);
    },
  );
});

test.each(['windows', 'web'] as const)(
  'a slide is inserted at the end when a colleague deletes the selected slide meanwhile (%s)',
  async profile => {
    const world = await start(profile);
    world.host.select({ slides: ['256#'] });
    const inserted = await world.deck.insert(() => {
      world.host.deleteSlide('256#');
      return order('Noord').order;
    });
    expect(inserted).toMatchObject({ ok: true, value: { position: 3 } });
    expect(world.host.slides()).toHaveLength(3);
  },
);

test('B5 (#2459, #6840): a message asks for a sensitivity label when PowerPoint requires one', async () => {
  const world = await start();
  const card = await knownCard(world);
  world.host.fault('refuses', { on: true, why: 'label' });
  expect(await world.deck.write(card, adding('twee'))).toMatchObject({ trouble: { code: 'labelNeeded' } });
});

describe('B6 (#477, #6740): many selection events in a short time', () => {
  test.each([
    ['windows', 300],
    ['web', 1000],
  ] as const)(
    'B6: listeners are notified of the first of many selection events, and then at most once per interval, including the last event (%s)',
    async (profile, ms) => {
      const world = await start(profile);
      const timers: { readonly ms: number; readonly work: () => void }[] = [];
      const view = {
        ...world.office.window,
        document: world.office.window.document,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        clearTimeout: () => undefined,
        setTimeout: (work: () => void, time: number) => timers.push({ ms: time, work }),
      };
      const deck = new OfficeDeck(
        { Office: world.office.Office, PowerPoint: world.office.PowerPoint, window: view },
        world.parts,
      );
      let told = 0;
      const stop = deck.watch(() => told++);
      await world.host.idle();
      const [first, second] = world.host.slides();
      const storm = async () => {
        for (let event = 0; event < 50; event++)
          world.host.select({ slides: [(event % 2 === 0 ? second?.id : first?.id) ?? ''] });
        await world.host.idle();
      };
      const pass = () =>
        timers
          .filter(one => one.ms === ms)
          .at(-1)
          ?.work();
      await storm();
      expect(told).toBe(1);
      pass();
      expect(told).toBe(2);
      pass();
      expect(told).toBe(2);
      await storm();
      expect(told).toBe(3);
      stop();
    },
  );
});

describe('B7 (#3807, #2179): the copy of the presentation', () => {
  /**
   * Copies a presentation with this size and these first bytes. Returns the result, and whether the copy was closed.
   */
  async function copied(size: number, bytes: readonly number[]) {
    const world = await start();
    let closed = 0;
    const getFileAsync = (_type: unknown, _options: unknown, answer: (result: object) => void) =>
      answer({
        status: 'succeeded',
        value: {
          size,
          sliceCount: 1,
          getSliceAsync: (_at: number, take: (result: object) => void) =>
            take({ status: 'succeeded', value: { data: bytes } }),
          closeAsync(answered: (result: object) => void) {
            closed++;
            answered({ status: 'succeeded' });
          },
        },
      });
    const context = Object.create(world.office.Office.context, {
      document: { value: { getFileAsync } },
    }) as typeof Office.context;
    const library = Object.create(world.office.Office, { context: { value: context } }) as typeof Office;
    const deck = new OfficeDeck({ ...world.office, Office: library }, world.parts);
    return { outcome: await deck.sketchCopy([]), closed };
  }

  test('B7: a copy of the presentation that is too large for the pane is not read, and is closed', async () => {
    expect(await copied(150_000_000, [])).toMatchObject({
      outcome: { trouble: { code: 'copyTooLarge', facts: { megabytes: 50 } } },
      closed: 1,
    });
  });

  test('B7: an encrypted copy of the presentation is reported as encrypted', async () => {
    const bytes = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)];
    expect(await copied(bytes.length, bytes)).toMatchObject({ outcome: { trouble: { code: 'copyLocked' } } });
  });
});

describe('a text that is not a string', () => {
  test.each(['windows', 'web'] as const)(
    'a text that PowerPoint does not return as a string counts as unread, and a title without a string is null (%s)',
    async profile => {
      const world = await start(profile);
      const card = await knownCard(world);
      world.host.fault('nullText', { on: true });
      const reading = await world.deck.read(card);
      expect(reading.ok && [reading.value.title, reading.value.unread.has(waarden)]).toEqual([null, true]);
      expect(reading.ok && reading.value.texts.has(waarden)).toBe(false);
      expect(await world.deck.findCards()).toMatchObject({ value: [{ slide: card.slide, title: null }] });
      const sketch = await world.deck.sketch('all');
      expect(JSON.stringify(sketch)).not.toContain('"text":null');
    },
  );
});

test('A7 (#2071, #4272): an exception of Office.js without an Office code becomes trouble, and a write that reached the slide despite the exception counts as done', async () => {
  const world = await start('web');
  const card = await knownCard(world);
  const written = await world.deck.write(card, now => {
    world.host.fault('foreignError', { on: true, times: 1 });
    return adding('twee')(now);
  });
  expect(written).toMatchObject({ ok: true });
  const argument = Object.assign(new Error('index'), { name: 'Sys.ArgumentException' });
  const PowerPoint = Object.create(world.office.PowerPoint, {
    run: {
      value: () => {
        throw argument;
      },
    },
  }) as typeof world.office.PowerPoint;
  const failing = new OfficeDeck({ ...world.office, PowerPoint }, { ...world.parts, pause: 0 });
  expect(await failing.read(card)).toMatchObject({
    trouble: { code: 'hostFailed', facts: { code: 'Sys.ArgumentException' } },
  });
  expect(world.errors).toContain(argument);
});
