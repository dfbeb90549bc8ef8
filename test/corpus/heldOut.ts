import { dice, type Dice } from '../doubles/chance.ts';
import {
  a3Paper,
  a3Preset,
  box,
  columns,
  cut,
  group,
  picture,
  standard,
  wide,
  type At,
  type Box,
  type Cell,
  type ForeignSlide,
  type Item,
  type Maker,
} from './slide.ts';
import { filled, headings, ORDER, questions, type FieldName } from './words.ts';

/**
 * Random slides, unseen during development. A random card combines a size, a way of making boxes, headings, an order,
 * entries and surroundings. There are random slides that are not cards too.
 */

const SIZES = [wide, wide, standard, a3Preset, a3Paper, [1920, 1080], [780, 540]] as const;
const MAKERS: readonly Maker[] = ['pptNl', 'pptEn', 'google', 'pptxgenjs', 'pythonPptx', 'copies'];
const TITLES = [
  'Partnerschapskaart',
  'PARTNERSCHAPSKAART Malburgen',
  'Partnerschapkaart – samen wonen',
  'Partnership card',
  'Kaart',
  'Samenwerkingsmodel',
  'Oogst van vanmiddag',
  null,
];
/** Columns of other methods. A slide that mixes these with some of our columns is still not a card. */
const OTHERS = [
  'Doel', 'Aanpak', 'Middelen', 'Planning', 'Resultaat', 'Partners', 'Kansen', 'Risico’s', 'Budget', 'Wie',
  'Wanneer', 'Visie', 'Missie', 'Activiteiten', 'Communicatie', 'Rollen', 'Taken', 'Afspraken', 'Normen', 'Houding',
]; // prettier-ignore
const OTHER_TITLES = [
  'Projectplan',
  'Samen aan de slag',
  'Onze samenwerking',
  'Canvas',
  'Jaarplan 2026',
  'Opbrengst',
];

type Way = 'above' | 'below' | 'inside' | 'around' | 'headerRow' | 'cells' | 'placeholders';
const WAYS: readonly Way[] = [
  'above',
  'above',
  'below',
  'inside',
  'inside',
  'around',
  'headerRow',
  'cells',
  'placeholders',
];

/** Returns a random card. The same seed produces the same card. */
export function randomCard(seed: number): ForeignSlide {
  const chance = dice(seed);
  const size = pick(SIZES, chance);
  const words = pick(Object.values(headings), chance);
  const order = chance.happens(0.25)
    ? shuffled(ORDER, chance)
    : chance.happens(0.2)
      ? ORDER.toReversed()
      : ORDER;
  const isFilled = chance.happens(0.4);
  const text = (field: FieldName): readonly string[] => (isFilled ? filled(field) : []);
  const title = pick(TITLES, chance);
  const heads = new Map(order.map(field => [field as string, words[field]]));
  return slideOf(`card ${seed}`, size, chance, {
    title,
    columns: order.map(field => ({
      head: heads.get(field) ?? '',
      text: text(field),
      field,
      question: questions[field],
    })),
  });
}

/** Returns a random slide whose columns are mostly of another method. The same seed produces the same slide. */
export function randomLookAlike(seed: number): ForeignSlide {
  const chance = dice(seed);
  const size = pick(SIZES, chance);
  const count = chance.happens(0.7) ? 5 : 4 + chance.below(4);
  const ours = shuffled(ORDER, chance).slice(0, chance.below(4));
  const heads = shuffled(
    [...ours.map(field => headings.plain[field]), ...shuffled(OTHERS, chance)].slice(0, count),
    chance,
  );
  const title = chance.happens(0.2) ? 'Partnerschapskaart: opbrengst' : pick(OTHER_TITLES, chance);
  const isFilled = chance.happens(0.4);
  return slideOf(`no card ${seed}`, size, chance, {
    title,
    columns: heads.map(head => ({
      head,
      text: isFilled ? filled(pick(ORDER, chance)) : [],
      question: 'Wat is er nodig?',
    })),
  });
}

interface Column {
  readonly head: string;
  readonly text: readonly string[];
  readonly question: string;
  readonly field?: FieldName;
}

interface Content {
  readonly title: string | null;
  readonly columns: readonly Column[];
}

