import {
  a3Paper,
  a3Preset,
  box,
  columns,
  cut,
  group,
  line,
  picture,
  standard,
  title,
  wide,
  type At,
  type Cell,
  type ForeignSlide,
  type Form,
  type Item,
  type Maker,
} from './slide.ts';
import { filled, headings, ORDER, questions, type FieldName, type PerField } from './words.ts';

/** Returns the area of the card below the title, on a slide of this size. */
function under([width, height]: readonly [number, number], title = 90): At {
  return [width * 0.04, title, width * 0.92, height - title - 40];
}

const WIDE = under(wide);
const name = (text: string): Item => box('text', [38, 20, 600, 40], text);

/** Returns a column for each field, all made in the same way. */
function perColumn(
  make: (field: FieldName, at: At, index: number) => readonly Item[],
  { area = WIDE, order = ORDER, gap = 12 }: { area?: At; order?: readonly FieldName[]; gap?: number } = {},
): readonly Item[] {
  const frames = columns(order.length, area, gap);
  return order.flatMap((field, at) => make(field, frames[at] ?? area, at));
}

/** Returns the existing entries of a box. */
type Fill = (field: FieldName) => readonly string[];
const none: Fill = () => [];

/** Returns a function that makes a column: a heading in a separate shape above the box. */
function above(words: PerField, forms: readonly [Form, Form], fill = none, tall = 34) {
  return (field: FieldName, at: At): readonly Item[] => {
    const [head, body] = cut(at, tall, 4);
    return [box(forms[0], head, words[field]), box(forms[1], body, fill(field), { field })];
  };
}

/** Returns a function that makes a column: one box whose first paragraphs are the heading. */
function inside(words: PerField, form: Form, fill = none, more: readonly string[] = []) {
  return (field: FieldName, at: At): readonly Item[] => {
    const head = [words[field], ...more];
    return [box(form, at, [...head, ...fill(field)], { field, heading: head.length })];
  };
}

/** Returns a table with a column for each field. `rows` lists the contents and height of each row. */
function table(
  words: PerField,
  rows: readonly (readonly [what: 'head' | 'question' | 'body' | 'more' | 'both', height: number])[],
  { area = WIDE, order = ORDER, fill = none }: { area?: At; order?: readonly FieldName[]; fill?: Fill } = {},
): Item {
  const cell = (field: FieldName, what: (typeof rows)[number][0]): Cell => {
    if (what === 'head') return { text: [words[field]] };
    if (what === 'question') return { text: [questions[field]] };
    if (what === 'both') return { text: [words[field], ...fill(field)], field, heading: 1 };
    return what === 'body' ? { text: fill(field), field } : { text: [] };
  };
  return {
    is: 'table',
    left: area[0],
    top: area[1],
    columns: order.map(() => area[2] / order.length),
    rows: rows.map(([, height]) => height),
    cells: rows.map(([what]) => order.map(field => cell(field, what))),
  };
}

const mirrored = ORDER.toReversed();
const mixed: readonly FieldName[] = ['relaties', 'waarden', 'acties', 'handelen', 'voorwaarden'];

function card(
  what: string,
  maker: Maker,
  items: readonly Item[],
  size: ForeignSlide['size'] = wide,
): ForeignSlide {
  return { name: what, size, maker, items };
}

