import { boxAt } from '../../src/core/card/boxPlace.ts';
import { headingOf } from '../../src/core/card/heading.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { SketchedShape, SlideSketch } from '../../src/core/deck/sketch.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { cardsOn } from '../../src/core/recognition/cardsOn.ts';
import { corrected } from '../../src/core/recognition/corrected.ts';
import { drawing } from '../../src/core/recognition/drawing.ts';
import { textsOutside } from '../../src/core/recognition/outside.ts';
import { mayHoldCard, recognised } from '../../src/core/recognition/recognised.ts';
import type { Recognised } from '../../src/core/recognition/found.ts';

const names = ['Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden'];
const field = (id: string) => id as FieldId;

function shape(id: string, left: number, top: number, more: Partial<SketchedShape> = {}): SketchedShape {
  const place = { shape: id, name: `Vorm ${id}` };
  return { place, left, top, width: 160, height: 300, holds: 'text', text: '', isTitle: false, ...more };
}

const title = shape('t', 40, 20, { width: 800, height: 50, text: 'Partnerschapskaart', isTitle: true });
const boxes = names.map((name, at) => shape(`${at}`, 40 + at * 175, 140, { text: `${name}\rvan ons` }));
const note = shape('n', 40, 470, { width: 200, height: 30, text: 'Notitie' });
const picture = shape('p', 700, 20, { width: 50, height: 50, holds: 'other' });

function sketch(shapes: readonly SketchedShape[], more: Partial<SlideSketch> = {}): SlideSketch {
  const size = { width: 960, height: 540 };
  return { slide: '256#' as SlideId, position: 1, size, identity: null, shapes, ...more };
}

function found(shapes: readonly SketchedShape[] = [title, ...boxes, note, picture]): Recognised {
  const card = recognised(sketch(shapes), partnership);
  if (!card) throw new Error('Not recognised');
  return card;
}

/** Returns the shapes of the boxes, in the order of the card. */
const ids = ({ boxes: all }: Recognised) => partnership.fields.map(({ id }) => all[id]?.shape);

test('the heading in a box is no entry, and ends at the end of its paragraph', () => {
  expect(found().boxes[field('waarden')]).toEqual(boxAt({ shape: '4', name: 'Vorm 4' }, 'Waarden'));
  const asked = boxes.map((one, at) =>
    at === 4
      ? { ...one, text: 'Stap 1\n\nWAARDEN\nWanneer is de samenwerking voor ons geslaagd?\nRust' }
      : one,
  );
  expect(found([title, ...asked]).boxes[field('waarden')]?.heading).toEqual(
    headingOf('Stap 1\n\nWAARDEN\nWanneer is de samenwerking voor ons geslaagd?'),
  );
});

test('a slide that is already a card is not recognised again, and no slide is recognised for a kind of card with rows', () => {
  const identity = { v: 1, kind: 'partnership', id: 'k' as never } as const;
  expect(recognised(sketch([title, ...boxes], { identity }), partnership)).toBeNull();
  expect(recognised(sketch([title, ...boxes]), evaluation)).toBeNull();
});

test('our own card without its tag is recognised by the names of its shapes', () => {
  const own = names.map((name, at) =>
    shape(`${at}`, 40, 100 * at, {
      place: { shape: `${at}`, name: `kaart:${name.toLowerCase()}` },
      height: 90,
      width: 800,
    }),
  );
  expect(ids(found(own))).toEqual(['0', '1', '2', '3', '4']);
  expect(found(own).confidence).toBe(1);
});

test('giving a field the box of another field swaps both boxes, including their headings', () => {
  const card = corrected(found(), field('waarden'), boxes[0] ?? title, partnership);
  expect(ids(card)).toEqual(['4', '1', '2', '3', '0']);
  expect(card.boxes[field('waarden')]?.heading).toEqual(headingOf('Acties'));
  expect(card.boxes[field('acties')]?.heading).toEqual(headingOf('Waarden'));
  expect(corrected(card, field('waarden'), boxes[4] ?? title, partnership)).toEqual(found());
});

