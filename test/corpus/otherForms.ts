import {
  AREA,
  a3Preset,
  box,
  columns,
  cut,
  group,
  picture,
  standard,
  title,
  wide,
  type At,
  type ForeignSlide,
  type Form,
  type Item,
  type Maker,
} from './slide.ts';
import { filled, headings, ORDER, questions, type FieldName, type PerField } from './words.ts';

const STANDARD: At = [30, 80, 660, 420];

/** Entries by field, for a group that wrote little. */
const few: Readonly<Record<FieldName, readonly string[]>> = {
  acties: ['Jan belt de corporatie voor vrijdag', 'Folder'],
  voorwaarden: [],
  handelen: ['Terugbellen'],
  relaties: ['Elkaar bij naam kennen', 'Ook zeggen wat niet lukt'],
  waarden: ['Iedereen telt mee', 'Vertrouwen', 'Rust'],
};

/** Returns filled boxes side by side, one for each field, without any heading. */
function bare(
  form: Form,
  fill: (field: FieldName) => readonly string[],
  area = AREA,
  gap = 12,
): readonly Item[] {
  const frames = columns(ORDER.length, area, gap);
  return ORDER.map((field, at) => box(form, frames[at] ?? area, fill(field), { field }));
}

/** Returns rows from top to bottom, by default from the first step to the last. `make` returns the items of a row. */
function rows(
  make: (field: FieldName, at: At, step: number) => readonly Item[],
  {
    area = AREA,
    gap = 8,
    order = ORDER.toReversed(),
  }: { area?: At; gap?: number; order?: readonly FieldName[] } = {},
): readonly Item[] {
  const height = (area[3] - gap * (order.length - 1)) / order.length;
  return order.flatMap((field, at) =>
    make(field, [area[0], area[1] + at * (height + gap), area[2], height], at + 1),
  );
}

/** Returns a function that makes a row: a heading of this width on the left, and the box on the right. */
function beside(
  words: PerField,
  [head, body]: readonly [Form, Form],
  width: number,
  fill: (field: FieldName) => readonly string[] = () => [],
) {
  return (field: FieldName, [left, top, wideness, height]: At): readonly Item[] => [
    box(head, [left, top, width, height], words[field]),
    box(body, [left + width + 8, top, wideness - width - 8, height], fill(field), { field }),
  ];
}

/** Returns a table with a row for each field: its name, an optional explanation, and its box. */
function rowTable(
  words: PerField,
  widths: readonly number[],
  { said, fill = () => [] }: { said?: PerField; fill?: (field: FieldName) => readonly string[] } = {},
): Item {
  return {
    is: 'table',
    left: AREA[0],
    top: AREA[1],
    columns: widths,
    rows: ORDER.map(() => 80),
    cells: ORDER.toReversed().map(field => [
      { text: [words[field]] },
      ...(said ? [{ text: [said[field]] }] : []),
      { text: fill(field), field },
    ]),
  };
}

function perField(...texts: readonly string[]): PerField {
  return Object.fromEntries(ORDER.map((field, at) => [field, texts[at] ?? ''])) as PerField;
}

const meanings = perField(
  'Afspraken over wie wat doet en wanneer het af is.',
  'Alles wat er moet zijn voordat het kan lukken: tijd, geld, kennis en ruimte.',
  'Wat wij in de praktijk laten zien en welke vaardigheden daarvoor nodig zijn.',
  'De manier waarop partners met elkaar omgaan en elkaar aanspreken.',
  'Dat wat partners belangrijk vinden en samen willen bereiken.',
);
const orders = perField(
  'Noteer hier wie wat gaat doen en voor welke datum.',
  'Ga na wat er nodig is om zo te kunnen werken.',
  'Beschrijf welk gedrag u van elkaar mag verwachten.',
  'Bespreek hoe u met elkaar om wilt gaan.',
  'Begin rechts: bepaal samen wanneer het geslaagd is.',
);
const inEnglish = perField(
  'Agree on who does what, and by when.',
  'List what has to be in place before you can act this way.',
  'Describe what partners may expect of each other’s behaviour.',
  'Discuss how you want to deal with each other.',
  'Decide together when the collaboration is a success.',
);

/** Returns clearly named columns with a text about each column. `waits` makes the slide an unfilled card. */
function told(
  words: PerField,
  texts: PerField,
  [head, body]: readonly [Form, Form] = ['text', 'rect'],
  { waits = false } = {},
): readonly Item[] {
  const frames = columns(ORDER.length, AREA);
  return ORDER.flatMap((field, at) => {
    const [top, rest] = cut(frames[at] ?? AREA, 34, 4);
    return [box(head, top, words[field]), box(body, rest, texts[field], waits ? { field } : {})];
  });
}

function slide(
  name: string,
  maker: Maker,
  items: readonly Item[],
  size: ForeignSlide['size'] = wide,
): ForeignSlide {
  return { name, maker, items, size };
}