function slideOf(
  name: string,
  size: readonly [number, number],
  chance: Dice,
  content: Content,
): ForeignSlide {
  const [width, height] = size;
  const unit = height / 540;
  const area: At = [
    width * (0.02 + 0.06 * chance.chance()),
    unit * (80 + chance.below(40)),
    width * (0.8 + 0.1 * chance.chance()),
    unit * (280 + chance.below(110)),
  ];
  const card = cardItems(pick(WAYS, chance), content.columns, area, unit, chance);
  const titleAt: At = [area[0], unit * 16, area[2], unit * 50];
  const items: Item[] = [
    ...(content.title === null ? [] : [box(chance.happens(0.6) ? 'title' : 'text', titleAt, content.title)]),
    ...(chance.happens(0.3) ? card.toReversed() : card),
    ...(chance.happens(0.3) ? [picture(width - 90 * unit, 6 * unit, 80 * unit, 50 * unit)] : []),
    ...(chance.happens(0.4)
      ? [box('text', [area[0], height - 26 * unit, 240 * unit, 20 * unit], 'Werkconferentie 2026')]
      : []),
  ];
  const hasPanel = chance.happens(0.2);
  const panel = box('roundRect', [4, 70 * unit, width - 8, height - 80 * unit]);
  return {
    name,
    size: [width, height],
    maker: pick(MAKERS, chance),
    items: hasPanel ? [panel, ...items] : items,
  };
}

function cardItems(way: Way, all: readonly Column[], area: At, unit: number, chance: Dice): readonly Item[] {
  const gap = chance.below(24) * unit;
  const frames = columns(all.length, area, gap).map(jitter(chance.happens(0.5) ? 3 * unit : 0, chance));
  const tall = unit * (24 + chance.below(40));
  if (way === 'headerRow' || way === 'cells') return [table(way, all, area, tall, chance)];
  const hasQuestions = chance.happens(0.3);
  const inGroups = chance.happens(0.25) ? (chance.happens(0.5) ? 'each' : 'all') : 'none';
  const made = all.map((column, at) =>
    columnItems(way, column, frames[at] ?? area, { tall, hasQuestions }, chance),
  );
  if (inGroups === 'each' && way !== 'placeholders')
    return made.map(items => group(items, 1 + chance.below(3)));
  return inGroups === 'all' && way !== 'placeholders' ? [group(made.flat(), 1.5)] : made.flat();
}

function columnItems(
  way: Exclude<Way, 'headerRow' | 'cells'>,
  { head, text, field, question }: Column,
  at: At,
  { tall, hasQuestions }: { readonly tall: number; readonly hasQuestions: boolean },
  chance: Dice,
): readonly Item[] {
  const form = pick(['rect', 'roundRect', 'text'] as const, chance);
  const [top, rest] = cut(at, tall, 2 + chance.below(10));
  const label = pick(['text', 'rect', 'homePlate'] as const, chance);
  const [asked, under] = hasQuestions ? cut(rest, 36, 2) : [null, rest];
  const between: readonly Box[] = asked ? [box('text', asked, question)] : [];
  switch (way) {
    case 'inside':
      return [box(form, at, [head, ...text], { field, heading: field && 1 })];
    case 'around':
      return [
        box('rect', at, text.length === 0 ? [] : ['', ...text], { field }),
        box('text', [at[0] + 4, at[1] + 4, at[2] - 8, 28], head),
      ];
    case 'below':
      return [
        box(form, [at[0], at[1], at[2], at[3] - tall - 4], text, { field }),
        box(label, [at[0], at[1] + at[3] - tall, at[2], tall], head),
      ];
    case 'above':
      return [box(label, top, head), ...between, box(form, under, text, { field })];
    case 'placeholders':
      return [box('body', top, head), ...between, box('body', under, text, { field })].map(item =>
        item.form === 'body' ? { ...item, inherits: true } : item,
      );
  }
}

function table(
  way: 'headerRow' | 'cells',
  all: readonly Column[],
  [left, top, width, height]: At,
  tall: number,
  chance: Dice,
): Item {
  const hasQuestions = chance.happens(0.4);
  const each = all.map(() => width / all.length);
  const body = (column: Column): Cell => ({ text: column.text, field: column.field });
  if (way === 'cells') {
    const cells = all.map(({ head, text, field }): Cell => ({
      text: [head, ...text],
      field,
      heading: field && 1,
    }));
    return { is: 'table', left, top, columns: each, rows: [height], cells: [cells] };
  }
  const rows = [
    { height: tall, cells: all.map(({ head }): Cell => ({ text: [head] })) },
    ...(hasQuestions ? [{ height: 50, cells: all.map(({ question }): Cell => ({ text: [question] })) }] : []),
    { height: height - tall - (hasQuestions ? 50 : 0), cells: all.map(body) },
  ];
  return {
    is: 'table',
    left,
    top,
    columns: each,
    rows: rows.map(one => one.height),
    cells: rows.map(one => one.cells),
  };
}

function jitter(most: number, chance: Dice): (at: At) => At {
  const shift = (): number => (chance.chance() - 0.5) * 2 * most;
  return ([left, top, width, height]) => [left + shift(), top + shift(), width + shift(), height + shift()];
}

function pick<T>(items: readonly T[], chance: Dice): T {
  const one = chance.one(items);
  if (one === undefined) throw new Error('The list is empty');
  return one;
}

function shuffled<T>(items: readonly T[], chance: Dice): readonly T[] {
  return items
    .map(item => ({ item, at: chance.chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