test('giving a field another shape replaces its box, and a picture is never a box', () => {
  const card = corrected(found(), field('waarden'), note, partnership);
  expect(card.boxes[field('waarden')]).toEqual(boxAt(note.place));
  expect(ids(card)).toEqual(['0', '1', '2', '3', 'n']);
  expect(corrected(found(), field('waarden'), title, partnership).title).toBeNull();
  expect(corrected(found(), field('waarden'), picture, partnership)).toEqual(found());
  expect(corrected(found(), field('waarden'), boxes[4] ?? title, partnership)).toEqual(found());
});

test('a heading shape that is chosen as the box of a field is no longer a heading', () => {
  const heads = names.map((text, at) => shape(`h${at}`, 40 + at * 175, 100, { height: 36, text }));
  const bare = boxes.map(one => ({ ...one, text: '' }));
  const card = found([title, ...heads, ...bare]);
  expect(card.headings[field('waarden')]?.shape).toBe('h4');
  const changed = corrected(card, field('waarden'), heads[4] ?? title, partnership);
  expect(changed.boxes[field('waarden')]).toEqual(boxAt({ shape: 'h4', name: 'Vorm h4' }, 'Waarden'));
  expect(changed.headings[field('waarden')]).toBeUndefined();
});

test('the drawing of a slide shows every shape from back to front, with its recognised role', () => {
  const shapes = [title, ...boxes, note, picture];
  const roles = drawing(sketch(shapes), found()).map(({ role }) =>
    'field' in role ? `${role.is} ${role.field}` : role.is,
  );
  expect(roles).toEqual(['title', ...names.map(name => `box ${name.toLowerCase()}`), 'other', 'other']);
});

test('a slide with a table that cannot be read is reported as a possible card when its title names the card', () => {
  const table = shape('x', 40, 100, { holds: 'table', width: 880, height: 400 });
  expect(mayHoldCard(sketch([title, table]), partnership)).toBe(true);
  expect(mayHoldCard(sketch([{ ...title, text: 'Onze partnerschapkaart' }, table]), partnership)).toBe(true);
  expect(mayHoldCard(sketch([{ ...title, text: 'Begroting' }, table]), partnership)).toBe(false);
  expect(mayHoldCard(sketch([title, picture]), partnership)).toBe(false);
});

test('a card whose first slide is missing is one card of all its other slides', () => {
  const page = (position: number, text: string): SlideSketch =>
    sketch([shape('w', 40, 100, { place: { shape: 'w', name: 'kaart:waarden' }, text })], {
      position,
      identity: {
        v: 1,
        kind: 'partnership',
        id: `p${position}` as CardId,
        continues: { card: 'weg' as CardId, page: position },
      },
    });
  const cards = cardsOn([page(2, 'twee'), page(3, 'drie')], partnership);
  expect(cards.map(one => one.entries.get(field('waarden')))).toEqual([['twee', 'drie']]);
});

/** Returns a card with each heading in a separate shape above its box. The boxes are `b0` to `b4`, from the left. */
function underHeadings(texts: readonly string[], more: readonly SketchedShape[] = []): SlideSketch {
  const columns = texts.flatMap((text, at) => [
    shape(`h${at}`, 40 + at * 175, 90, { height: 40, text }),
    shape(`b${at}`, 40 + at * 175, 140),
  ]);
  return sketch([title, ...columns, ...more]);
}

const brokenHeadings: readonly (readonly [what: string, heading: string])[] = [
  ['a hyphen and a soft break', 'Voor-\vwaarden'],
  ['a soft break', 'Voor\vwaarden'],
  ['a hyphen and a line separator', 'Voor-\u2028waarden'],
  ['a hyphen and a new paragraph', 'Voor-\rwaarden'],
  ['a new paragraph', 'VOOR\rWAARDEN'],
  ['a space', 'Voor waarden'],
  ['a hyphen', 'Voor-waarden'],
  ['a no-break hyphen', 'Voor\u2011waarden'],
  ['a soft hyphen', 'Voor\u00adwaarden'],
  ['a soft hyphen and a break', 'Voor\u00ad\vwaarden'],
  ['a zero-width space', 'Voor\u200bwaarden'],
  ['a word joiner', 'Voor\u2060waarden'],
  ['a hyphen, with a step number before the name', 'Stap 4\rVoor-\rwaarden'],
  ['a hyphen, with a question after the name', 'Voor-\vwaarden\vWat is nodig?'],
];

