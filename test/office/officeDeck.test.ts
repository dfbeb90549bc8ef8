import { strFromU8, unzipSync } from 'fflate';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import { CARD_TAG } from '../../src/core/card/identity.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { CardLabel, CardOnSlide, Decide } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { done } from '../../src/core/deck/trouble.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { groupsStamp } from '../../src/core/method/groupsStamp.ts';
import { rulesStamp } from '../../src/core/method/rulesStamp.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { Session } from '../../src/core/session/session.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { diffLines } from '../../src/core/text/lines.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { child } from '../../src/pptx/xml.ts';
import { chart, deck as file, picture, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { stillWorld } from '../support/world.ts';
import { findings } from '../support/validate.ts';

const waarden = 'waarden' as FieldId;

type World = Awaited<ReturnType<typeof officeDeck>>;

const foreign = file({
  masters: 2,
  slides: [
    { shapes: title(2, 'Welkom'), notes: 'Zaal open om 19.00' },
    { shapes: `${picture(2)}${chart(3)}${textBox(4, 'Bijschrift')}`, layout: 3 },
    { shapes: title(2, 'Tot ziens') },
  ],
});

/** Appends a text to the entries of a field. */
const adding =
  (text: string, field = waarden): Decide =>
  now => {
    const raw = now.texts.get(field) ?? '';
    const lines = raw === '' ? [] : entriesIn(raw).map((words, from) => ({ from, text: words }));
    return done([{ field, ...diffLines(raw, [...lines, { from: null, text }]) }]);
  };

/** Duplicates the slide of a card. Returns the card on the duplicate, which the deck has not read yet. */
function copyOf({ host }: World, card: CardOnSlide): CardOnSlide {
  return { ...card, slide: host.duplicateSlide(card.slide) as SlideId };
}

async function insertCard(
  { deck }: World,
  goal = 'Noord',
  language: 'nl' | 'en' = 'nl',
  style: 'template' | 'presentation' = 'template',
): Promise<CardOnSlide> {
  const identity = { v: 1, kind: partnership.id, id: `card ${goal}` as CardId } as const;
  const stamp = cardStamp({ kind: partnership, identity, goal, language, date: '22 november 2026' });
  const inserted = await deck.insert(() => ({ template: 'card', style, stamp }));
  if (!inserted.ok) throw new Error(inserted.trouble.code);
  return { ...inserted.value, identity, title: null };
}

async function syncs<T>({ host }: World, task: () => Promise<T>): Promise<number> {
  const before = host.requests;
  await task();
  return host.requests - before;
}

function boxOf({ host }: World, card: CardOnSlide, name: string): string {
  return host.textBoxes(card.slide).find(one => one.name === name)?.shapeId ?? '';
}

/** Returns the text of a label in the saved file and its background colour, or null when the slide has no such box. */
function labelOf({ host }: World, card: CardOnSlide, label: CardLabel) {
  const name = { prompt: 'kaart:vraag', clock: 'kaart:klok' }[label];
  const slide = new Presentation(Package.open(host.save())).slide(card.slide);
  const shape = slide?.shapes().find(one => one.name === name);
  if (!shape?.textBody) return null;
  const properties = child(shape.element, 'p:spPr');
  const fill = properties && child(properties, 'a:solidFill', 'a:srgbClr');
  return { text: shape.textBody.text, fill: fill?.getAttribute('val') ?? null };
}

/** Returns the parts of a saved file by name. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const saved = Package.open(bytes);
  return new Map(saved.names().map(name => [name, saved.bytes(name).join()]));
}

describe('the Office layer on the embedded host', () => {
  test('the Office layer inserts a card after the selected slide and finds that card', async () => {
    const world = await officeDeck(foreign);
    const second = world.host.slides()[1]?.id ?? '';
    world.host.select({ slides: [second] });
    const card = await insertCard(world);
    expect(card.position).toBe(3);
    expect(await world.deck.findCards()).toEqual(
      done([
        { slide: card.slide, identity: card.identity, position: 3, title: 'Partnerschapskaart — Noord' },
      ]),
    );
    expect(await findings(world.host.save())).toEqual([]);
  });

  test('the insertion of a card changes no part of the file except the lists that register the new slide', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.write(card, adding('een'));
    const [before, after] = [partsOf(foreign), partsOf(world.host.save())];
    const changed = [...before.keys()].filter(name => before.get(name) !== after.get(name));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'ppt/_rels/presentation.xml.rels',
      'ppt/presentation.xml',
    ]);
  });

  test('a card is still found without a new search after its tag was rewritten', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.write(card, adding('een'));
    const identity = { ...card.identity, definitive: { of: 'x' as CardId, taken: { a: 'b' } } };
    await world.deck.identify(card.slide, identity);
    expect(await syncs(world, () => world.deck.write({ ...card, identity }, adding('twee')))).toBe(2);
  });

  test('an entry costs two syncs on a known card and three on an unknown card, also in a deck of 500 slides', async () => {
    for (const size of [1, 500]) {
      const world = await officeDeck(file({ slides: Array.from({ length: size }, () => ({})) }));
      const card = await insertCard(world);
      // The insertion itself reads the positions of its boxes.
      expect(await syncs(world, () => world.deck.write(card, adding('een')))).toBe(2);
      const copy = copyOf(world, card);
      expect(await syncs(world, () => world.deck.write(copy, adding('twee')))).toBe(3);
      expect(await syncs(world, () => world.deck.write(copy, adding('drie')))).toBe(2);
    }
  });

  test.each([
    [1, 3],
    [500, 4],
  ])('finding the cards in a deck of %i slides costs %i syncs', async (size, expected) => {
    const world = await officeDeck(file({ slides: Array.from({ length: size }, () => ({})) }));
    await insertCard(world);
    expect(await syncs(world, () => world.deck.findCards())).toBe(expected);
  });

  test('opening a pane on a deck with one card costs four syncs', async () => {
    const first = await officeDeck(foreign);
    await insertCard(first);
    const world = await officeDeck(first.host.save());
    const session = new Session(world.deck, [partnership], stillWorld());
    expect(await syncs(world, () => session.start())).toBe(4);
    expect(session.state.card?.fields).toHaveLength(5);
  });

  test('after a slide refused its shapes, later searches read tags and shapes in separate syncs', async () => {
    const world = await officeDeck(foreign);
    await insertCard(world);
    world.host.fault('slideRefuses', { on: true, times: 1 });
    const refused = await syncs(world, () => world.deck.findCards());
    expect(refused).toBe(5);
    expect(await syncs(world, () => world.deck.findCards())).toBe(4);
  });

  test('a new card costs six syncs, including its first read', async () => {
    const world = await officeDeck(foreign);
    const session = new Session(world.deck, [partnership], stillWorld());
    await session.start();
    const insert = () => session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
    expect(await syncs(world, insert)).toBe(6);
  });

  test('a second card reuses the master of the first card, and so do rules and groups', async () => {
    const world = await officeDeck(foreign);
    await insertCard(world, 'Noord');
    await insertCard(world, 'Zuid');
    await world.deck.insert(() => ({ template: 'rules', style: 'template', stamp: rulesStamp('nl') }));
    const groups = [{ name: 'Groep 1', people: ['Fatima', 'Jan'] }];
    for (const stamp of groupsStamp({ language: 'nl', title: 'Groepen', groups }))
      await world.deck.insert(() => ({ template: 'groups', style: 'template', stamp }));
    const presentation = new Presentation(Package.open(world.host.save()));
    expect(presentation.masters()).toHaveLength(3);
    expect(presentation.slides()).toHaveLength(7);
    expect(await findings(world.host.save())).toEqual([]);
  });

  test('a card in the style of the presentation brings no master, and its fills are dark enough for white text', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world, 'Noord', 'nl', 'presentation');
    const presentation = new Presentation(Package.open(world.host.save()));
    expect(presentation.masters()).toHaveLength(2);
    const slide = presentation.slide(card.slide);
    const heading = slide?.shapes().find(one => one.name === 'kaart:waarden:kop');
    expect(heading?.element.getElementsByTagName('a:lumMod')).toHaveLength(1);
    expect(await findings(world.host.save())).toEqual([]);
  });

  test('a card is inserted in English on request: texts, alternative texts, notes and language', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world, 'North', 'en');
    const saved = Package.open(world.host.save());
    const slide = new Presentation(saved).slide(card.slide);
    if (!slide) throw new Error('No slide');
    expect(slide.title).toBe('Partnership card — North');
    const notes = saved.relationships(slide.part).target('notesSlide') ?? '';
    for (const part of [slide.part, notes]) {
      expect(saved.text(part)).not.toMatch(/lang="nl-NL"/);
      expect(saved.text(part)).not.toMatch(/\b(Vul|Stap|Wat|Wanneer|werkversie|elkaar|kaart in)\b/);
    }
  });

  test('entries keep the formatting that a person gave them when other entries change', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    for (const text of ['een', 'twee', 'drie']) await world.deck.write(card, adding(text));
    await world.office.PowerPoint.run(async context => {
      const { shapes } = context.presentation.slides.getItem(card.slide);
      shapes.load('items/id,items/name');
      await context.sync();
      const body = shapes.items.find(one => one.name === 'kaart:waarden');
      const range = body?.textFrame.textRange.getSubstring(4, 4);
      if (range) range.font.bold = true;
      if (range) range.font.color = '#C00000';
      await context.sync();
    });
    await world.deck.write(card, now => {
      const raw = now.texts.get(waarden) ?? '';
      const lines = [
        { from: null, text: 'nul' },
        { from: 1, text: 'twee' },
        { from: 2, text: 'derde' },
        { from: null, text: 'een' },
      ];
      return done([{ field: waarden, ...diffLines(raw, lines) }]);
    });
    const slide = new Presentation(Package.open(world.host.save())).slide(card.slide);
    const body = slide?.shapes().find(one => one.name === 'kaart:waarden')?.textBody;
    const bold = body?.paragraphs.map(one =>
      Array.from(one.getElementsByTagName('a:rPr')).some(run => run.getAttribute('b') === '1'),
    );
    expect(body?.text).toBe('nul\rtwee\rderde\reen');
    expect(bold).toEqual([false, true, false, false]);
  });

  test('SESSION-2: a box of one character does not count as empty when PowerPoint returns incomplete texts', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.write(card, adding('1'));
    world.host.fault('shortRead', { on: true, of: 'texts' });
    const read = await world.deck.read(card);
    expect(read.ok && [read.value.texts.get(waarden), read.value.unread.has(waarden)]).toEqual([
      undefined,
      true,
    ]);
  });

  test('a card without its tag can still be filled, the missing tag is reported, and the tag can be written again', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.office.PowerPoint.run(async context => {
      context.presentation.slides.getItem(card.slide).tags.delete(CARD_TAG);
      await context.sync();
    });
    expect(await world.deck.write(card, adding('een'))).toMatchObject({
      value: { tagged: false },
    });
    expect(await world.deck.findCards()).toMatchObject({ value: [] });
    await world.deck.identify(card.slide, card.identity);
    expect(await world.deck.findCards()).toMatchObject({ value: [{ slide: card.slide }] });
    expect(await world.deck.read(card)).toMatchObject({ value: { tagged: true } });
  });

  test('nothing is written on a slide that became another card, nor on a missing slide', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.identify(card.slide, { ...card.identity, id: 'other' as CardId });
    expect(await world.deck.write(card, adding('een'))).toMatchObject({
      ok: false,
      trouble: { code: 'cardGone' },
    });
    const other = await insertCard(world, 'Zuid');
    await world.deck.write(other, adding('een'));
    world.host.deleteSlide(other.slide);
    expect(await world.deck.write(other, adding('twee'))).toMatchObject({
      ok: false,
      trouble: { code: 'cardGone' },
    });
  });

  test('the Office layer reports in which box someone types, unless the pane has the focus', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.read(card);
    const box = world.host.textBoxes(card.slide).find(one => one.name === bodyShape('waarden' as FieldId));
    if (!box) throw new Error('No box');
    world.host.select({ slide: card.slide, shape: box.shapeId, start: 0, length: 0 });
    expect(await world.deck.read(card)).toMatchObject({ value: { typing: 'waarden' } });
    jest.spyOn(world.office.window.document, 'hasFocus').mockReturnValue(true);
    expect(await world.deck.read(card)).toMatchObject({ value: { typing: null } });
  });

  test('SESSION-10: the words of a colleague who typed between the read and the write are restored', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    const box = world.host.textBoxes(card.slide).find(one => one.name === bodyShape(waarden));
    world.host.type(card.slide, box?.shapeId ?? '', 'Een vaste plek\nRust');
    await world.deck.read(card);
    const edits: Decide = now => {
      const raw = now.texts.get(waarden) ?? '';
      const lines = entriesIn(raw).map((text, from) => ({
        text: text === 'Rust' ? 'Rust en ruimte' : text,
        from,
      }));
      return done([{ field: waarden, ...diffLines(raw, lines) }]);
    };
    let asked = 0;
    const written = await world.deck.write(card, now => {
      // The colleague types after the read and before the write.
      if (asked++ === 0) world.host.type(card.slide, box?.shapeId ?? '', 'Een\nvan een ander\nRust');
      return edits(now);
    });
    expect(asked).toBe(2);
    expect(written).toMatchObject({ ok: true });
    const now = world.host.textBoxes(card.slide).find(one => one.name === bodyShape(waarden));
    expect(entriesIn(now?.text ?? '')).toEqual(['Een', 'van een ander', 'Rust en ruimte']);
  });

  test('CARD-5: the open pane still uses a renamed box, and a pane that opens later finds the box by its heading', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.read(card);
    const box = world.host.textBoxes(card.slide).find(one => one.name === bodyShape(waarden));
    world.host.renameShape(card.slide, box?.shapeId ?? '', 'Tekstvak 7');
    expect(await world.deck.write(card, adding('een'))).toMatchObject({ ok: true });
    expect(world.host.textBoxes(card.slide).find(one => one.name === 'Tekstvak 7')?.text).toBe('een');
    const later = await new OfficeDeck(world.office, world.parts).read(card);
    expect(later.ok && later.value.texts.get(waarden)).toBe('een');
  });

  test('CARD-5: the boxes of a card whose shapes all lost their names are found, and an entry goes to the box of its field', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.write(card, adding('een'));
    for (const { shapeId } of world.host.textBoxes(card.slide))
      world.host.renameShape(card.slide, shapeId, '');
    const later = new OfficeDeck(world.office, world.parts);
    expect(await later.write(card, adding('twee'))).toMatchObject({ ok: true });
    const reading = await later.read(card);
    const texts = partnership.fields.map(({ id }) => reading.ok && reading.value.texts.get(id));
    expect(texts.map(one => entriesIn(one === false ? '' : (one ?? '')))).toEqual([
      [],
      [],
      [],
      [],
      ['een', 'twee'],
    ]);
  });

  test('JOURNAL-5: a removed sentence is nowhere in the saved file', async () => {
    const world = await officeDeck(foreign);
    const session = new Session(world.deck, [partnership], stillWorld());
    await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' });
    await session.entries.add(waarden, 'Vertrouwelijk gezegd');
    await session.entries.add(waarden, 'Voor iedereen');
    const [first] = session.state.card?.fields.find(one => one.field === waarden)?.entries ?? [];
    await session.entries.remove(first?.key ?? ('' as EntryKey));
    expect(session.state.undoSize).toBe(1);
    const parts = Object.values(unzipSync(world.host.save())).map(part => strFromU8(part));
    expect(parts.filter(part => part.includes('Vertrouwelijk'))).toEqual([]);
    expect(parts.filter(part => part.includes('Voor iedereen'))).toHaveLength(1);
  });

  test('a renamed or deleted box is reported as missing, not as empty', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.write(card, adding('een'));
    await world.office.PowerPoint.run(async context => {
      const { shapes } = context.presentation.slides.getItem(card.slide);
      shapes.load('items/id,items/name');
      await context.sync();
      shapes.items.find(one => one.name === 'kaart:waarden')?.delete();
      await context.sync();
    });
    const reading = await world.deck.read(card);
    expect(reading.ok && [...reading.value.texts.keys()]).toEqual([
      'acties',
      'voorwaarden',
      'handelen',
      'relaties',
    ]);
  });

  test('a deleted box is found again after Ctrl+Z on the slide', async () => {
    const world = await officeDeck(foreign);
    const card = await insertCard(world);
    await world.deck.read(card);
    world.host.type(
      card.slide,
      world.host.textBoxes(card.slide)[0]?.shapeId ?? '',
      'Partnerschapskaart — Zuid',
    );
    const box = world.host.textBoxes(card.slide).find(one => one.name === 'kaart:waarden');
    await world.office.PowerPoint.run(async context => {
      context.presentation.slides
        .getItem(card.slide)
        .shapes.getItem(box?.shapeId ?? '')
        .delete();
      await context.sync();
    });
    const without = await world.deck.read(card);
    world.host.undo();
    const after = await world.deck.read(card);
    expect([without, after].map(one => one.ok && one.value.texts.has(waarden))).toEqual([false, true]);
  });

  test('a template that cannot be read is reported as trouble, and the deck stays unchanged', async () => {
    const world = await officeDeck(foreign);
    const broken = new (world.deck.constructor as typeof import('../../src/office/officeDeck.ts').OfficeDeck)(
      world.office,
      {
        kinds: [partnership],
        template: () => Promise.resolve(new Uint8Array([1, 2, 3])),
        log: () => undefined,
      },
    );
    const outcome = await broken.insert(() => ({
      template: 'rules',
      style: 'template',
      stamp: rulesStamp('nl'),
    }));
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'templateBroken' } });
    expect(partsOf(world.host.save())).toEqual(partsOf(foreign));
  });

  describe.each(['windows', 'mac', 'web'] as const)(
    'a small box with a prompt or the clock on the card (%s)',
    profile => {
      test.each(['template', 'presentation'] as const)(
        'a prompt or clock on the card is highlighted while it has text (%s)',
        async style => {
          const world = await officeDeck(foreign, profile);
          const card = await insertCard(world, 'Noord', 'nl', style);
          await world.deck.read(card);
          for (const label of ['prompt', 'clock'] as const) {
            expect(await world.deck.setLabel(card, label, 'Nog 5 minuten')).toEqual(done(null));
            expect(labelOf(world, card, label)).toEqual({ text: 'Nog 5 minuten', fill: 'FFF4CE' });
            expect(await world.deck.setLabel(card, label, null)).toEqual(done(null));
            expect(labelOf(world, card, label)).toEqual({ text: '', fill: null });
          }
          expect(await findings(world.host.save())).toEqual([]);
        },
      );

      test('showing a prompt on the card costs one sync on a known card and two on an unknown card', async () => {
        const world = await officeDeck(foreign, profile);
        const card = await insertCard(world);
        expect(await syncs(world, () => world.deck.setLabel(card, 'clock', 'Nog 5 minuten'))).toBe(1);
        const copy = copyOf(world, card);
        expect(await syncs(world, () => world.deck.setLabel(copy, 'clock', 'Nog 4 minuten'))).toBe(2);
        await world.deck.read(copy);
        expect(await syncs(world, () => world.deck.setLabel(copy, 'clock', 'Nog 3 minuten'))).toBe(1);
      });

      test('a missing box for prompts is reported as trouble, and prompts can be shown again when the box is back', async () => {
        const world = await officeDeck(foreign, profile);
        const card = await insertCard(world);
        await world.deck.read(card);
        world.host.type(card.slide, boxOf(world, card, 'kaart:voet'), 'Nu');
        await world.office.PowerPoint.run(async context => {
          const { shapes } = context.presentation.slides.getItem(card.slide);
          shapes.getItem(boxOf(world, card, 'kaart:klok')).delete();
          await context.sync();
        });
        expect(await world.deck.setLabel(card, 'clock', 'Nu')).toMatchObject({
          trouble: { code: 'labelGone' },
        });
        expect(labelOf(world, card, 'clock')).toBeNull();
        world.host.undo();
        await world.deck.read(card);
        expect(await world.deck.setLabel(card, 'clock', 'Nu')).toEqual(done(null));
        expect(labelOf(world, card, 'clock')?.text).toBe('Nu');
      });
    },
  );

  test('the Office layer notifies its listeners of a selection on the slide', async () => {
    const world = await officeDeck(foreign);
    let told = 0;
    const stop = world.deck.watch(() => told++);
    await new Promise(resolve => setTimeout(resolve, 20));
    world.host.select({ slides: [world.host.slides()[2]?.id ?? ''] });
    await new Promise(resolve => setTimeout(resolve, 20));
    stop();
    expect(told).toBe(1);
  });
});