/** More than forty slides with a Partnerschapskaart that our add-in did not make. */
export const cards: readonly ForeignSlide[] = [
  card('headings above rectangles', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.capitals, ['text', 'rect'])),
  ]),
  card('headings below the boxes', 'pptNl', [
    title('Partnerschapskaart Lindenholt'),
    ...perColumn((field, [left, top, width, height]) => [
      box('roundRect', [left, top, width, height - 44], [], { field }),
      box('text', [left, top + height - 38, width, 34], headings.capitals[field]),
    ]),
  ]),
  card('heading first in rectangles, numbered', 'pptNl', [
    title('Invulkaart partnerschap'),
    ...perColumn(inside(headings.numbered, 'rect')),
  ]),
  card('heading first, filled, no title', 'pptEn', perColumn(inside(headings.plain, 'text', filled))),
  card('step, name and question as three paragraphs', 'pptEn', [
    name('Partnerschapskaart — Gebiedsontwikkeling'),
    ...perColumn((field, at, index) => [
      box('roundRect', at, [`Stap ${5 - index}`, headings.capitals[field], questions[field]], {
        field,
        heading: 3,
      }),
    ]),
  ]),
  card('headings broken by hand', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.broken, ['rect', 'rect'], none, 56)),
  ]),
  card('headings broken by hand, filled', 'pptNl', [
    title('Partnerschapskaart groep 7'),
    ...perColumn(inside(headings.broken, 'rect', filled)),
  ]),
  card('headings with spaces and soft hyphens in a table', 'pptEn', [
    title('Partnerschapskaart'),
    table(headings.brokenLoose, [
      ['head', 36],
      ['body', 340],
    ]),
  ]),
  card('heading and question in one paragraph', 'copies', [
    title('Onze partnerschapkaart'),
    ...perColumn(inside(headings.withQuestion, 'rect', filled)),
  ]),
  card('table with a header row', 'pptNl', [
    title('Partnerschapskaart'),
    table(headings.plain, [
      ['head', 36],
      ['body', 340],
    ]),
  ]),
  card('table with headings in the cells, filled', 'google', [
    title('Kaart'),
    table(headings.capitals, [['both', 380]], { fill: filled }),
  ]),
  card('table with header, questions and body', 'pptEn', [
    title('Partnerschapskaart'),
    table(headings.steps, [
      ['head', 36],
      ['question', 56],
      ['body', 290],
    ]),
  ]),
  card('table with six empty rows', 'pythonPptx', [
    title('Partnerschapskaart'),
    table(headings.plain, [
      ['head', 40],
      ['body', 55],
      ['more', 55],
      ['more', 55],
      ['more', 55],
      ['more', 55],
      ['more', 55],
    ]),
  ]),
  card(
    'table on A3, other way round',
    'pptNl',
    [
      box('title', [48, 24, 900, 60], 'Samenwerkingsmodel wijk Noord'),
      table(
        headings.extra,
        [
          ['head', 48],
          ['body', 580],
        ],
        { area: under(a3Preset), order: mirrored },
      ),
    ],
    a3Preset,
  ),
  card('row of headings above a table without one', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn(
      (field, [left, top, width]) => [box('text', [left, top, width, 30], headings.numbered[field])],
      { gap: 0 },
    ),
    table(headings.plain, [['body', 330]], { area: [WIDE[0], 124, WIDE[2], 330] }),
  ]),
  card('a group for each column', 'pptNl', [
    title('De partnerschapskaart'),
    ...perColumn((field, at) => [group(above(headings.plain, ['rect', 'rect'])(field, at))]),
  ]),
  card('one group for all', 'pptEn', [
    name('Partnership card'),
    group([...perColumn(above(headings.english, ['text', 'roundRect']))]),
  ]),
  card('groups in a group that was made smaller', 'google', [
    name('Partnerschapskaart'),
    group([...perColumn((field, at) => [group(inside(headings.capitals, 'rect')(field, at), 2)])], 1.6),
  ]),
  card('placeholders of a layout of their own', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => {
      const [head, body] = cut(at, 40, 4);
      return [
        { ...box('body', head, headings.plain[field]), inherits: true },
        { ...box('body', body, [], { field }), inherits: true },
      ];
    }),
  ]),
  card('content placeholders with the heading inside', 'pptEn', [
    { ...box('title', [38, 20, 884, 54], 'Partnership card: neighbourhood centre'), inherits: true },
    ...perColumn((field, at) =>
      inside(headings.englishCapitals, 'body')(field, at).map(item => ({ ...item, inherits: true })),
    ),
  ]),
  card('English, from a script', 'pptxgenjs', [
    name('Partnership Card'),
    ...perColumn(above(headings.englishLoose, ['rect', 'rect'])),
  ]),
  card('slips of the pen', 'copies', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.slips, ['rect', 'rect'])),
  ]),
  card('extra words', 'pptNl', [
    title('Kaart voor partnerschap in de wijk'),
    ...perColumn(above(headings.extra, ['roundRect', 'rect'], filled)),
  ]),
  card('headings as sentences', 'pythonPptx', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.sentences, ['text', 'rect'])),
  ]),
  card('Dutch and English', 'pptEn', [
    title('Partnerschapskaart / Partnership card'),
    ...perColumn(inside(headings.both, 'roundRect')),
  ]),
  card(
    'spaced capitals on 4:3',
    'pptNl',
    [
      box('title', [30, 16, 660, 50], 'PARTNERSCHAPSKAART'),
      ...perColumn(above(headings.spaced, ['rect', 'rect']), { area: under(standard) }),
    ],
    standard,
  ),
  card(
    'little pictures in the headings, A3 paper',
    'google',
    [
      box('text', [48, 24, 900, 60], 'Partnerschapskaart'),
      ...perColumn(above(headings.pictured, ['text', 'roundRect'], none, 60), {
        area: under(a3Paper, 120),
        gap: 20,
      }),
    ],
    a3Paper,
  ),
  card('the goal as a sixth box on the right', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.capitals, ['rect', 'rect']), { area: [38, 90, 720, 410] }),
    box('rect', [770, 90, 152, 34], 'DOEL'),
    box('rect', [770, 128, 152, 372], 'Een buurt waar je oud kunt worden'),
  ]),
  card('a tip in the middle', 'copies', [
    title('Partnerschapskaart'),
    ...perColumn(inside(headings.numbered, 'rect'), { area: [38, 90, 420, 410], order: ORDER.slice(0, 3) }),
    box('rect', [466, 90, 120, 410], ['Tip', 'Begin rechts.']),
    ...perColumn(inside(headings.numbered, 'rect'), { area: [594, 90, 328, 410], order: ORDER.slice(3) }),
  ]),
  card('arrows and a picture in between', 'pptNl', [
    title('Partnerschapskaart'),
    picture(820, 10, 110, 60),
    ...perColumn(
      (field, at, index) => [
        ...above(headings.plain, ['text', 'rect'])(field, at),
        ...(index < 4 ? [picture(at[0] + at[2] + 4, 280, 22, 22)] : []),
      ],
      { gap: 30 },
    ),
  ]),
  card('a picture as a sixth column', 'pptEn', [
    title('Samen verder: partnerschapskaart'),
    ...perColumn(above(headings.brackets, ['rect', 'rect']), { area: [220, 90, 702, 410] }),
    picture(38, 90, 170, 410),
  ]),
  card('mixed order, shapes in the order of making', 'pptNl', [
    ...perColumn(above(headings.capitals, ['text', 'rect']), { order: mixed }).toReversed(),
    title('Partnerschapskaart'),
  ]),
  card('headings on top of large rectangles', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => [box('rect', at, [], { field })]),
    ...perColumn((field, [left, top, width]) => [
      box('text', [left + 6, top + 6, width - 12, 30], headings.capitals[field]),
    ]),
  ]),
  card('rectangles behind, text boxes on top', 'google', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => {
      const [head, body] = cut(at, 44, 0);
      const inner: At = [body[0] + 8, body[1] + 4, body[2] - 16, body[3] - 12];
      return [
        box('roundRect', at),
        box('text', head, headings.plain[field]),
        box('text', inner, filled(field), { field }),
      ];
    }),
  ]),
  card('arrows as headings', 'pptEn', [
    title('Werkwijze en kaart: partnerschap'),
    ...perColumn(
      (field, at) => {
        const [head, body] = cut(at, 64, 6);
        return [box('chevron', head, headings.plain[field]), box('rect', body, [], { field })];
      },
      { gap: 4 },
    ),
  ]),
  card('number in a circle, heading, question, box', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn((field, at, index) => {
      const [head, rest] = cut(at, 62, 0);
      const [question, body] = cut(rest, 44, 4);
      return [
        box('ellipse', [head[0], head[1], 28, 28], `${5 - index}`),
        box('text', [head[0], head[1] + 30, head[2], 30], headings.capitals[field]),
        box('text', question, questions[field]),
        box('rect', body, [], { field }),
      ];
    }),
  ]),
  card('filled to uneven heights', 'google', [
    title('Partnerschapskaart 12 maart'),
    ...perColumn((field, [left, top, width], index) => {
      const height = [150, 110, 260, 120, 340][index] ?? 100;
      return [
        box('text', [left, top, width, 30], headings.plain[field]),
        box('text', [left, top + 34, width, height], filled(field), { field }),
      ];
    }),
  ]),
  card('the values twice as wide', 'pptEn', [
    title('Partnerschapskaart'),
    ...perColumn(above(headings.typed, ['text', 'rect']), {
      area: [38, 90, 600, 410],
      order: ORDER.slice(0, 4),
    }),
    ...above(headings.typed, ['text', 'rect'])('waarden', [652, 90, 270, 410]),
  ]),
  card('panel behind all, date, footer and number', 'pptNl', [
    box('rect', [20, 80, 920, 430]),
    title('Partnerschapskaart'),
    ...perColumn(above(headings.steps, ['text', 'rect'])),
    box('text', [38, 512, 200, 22], '12 maart 2026'),
    box('text', [380, 512, 200, 22], 'Gemeente Nijmegen'),
    box('text', [860, 512, 60, 22], '7'),
    line(38, 78, 884, 1),
  ]),
  card('small boxes for who below the boxes', 'pythonPptx', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => {
      const [main, who] = cut(at, 340, 8);
      return [...above(headings.capitals, ['rect', 'rect'])(field, main), box('rect', who, 'Wie?')];
    }),
  ]),
  card(
    'three above two on 4:3',
    'pptNl',
    [
      box('title', [30, 16, 660, 50], 'Partnerschapskaart'),
      ...perColumn(inside(headings.capitals, 'rect'), { area: [30, 80, 660, 210], order: ORDER.slice(2) }),
      ...perColumn(inside(headings.capitals, 'rect'), {
        area: [140, 300, 440, 210],
        order: ORDER.slice(0, 2),
      }),
    ],
    standard,
  ),
  card('no headings at all', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => [box('rect', at, [], { field })]),
  ]),
  card('only the numbers of the steps', 'pptEn', [
    title('Partnerschapskaart: een thuis in de wijk'),
    ...perColumn((field, at, index) => {
      const [head, body] = cut(at, 34, 4);
      return [box('text', head, `Stap ${5 - index}`), box('rect', body, [], { field })];
    }),
  ]),
  card('one column without a heading', 'pptNl', [
    title('Samen sterk'),
    ...perColumn(above({ ...headings.capitals, handelen: '' }, ['text', 'rect'])),
  ]),
  card('one column under another name', 'pptEn', [
    title('Partnerschapskaart'),
    ...perColumn(inside({ ...headings.plain, handelen: 'Zo doen we dat' }, 'rect', filled)),
  ]),
  card('conduct above relations, between conditions and values', 'pptNl', [
    title('Partnerschapskaart'),
    ...inside(headings.capitals, 'rect')('acties', [38, 90, 200, 410]),
    ...inside(headings.capitals, 'rect')('voorwaarden', [250, 90, 200, 410]),
    ...inside(headings.capitals, 'rect')('handelen', [480, 90, 200, 195]),
    ...inside(headings.capitals, 'rect')('relaties', [480, 305, 200, 195]),
    ...inside(headings.capitals, 'rect')('waarden', [720, 90, 200, 410]),
  ]),
  card('a strip of labels above, as on every slide', 'pptEn', [
    ...columns(5, [38, 4, 400, 20], 0).map((at, index) =>
      box('rect', at, headings.plain[ORDER[index] ?? 'waarden']),
    ),
    box('title', [38, 30, 884, 50], 'Onze kaart'),
    ...perColumn(above(headings.capitals, ['text', 'rect'])),
  ]),
  card('table with its title in the first row', 'google', [
    {
      is: 'table',
      left: 38,
      top: 30,
      columns: ORDER.map(() => 176),
      rows: [40, 36, 380],
      cells: [
        [{ text: ['Partnerschapskaart Hatert'], span: 5 }],
        ORDER.map(field => ({ text: [headings.plain[field]] })),
        ORDER.map(field => ({ text: filled(field), field })),
      ],
    },
  ]),
  card('table with labels of its rows', 'pptNl', [
    title('Partnerschapskaart'),
    {
      is: 'table',
      left: 38,
      top: 90,
      columns: [84, ...ORDER.map(() => 160)],
      rows: [36, 60, 310],
      cells: [
        [{ text: [] }, ...ORDER.map(field => ({ text: [headings.capitals[field]] }))],
        [{ text: ['Vraag'] }, ...ORDER.map(field => ({ text: [questions[field]] }))],
        [{ text: ['Inbreng'] }, ...ORDER.map(field => ({ text: [], field }))],
      ],
    },
  ]),
  card('empty text boxes, one line high', 'google', [
    title('Partnerschapskaart'),
    ...perColumn((field, [left, top, width]) => [
      box('text', [left, top, width, 34], headings.plain[field]),
      box('text', [left, top + 38, width, 29], [], { field }),
    ]),
  ]),
  card('empty text boxes, one line high, on rectangles', 'pptNl', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => [
      box('rect', at),
      box('text', [at[0], at[1], at[2], 34], headings.plain[field]),
      box('text', [at[0] + 4, at[1] + 40, at[2] - 8, 29], [], { field }),
    ]),
  ]),
  card('lines under the headings', 'pptEn', [
    title('Partnership card'),
    ...perColumn((field, at) => [
      ...above(headings.english, ['text', 'text'], filled, 40)(field, at),
      box('rect', [at[0], at[1] + 36, at[2], 3]),
    ]),
  ]),
  card('entries that name other columns', 'copies', [
    title('Oogst'),
    ...perColumn(
      inside(headings.plain, 'rect', () => ['Relaties verdiepen', 'Acties volgen', 'Waarden delen']),
    ),
  ]),
  card('headings on top of large rectangles, filled', 'pptEn', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => [
      box('roundRect', at, ['', ...filled(field)], { field }),
      box('text', [at[0] + 6, at[1] + 6, at[2] - 12, 30], headings.capitals[field]),
    ]),
  ]),
  card('headings on top of rectangles that are filled from the top, one without', 'google', [
    title('Partnerschapskaart'),
    ...perColumn((field, at) => [
      box('rect', at, filled(field), { field }),
      ...(field === 'relaties'
        ? []
        : [box('text', [at[0], at[1] + at[3] - 30, at[2], 30], headings.plain[field])]),
    ]),
  ]),
];