test.each(brokenHeadings)('recognition reads a heading that is split by %s as one name', (_, heading) => {
  const apart = recognised(
    underHeadings(['Acties', heading, 'Han-\vdelen', 'Re\u00adlaties', 'Waarden']),
    partnership,
  );
  expect(apart && ids(apart)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
  const inside = boxes.map((one, at) => (at === 1 ? { ...one, text: `${heading}\rEen zaal\rGeld` } : one));
  expect(ids(found([title, ...inside]))).toEqual(['0', '1', '2', '3', '4']);
  expect(found([title, ...inside]).boxes[field('voorwaarden')]?.heading).toEqual(headingOf(heading));
});

test('recognition does not join the words of a heading across punctuation or with an entry', () => {
  const asked = underHeadings([
    'Acties',
    'Voorwaarden',
    'Handelen',
    'Relaties',
    'Waar staan we voor? Waarden',
  ]);
  expect(ids(recognised(asked, partnership) ?? found())).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
  const filled = boxes.map((one, at) =>
    at === 4 ? { ...one, text: 'Waarden\rWaarden delen we voor' } : one,
  );
  expect(found([title, ...filled]).boxes[field('waarden')]?.heading).toEqual(headingOf('Waarden'));
});

const doubled: readonly (readonly [what: string, headings: readonly string[]])[] = [
  ['one field has no heading', ['Acties', 'Onze waarden', 'Handelen', 'Relaties', 'Waarden']],
  ['a heading is abbreviated', ['Acties', 'Voorw. waarden', 'Handelen', 'Relaties', 'Waarden']],
  ['a sixth box repeats a name', ['Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden', 'Waarden']],
  ['the first box repeats a name', ['Waarden', 'Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden']],
  ['a heading only mentions the name', [
    'Acties', 'Wat we in deze wijk allemaal zien als gedeelde waarden', 'Handelen', 'Relaties', 'Waarden',
  ]],
]; // prettier-ignore

test.each(doubled)('recognition finds no card when two boxes name one field: %s', (_, texts) => {
  const narrow = (one: SketchedShape): SketchedShape => ({ ...one, left: one.left * 0.8, width: 130 });
  const apart = underHeadings(texts);
  const close = { ...apart, shapes: apart.shapes.map(one => (one.isTitle ? one : narrow(one))) };
  expect(recognised(close, partnership)).toBeNull();
  const inside = texts.map((text, at) =>
    shape(`${at}`, 32 + at * 140, 140, { width: 130, text: `${text}\rEen inbreng van vijf woorden hier` }),
  );
  expect(recognised(sketch([title, ...inside]), partnership)).toBeNull();
});

test('recognition does not take a strip of labels below the boxes for boxes', () => {
  const labels = names.map((text, at) => shape(`l${at}`, 40 + at * 175, 450, { height: 24, text }));
  const card = recognised(underHeadings(names, labels), partnership);
  expect(card && ids(card)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
});

test('combining leaves out a card when two of its headings can be the name of one column', () => {
  const filled = (text: string) =>
    underHeadings(['Acties', text, 'Handelen', 'Relaties', 'Waarden']).shapes.map(one => ({
      ...one,
      text: one.place.shape.startsWith('b') ? `Inbreng ${one.place.shape}` : one.text,
    }));
  const [card] = cardsOn([sketch(filled('Voor-\vwaarden'))], partnership);
  expect(card?.entries.get(field('voorwaarden'))).toEqual(['Inbreng b1']);
  expect(card?.entries.get(field('waarden'))).toEqual(['Inbreng b4']);
  expect(cardsOn([sketch(filled('Kernwaarden'))], partnership)).toEqual([]);
});

/** Returns our own card with its headings. `renamed` gives shapes other names; null removes a shape. */
function ownCard(renamed: Readonly<Record<string, string | null>>, more: readonly SketchedShape[] = []) {
  const columns = partnership.fields.flatMap(({ id }, at) => [
    shape(`h${at}`, 40 + at * 175, 90, {
      height: 60,
      text: id,
      place: { shape: `h${at}`, name: `kaart:${id}:kop` },
    }),
    shape(`b${at}`, 40 + at * 175, 152, {
      text: `van ${id}`,
      place: { shape: `b${at}`, name: `kaart:${id}` },
    }),
  ]);
  const all = columns.flatMap(one => {
    const name = renamed[one.place.name];
    if (name === null) return [];
    return [name === undefined ? one : { ...one, place: { ...one.place, name } }];
  });
  const identity = { v: 1, kind: 'partnership', id: 'k' as CardId } as const;
  const footer = shape('f', 40, 500, {
    width: 800,
    height: 20,
    text: 'vandaag',
    place: { shape: 'f', name: 'kaart:voet' },
  });
  return cardsOn([sketch([...all, footer, ...more], { identity })], partnership)[0];
}
const redrawn = (text: string) => shape('r', 210, 170, { width: 170, height: 260, text });

test.each<readonly [string, Readonly<Record<string, string | null>>, readonly SketchedShape[], string]>([
  ['renamed', { 'kaart:voorwaarden': 'Tekstvak 7' }, [], 'van voorwaarden'],
  ['deleted and drawn again', { 'kaart:voorwaarden': null }, [redrawn('opnieuw')], 'opnieuw'],
  [
    'renamed with its heading',
    { 'kaart:voorwaarden': 'Tekstvak 7', 'kaart:voorwaarden:kop': 'Tekstvak 8' },
    [],
    'van voorwaarden',
  ],
  [
    'renamed with its heading deleted',
    { 'kaart:voorwaarden': 'Tekstvak 7', 'kaart:voorwaarden:kop': null },
    [],
    'van voorwaarden',
  ],
  [
    'renamed with all others',
    Object.fromEntries(partnership.fields.map(({ id }, at) => [`kaart:${id}`, `Vak ${at}`])),
    [],
    'van voorwaarden',
  ],
  [
    'renamed with all others and their headings',
    Object.fromEntries(
      partnership.fields.flatMap(({ id }) => [
        [`kaart:${id}`, ''],
        [`kaart:${id}:kop`, ''],
      ]),
    ),
    [],
    'van voorwaarden',
  ],
])('CARD-5: recognition finds a box of our own card that was %s', (_, renamed, more, text) => {
  const card = ownCard(renamed, more);
  expect(card?.entries.get(field('voorwaarden'))).toEqual([text]);
  expect(card?.entries.get(field('waarden'))).toEqual(['van waarden']);
  expect(card?.unplaced).toEqual([]);
});

test('CARD-5: recognition reports the texts that may belong to a box that was not found', () => {
  const small = shape('s', 60, 300, { width: 90, height: 24, text: 'los\rblad' });
  const twice = ownCard({ 'kaart:voorwaarden': null }, [
    redrawn('een'),
    { ...redrawn('twee'), place: { shape: 'q', name: 'q' } },
    small,
  ]);
  expect(twice?.entries.has(field('voorwaarden'))).toBe(false);
  expect(twice?.unplaced).toEqual(['een', 'twee', 'los', 'blad']);
  expect(ownCard({}, [small])?.unplaced).toEqual([]);
});

test('CARD-6: recognition does not take a note elsewhere on the slide for a deleted box', () => {
  const card = ownCard({ 'kaart:voorwaarden': null }, [
    shape('n', 40, 460, { width: 800, height: 36, text: 'Notitie' }),
  ]);
  expect(card?.entries.has(field('voorwaarden'))).toBe(false);
  expect(card?.unplaced).toEqual(['Notitie']);
});

test('CARD-5: recognition finds a box of a card that someone else made by its name or its words, and reports texts that are in no box', () => {
  const all = Object.fromEntries(
    partnership.fields.map(({ id }, at) => [id, boxAt({ shape: `${at}`, name: `Vorm ${at}` }, names[at])]),
  );
  const identity = { v: 1, kind: 'partnership', id: 'k' as CardId, boxes: all } as const;
  const moved = (name: string) =>
    boxes.map((one, at) => (at === 1 ? { ...one, place: { shape: '77', name } } : one));
  const [known] = cardsOn([sketch([title, ...moved('Vorm 1'), note], { identity })], partnership);
  expect(known?.entries.get(field('voorwaarden'))).toEqual(['van ons']);
  expect(known?.unplaced).toEqual([]);
  const [worded] = cardsOn([sketch([title, ...moved('Tekstvak 77'), note], { identity })], partnership);
  expect(worded?.entries.get(field('voorwaarden'))).toEqual(['van ons']);
  const [unknown] = cardsOn([sketch([...moved('Tekstvak 77').slice(0, 3), note], { identity })], partnership);
  expect(unknown?.unplaced).toContain('van ons');
});

test('CARD-5: a renamed copy of a box on a card that someone else made is found where the heading says so', () => {
  const heads = names.map((text, at) => shape(`h${at}`, 40 + at * 175, 90, { height: 40, text }));
  const bodies = names.map((_, at) => shape(`${at}`, 40 + at * 175, 140, { text: `inbreng ${at}` }));
  const all = Object.fromEntries(
    partnership.fields.map(({ id }, at) => [id, boxAt(bodies[at]?.place ?? title.place)]),
  );
  const identity = { v: 1, kind: 'partnership', id: 'k' as CardId, boxes: all } as const;
  const copied = (lost: readonly number[]) =>
    bodies.map((one, at) =>
      lost.includes(at) ? { ...one, place: { shape: `7${at}`, name: 'Van de groep' } } : one,
    );
  const slide = (lost: readonly number[]) => sketch([title, ...heads, ...copied(lost)], { identity });
  const [card] = cardsOn([slide([1])], partnership);
  expect(card?.entries.get(field('voorwaarden'))).toEqual(['inbreng 1']);
  expect(card?.unplaced).toEqual([]);
  expect(textsOutside(slide([1]), partnership)).toEqual([]);
  const nameless = slide([1]).shapes.filter(one => one.place.shape !== 'h1');
  const [other] = cardsOn([sketch(nameless, { identity })], partnership);
  expect(other?.unplaced).toContain('inbreng 1');
  const [unsure] = cardsOn([slide([0, 1, 2])], partnership);
  expect(unsure?.unplaced).toContain('inbreng 1');
});

const said = {
  explained: [
    'Acties zijn concrete stappen die de partners samen gaan zetten.',
    'Voorwaarden zijn de zaken die geregeld moeten zijn.',
    'Handelen gaat over wat mensen in de praktijk doen.',
    'Relaties gaan over hoe mensen met elkaar omgaan.',
    'Waarden zijn de idealen achter de samenwerking.',
  ],
  names: ['Els', 'Ahmed', 'Joost', 'Fatima', 'Marieke'],
  minutes: ['30 minuten', '20 minuten', '20 minuten', '20 minuten', '30 minuten'],
  tables: [
    'Tafel 5\rAhmed, Els',
    'Tafel 4\rRia, Bob',
    'Tafel 3\rTim, Noor',
    'Tafel 2\rSanne',
    'Tafel 1\rLies',
  ],
};

test.each<readonly [string, readonly string[]]>([
  ['Wat is de Partnerschapskaart?', said.explained],
  ['Wie begeleidt welke stap?', said.names],
  ['Rolverdeling', said.names],
  ['Tijdsindeling', said.minutes],
  ['Tijdschema', said.minutes],
  ['Tafelindeling', said.tables],
])('recognition finds no card on the slide “%s”', (text, words) => {
  const { shapes, ...rest } = underHeadings(names);
  const filled = shapes.map(one => {
    const at = Number(/^b(\d)$/.exec(one.place.shape)?.[1] ?? -1);
    return one.isTitle ? { ...one, text } : { ...one, text: words[at] ?? one.text };
  });
  expect(recognised({ ...rest, shapes: filled }, partnership)).toBeNull();
});

/** Returns a card with the name of the card as title, and these texts in its boxes. */
const withTexts = (texts: readonly string[]): SlideSketch => {
  const { shapes, ...rest } = underHeadings(names);
  const textOf = (id: string) => texts[Number(/^b(\d)$/.exec(id)?.[1] ?? -1)];
  return { ...rest, shapes: shapes.map(one => ({ ...one, text: textOf(one.place.shape) ?? one.text })) };
};

test.each<readonly [string, readonly string[]]>([
  ['one sentence each, some of them questions', [
    'Maak de stap naar de praktijk: wie is waarvan?',
    'Middelen en omstandigheden die het werk mogelijk maken.',
    'Zichtbaar gedrag van professionals en bewoners.',
    'De onderlinge verhoudingen tussen de partijen in de wijk.',
    'Waarvoor komen de partners hun bed uit?',
  ]],
  ['a question and a sentence each', [
    'Wie doet wat?\rEen actie heeft altijd een naam en een datum.',
    'Wat is er nodig?\rOok tijd en vertrouwen kunnen een voorwaarde zijn.',
    'Wat laten we zien?\rGedrag moet voor een ander zichtbaar zijn.',
    'Hoe gaan we om met verschil?\rDaar is de ander altijd bij nodig.',
    'Waar gaat het om?\rWaarden zijn nooit hetzelfde als doelen of wensen.',
  ]],
  ['what to do, without a full stop', [
    'Spreek met elkaar af wie wat doet',
    'Zet op een rij wat er geregeld moet zijn',
    'Vertaal de relaties naar gedrag',
    'Verken hoe partners met elkaar omgaan',
    'Start met dromen',
  ]],
  ['what to do, in infinitives', [
    'Afspreken wie wat doet', 'Vaststellen wat nodig is', 'Benoemen welk gedrag past',
    'Verkennen hoe partners met elkaar omgaan', 'Bepalen wat van waarde is',
  ]],
])('recognition finds no card on an explanation with the name of the card: %s', (_, texts) => {
  expect(recognised(withTexts(texts), partnership)).toBeNull();
}); // prettier-ignore

test('recognition has low confidence in one long sentence per column, and high confidence in short or several entries', () => {
  const long = names.map(name => `Over ${name} zeiden we vandaag samen dit`);
  expect(recognised(withTexts(long), partnership)?.confidence).toBeCloseTo(0.7);
  const uneven = long.map((text, at) => (at % 2 ? `${text}.` : `${text}.\rEn dit zeiden we daarna ook nog.`));
  expect(recognised(withTexts(uneven), partnership)?.confidence).toBeCloseTo(1);
  const brief = ['Bel de huisarts.', 'Tijd.', 'Eerst vragen, dan doen.', 'Elkaar kennen.', 'Vertrouwen.'];
  expect(recognised(withTexts(brief), partnership)?.confidence).toBeCloseTo(1);
});

/**
 * Returns a card with names in strips to the left of the boxes; `frame` is the frame of a strip as the host returns it.
 */
const besides = (frame: (left: number) => Partial<SketchedShape>): SlideSketch =>
  sketch([
    { ...title, text: 'Onze kaart' },
    ...names.flatMap((text, at) => [
      shape(`h${at}`, 40 + at * 175, 140, { text, ...frame(40 + at * 175) }),
      shape(`b${at}`, 72 + at * 175, 140, { width: 130 }),
    ]),
  ]);

test.each<readonly [string, (left: number) => Partial<SketchedShape>]>([
  ['seen on the slide', () => ({ width: 30, height: 300 })],
  ['before its rotation', left => ({ left: left - 135, top: 275, width: 300, height: 30 })],
])(
  'recognition finds a card with rotated names, when the host returns the frame of a name as %s',
  (_, frame) => {
    const there = besides(frame);
    const card = recognised(there, partnership);
    expect(card && ids(card)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
    const backwards = recognised({ ...there, shapes: there.shapes.toReversed() }, partnership);
    expect(backwards && ids(backwards)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
  },
);

/**
 * Returns a portrait slide with names and boxes in one stack, from the first step down. `gap` is between a box and the
 * next name.
 */
function pile(gap: number, more: readonly SketchedShape[] = [], text: (at: number) => string = () => '') {
  const wide = { left: 40, width: 460 };
  const shapes = names
    .toReversed()
    .flatMap((name, at) => [
      shape(`h${at}`, 40, 160 + at * (118 + gap), { ...wide, height: 24, text: name }),
      shape(`b${at}`, 40, 186 + at * (118 + gap), { ...wide, height: 92, text: text(at) }),
    ]);
  return sketch([{ ...title, width: 460 }, ...shapes, ...more], { size: { width: 540, height: 780 } });
}

test('recognition finds a portrait card with names and boxes in one stack', () => {
  const card = recognised(pile(8), partnership);
  expect(card && ids(card)).toEqual(['b4', 'b3', 'b2', 'b1', 'b0']);
  expect(card?.headings[field('waarden')]?.shape).toBe('h0');
});

test('recognition finds no card in a stack in which a name may belong to the box above or below it', () => {
  const first = shape('x', 40, 66, { left: 40, width: 460, height: 92 });
  expect(recognised(pile(2, [first]), partnership)).toBeNull();
  const card = recognised(pile(12, [{ ...first, top: 50 }]), partnership);
  expect(card && ids(card)).toEqual(['b4', 'b3', 'b2', 'b1', 'b0']);
});

test('recognition finds no card on a slide with only times, scores or bars beside five column names', () => {
  const untitled = ({ shapes, ...rest }: SlideSketch): SlideSketch => ({
    ...rest,
    shapes: shapes.map(one => (one.isTitle ? { ...one, text: 'Ons partnerschap' } : one)),
  });
  expect(recognised(untitled(pile(8, [], at => `1${at}.30–1${at + 1}.00`)), partnership)).toBeNull();
  expect(recognised(untitled(withTexts(['4', '3', '4,5', '5', '30 minuten'])), partnership)).toBeNull();
  const bars = names.map((text, at) => shape(`${at}`, 40, 100 + at * 82, { width: 880, height: 76, text }));
  expect(recognised(sketch([title, ...bars]), partnership)).toBeNull();
});

test('recognition finds a card with the column names that policy makers use', () => {
  const texts = [
    'Actieagenda',
    'Randvoorwaarden',
    'Professioneel handelen',
    'Relaties tussen partners',
    'Publieke waarden',
  ];
  const { shapes, ...rest } = underHeadings(texts);
  const named = shapes.map(one => (one.isTitle ? { ...one, text: 'Partnerschap Rijk van Nijmegen' } : one));
  const card = recognised({ ...rest, shapes: named }, partnership);
  expect(card && ids(card)).toEqual(['b0', 'b1', 'b2', 'b3', 'b4']);
});

test.each([1, 2, 4])(
  'recognition finds a new table with %s empty rows below its headings as a card',
  rows => {
    const cells = Array.from({ length: rows + 1 }, (_, row) =>
      names.map((text, column) =>
        shape('x', 40 + column * 175, 120 + row * 29, {
          place: { shape: 'x', name: 'Tabel 2', cell: { row, column } },
          width: 175,
          height: 29,
          text: row === 0 ? text : '',
        }),
      ),
    ).flat();
    const card = recognised(sketch([title, ...cells]), partnership);
    expect(card && partnership.fields.map(({ id }) => card.boxes[id]?.cell)).toEqual(
      names.map((_, column) => ({ row: 1, column })),
    );
  },
);

test('texts outside the boxes of a card that someone else made exclude titles, headings, questions and step numbers', () => {
  const heads = names.map((name, at) => shape(`h${at}`, 40 + at * 175, 90, { height: 40, text: name }));
  const bodies = names.map((_, at) => shape(`${at}`, 40 + at * 175, 140, { text: 'van ons' }));
  const extra = (id: string, text: string) => shape(id, 40, 470, { width: 300, height: 30, text });
  const slide = sketch([
    { ...title, isTitle: false },
    ...heads,
    ...bodies,
    extra('q', 'Wanneer is de samenwerking voor ons geslaagd?'),
    extra('s', 'Stap 1'),
    extra('n', 'Vergeet de wijkagent niet\rEn de school'),
  ]);
  const card = recognised(slide, partnership);
  if (!card) throw new Error('Not recognised');
  const identity = { v: 1, kind: 'partnership', id: 'k' as CardId, boxes: card.boxes } as const;
  expect(textsOutside({ ...slide, identity }, partnership)).toEqual([
    'Vergeet de wijkagent niet',
    'En de school',
  ]);
});