/** Cards with filled boxes without headings. */
export const filledUnnamed: readonly ForeignSlide[] = [
  slide('filled, rectangles, no names', 'pptNl', [title('Partnerschapskaart'), ...bare('rect', filled)]),
  slide('filled a little, one box empty, a goal in the title', 'pptEn', [
    title('Partnerschapskaart – wonen met zorg'),
    ...bare('roundRect', field => few[field]),
  ]),
  slide('filled, English, from a script', 'pptxgenjs', [
    box('text', [38, 20, 600, 40], 'Partnership card'),
    ...bare('rect', filled, AREA, 4),
  ]),
  slide(
    'filled, on 4:3, with a footer',
    'copies',
    [
      box('title', [30, 16, 660, 50], 'Partnerschapskaart Lombok'),
      ...bare('text', filled, STANDARD),
      box('text', [30, 512, 200, 20], '12 maart 2026'),
    ],
    standard,
  ),
  slide('filled, only the numbers of the steps', 'pptNl', [
    title('Partnerschapskaart: een thuis in de wijk'),
    ...columns(5, AREA).flatMap((at, index) => {
      const [head, body] = cut(at, 34, 4);
      const field = ORDER[index] ?? 'waarden';
      return [box('text', head, `Stap ${5 - index}`), box('rect', body, filled(field), { field })];
    }),
  ]),
  slide('filled, a table of one row', 'google', [
    title('Partnerschapskaart'),
    {
      is: 'table',
      left: AREA[0],
      top: AREA[1],
      columns: ORDER.map(() => AREA[2] / 5),
      rows: [380],
      cells: [ORDER.map(field => ({ text: filled(field), field }))],
    },
  ]),
  slide('filled, a group, titled by the partnership', 'pptNl', [
    title('Ons partnerschap in Hatert'),
    group(bare('rect', filled), 1.4),
    picture(860, 10, 60, 50),
  ]),
  slide('filled, titled by the collaboration', 'pythonPptx', [
    title('Samenwerking Noord: oogst'),
    ...bare('rect', filled),
  ]),
];

/** Cards with headings in a column on the left, and a box beside each heading. */
export const inRows: readonly ForeignSlide[] = [
  slide('rows of rectangles', 'pptNl', [
    title('Partnerschapskaart'),
    ...rows(beside(headings.capitals, ['rect', 'rect'], 170)),
  ]),
  slide('rows, filled, no title', 'pptEn', rows(beside(headings.plain, ['text', 'roundRect'], 150, filled))),
  slide('rows, numbered, arrows as headings', 'copies', [
    title('Onze kaart'),
    ...rows(beside(headings.numbered, ['homePlate', 'rect'], 200, filled)),
  ]),
  slide('rows of a table', 'pptNl', [title('Partnerschapskaart'), rowTable(headings.plain, [160, 724])]),
  slide('rows of a table, filled', 'google', [
    title('Oogst van de kaart'),
    rowTable(headings.steps, [200, 684], { fill: filled }),
  ]),
  slide('rows of a table with the questions between', 'pptEn', [
    title('Partnerschapskaart'),
    rowTable(headings.capitals, [150, 220, 514], { said: questions }),
  ]),
  slide(
    'rows on A3, in groups',
    'pptNl',
    [
      box('title', [48, 24, 900, 60], 'Partnerschapskaart wijk Noord'),
      ...rows((field, at) => [group(beside(headings.extra, ['rect', 'rect'], 240)(field, at), 2)], {
        area: [48, 120, 912, 580],
      }),
    ],
    a3Preset,
  ),
  slide(
    'rows on 4:3, the other way up',
    'pptNl',
    [
      box('title', [30, 16, 660, 50], 'Samenwerkingsmodel'),
      ...rows(beside(headings.slips, ['text', 'rect'], 140), { area: STANDARD, order: ORDER }),
    ],
    standard,
  ),
];

/** Cards with headings on one side of the boxes, or with everything in one stack. */
export const besidesAndPiles: readonly ForeignSlide[] = [
  ...([undefined, 'shape', 'text'] as const).map((turned, at) =>
    slide(`names left of the boxes${turned ? `, the ${turned} on its side` : ''}`, at ? 'pptNl' : 'pptEn', [
      title('Onze kaart: partnerschap in Klarendal'),
      ...columns(5, AREA, 16).flatMap(([left, top, width, height], index) => {
        const field = ORDER[index] ?? 'waarden';
        const strip = box('text', [left, top, 30, height], headings.plain[field]);
        return [
          turned ? { ...strip, turned } : strip,
          box('rect', [left + 32, top, width - 32, height], at ? [] : filled(field), { field }),
        ];
      }),
    ]),
  ),
  ...(['above', 'inside'] as const).map(way =>
    slide(
      `in portrait, names ${way} the boxes`,
      'pptNl',
      [
        box('text', [24, 12, 492, 36], 'Partnerschapskaart'),
        ...rows(
          (field, [left, top, width, height]) =>
            way === 'inside'
              ? [box('rect', [left, top, width, height], headings.numbered[field], { field, heading: 1 })]
              : [
                  box('text', [left, top, width, 24], headings.numbered[field]),
                  box('rect', [left, top + 26, width, height - 26], [], { field }),
                ],
          { area: [24, 60, 492, 700] },
        ),
      ],
      [540, 780],
    ),
  ),
];

/** Unfilled cards with the question of the column in each box. */
export const asking: readonly ForeignSlide[] = [
  slide('the guiding questions in the boxes', 'pptNl', [
    title('De partnerschapskaart'),
    ...told(headings.capitals, questions, ['text', 'rect'], { waits: true }),
  ]),
  slide('the questions in a table', 'pptNl', [
    title('Partnerschapskaart'),
    {
      is: 'table',
      left: AREA[0],
      top: AREA[1],
      columns: ORDER.map(() => AREA[2] / 5),
      rows: [40, 300],
      cells: [
        ORDER.map(field => ({ text: [headings.plain[field]] })),
        ORDER.map(field => ({ text: [questions[field]], field })),
      ],
    },
  ]),
  slide('questions in words of their own', 'pptEn', [
    title('Onze kaart'),
    ...told(
      headings.numbered,
      perField(
        'Wie pakt wat op?',
        'Wat moet er geregeld zijn?',
        'Wat doe ik anders dan vroeger?',
        'Hoe praten we met elkaar?',
        'Waar staan we samen voor?',
      ),
      ['text', 'roundRect'],
      { waits: true },
    ),
  ]),
];

/** Slides that explain the columns, under a title that does not mention an explanation. */
export const explanations: readonly ForeignSlide[] = [
  slide('what the columns are', 'pptEn', [title('Partnerschapskaart'), ...told(headings.plain, meanings)]),
  slide('what to do in each column', 'copies', [
    title('De kaart in vijf kolommen'),
    ...told(headings.numbered, orders, ['rect', 'rect']),
  ]),
  slide('what to do in each column, in English', 'pptxgenjs', [
    title('The partnership card'),
    ...told(headings.english, inEnglish),
  ]),
  slide('what the columns are, heading and all in one box', 'google', [
    title('Partnerschapskaart'),
    ...columns(5, AREA).map((at, index) => {
      const field = ORDER[index] ?? 'waarden';
      return box('roundRect', at, [headings.capitals[field], meanings[field]]);
    }),
  ]),
  slide('what to do, row by row', 'pptEn', [
    title('Partnerschapskaart'),
    ...rows((field, [left, top, width, height]) => [
      box('rect', [left, top, 160, height], headings.plain[field]),
      box('rect', [left + 170, top, width - 170, height], orders[field]),
    ]),
  ]),
  slide('question and what to do', 'pptNl', [
    title('Zo vullen we samen de kaart'),
    ...columns(5, AREA).map((at, index) => {
      const field = ORDER[index] ?? 'waarden';
      return box('rect', at, [headings.plain[field], questions[field], orders[field]]);
    }),
  ]),
];

/** Slides with five boxes or five rows that are not cards. */
export const otherFives: readonly ForeignSlide[] = [
  slide('five lists under the name of the card, each with a heading of its own', 'pptNl', [
    title('Partnerschapskaart: opbrengst'),
    ...columns(5, AREA).map((at, index) =>
      box('rect', at, [
        ['Doel', 'Aanpak', 'Middelen', 'Planning', 'Partners'][index] ?? '',
        ...filled('waarden'),
      ]),
    ),
  ]),
  slide('five groups of names without a heading', 'pptEn', [
    title('Partnerschapskaart: groepen'),
    ...columns(5, AREA).map(at => box('rect', at, ['Anna', 'Bilal', 'Chris', 'Dewi'])),
  ]),
  slide('five principles of a partnership', 'copies', [
    title('Vijf uitgangspunten van ons partnerschap'),
    ...columns(5, AREA).map((at, index) =>
      box('roundRect', at, filled(ORDER[index] ?? 'acties').slice(0, 1)),
    ),
  ]),
  slide('five quotes about the collaboration', 'pptNl', [
    title('Samenwerking volgens bewoners'),
    ...columns(5, AREA).map(at => box('rect', at, ['“Ze bellen altijd terug.”', 'Bewoner'])),
  ]),
  slide('a glossary', 'pptNl', [
    title('Begrippen'),
    ...rows((field, [left, top, width, height]) => [
      box('text', [left, top, 150, height], headings.plain[field]),
      box('text', [left + 160, top, width - 160, height], meanings[field]),
    ]),
  ]),
  slide('scores, row by row', 'pptEn', [
    title('Evaluatie van het partnerschap'),
    ...rows((field, [left, top, width, height], step) => [
      box('text', [left, top, 150, height], headings.plain[field]),
      box('rect', [left + 160, top, width - 160, height], `${step}`),
    ]),
  ]),
];
