import { dice, type Dice } from '../doubles/chance.ts';
import { box, columns, cut, group, standard, wide, type At, type ForeignSlide, type Item } from './slide.ts';
import { ORDER, type FieldName, type PerField } from './words.ts';

/** Random slides of rarer forms than columns with headings, with words that were not used to develop recognition. */

const SIZES = [wide, standard, [1280, 720], [842, 595]] as const;

const PORTRAIT = [
  [540, 780],
  [595, 842],
  [720, 960],
] as const;

const SAID = [
  'Elke dinsdag inloop bij de kerk',
  'Geen dubbele intakes meer',
  'Mensen voelen zich thuis',
  'Respect',
  'Vaste contactpersoon per gezin',
  'We geven door wat we horen',
  'Sleutel van het wijkgebouw',
  'Eerlijk over geld',
  'Open agenda',
  'Samen koken met de nieuwe bewoners van de flat',
  'Elkaar aanspreken mag',
  'Budget voor kleine dingen',
  'Marieke vraagt de huisarts',
  'Niemand valt buiten de boot',
  'Ruimte om fouten te maken',
  'Korte lijnen',
  'Everyone feels at home',
  'One key worker per family',
] as const;

const NAMES: readonly PerField[] = [
  perField('Actiepunten', 'Condities', 'Gedrag', 'Omgang', 'Wensdroom'),
  perField('Action points', 'Requirements', 'Behaviour', 'Relations', 'Ideals'),
  perField('ACTIES!', 'VOORWAARDEN!', 'HANDELEN!', 'RELATIES!', 'WAARDEN!'),
  perField('Acties – 5', 'Voorwaarden – 4', 'Handelen – 3', 'Relaties – 2', 'Waarden – 1'),
];

const PLAIN = perField('Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden');
const CAPITALS = perField('ACTIES', 'VOORWAARDEN', 'HANDELEN', 'RELATIES', 'WAARDEN');
const BROKEN: readonly PerField[] = [
  perField('Actie\u00adagenda', 'Voor\u00adwaarden', 'Han\u00addelen', 'Rela\u00adties', 'Waar\u00adden'),
  perField('Ac-\vties', 'Voor-\vwaarden', 'Han-\vdelen', 'Re-\vlaties', 'Waar-\vden'),
];

/** Questions in the boxes of a card, and explanations of the columns. */
const ASKING: readonly PerField[] = [
  perField(
    'Wie pakt wat op, en wanneer?',
    'Welke randvoorwaarden zijn er nodig?',
    'Welk gedrag past hierbij?',
    'Hoe willen we samenwerken?',
    'Wat vinden we het belangrijkst?',
  ),
  perField(
    'Who will do what after this meeting?',
    'What do we need to make it work?',
    'Which behaviour fits this?',
    'How do we want to treat each other?',
    'What do we find most important?',
  ),
];
const TELLING: readonly PerField[] = [
  perField(
    'Concrete stappen die de deelnemers na afloop gaan zetten.',
    'Middelen en omstandigheden die het werk mogelijk maken.',
    'Zichtbaar gedrag van professionals en bewoners in de samenwerking.',
    'De onderlinge verhoudingen tussen de betrokken partijen in de wijk.',
    'Overtuigingen en drijfveren die de partijen met elkaar delen.',
  ),
  perField(
    'Maak de stap naar de praktijk: wie is waarvan?',
    'Zet op een rij wat er geregeld moet zijn.',
    'Vertaal de relaties naar wat u morgen anders doet.',
    'Verken hoe partners zich tot elkaar verhouden.',
    'Start met dromen over een geslaagd partnerschap.',
  ),
  perField(
    'Wie gaat wat doen? Zet er een datum bij.',
    'Tijd, geld en ruimte die ieder kan inbrengen!',
    'Hieruit blijkt wat u morgen anders doet…',
    'Gelijkwaardigheid staat in deze kolom voorop.',
    'Waarvoor komen de partners hun bed uit?',
  ),
  perField(
    'Wie doet wat?\nEen actie heeft altijd een naam en een datum.',
    'Wat is er nodig?\nOok tijd en vertrouwen kunnen een voorwaarde zijn.',
    'Wat laten we zien?\nGedrag moet voor een ander zichtbaar zijn.',
    'Hoe gaan we met elkaar om?\nDaar is de ander altijd bij nodig.',
    'Waar gaat het om?\nWaarden zijn nooit hetzelfde als doelen of wensen.',
  ),
  perField(
    'Afspreken wie wat doet',
    'Vaststellen wat nodig is',
    'Benoemen welk gedrag daarbij past',
    'Verkennen hoe partners met elkaar omgaan',
    'Bepalen wat van waarde is',
  ),
  perField(
    'Hier schrijft u op wie wat gaat doen',
    'In deze kolom staat wat er geregeld moet zijn',
    'Het gaat hier om wat mensen laten zien',
    'Hier beschrijft u hoe partners met elkaar omgaan',
    'U bepaalt hier samen wat telt',
  ),
  perField(
    'The steps that the group takes after the meeting.',
    'All that has to be arranged before the work can begin.',
    'The behaviour that others can see and may count on.',
    'The ways in which partners deal with one another.',
    'The ideals that brought these partners together.',
  ),
];

/** Entries of a group with one entry per column, some of them whole sentences. */
const ONE_EACH = [
  [
    'Samen een buurtkamer openen',
    'Elke maand kijken we samen terug.',
    'Folder maken',
    'Jan belt de huisarts.',
  ],
  ['Tijd', 'Een ruimte die ’s avonds open is.', 'Geld voor koffie', 'Steun van de wethouder'],
  ['Luisteren', 'Eerst vragen, dan pas doen.', 'Terugbellen', 'We zeggen wat we niet kunnen.'],
  ['Gelijkwaardig', 'We kennen elkaar bij naam.', 'Op elkaar rekenen', 'Ook zeggen wat schuurt.'],
  ['Vertrouwen', 'Iedereen telt mee.', 'Rust', 'Niet over maar met bewoners praten.'],
] as const;

function perField(...texts: readonly string[]): PerField {
  return Object.fromEntries(ORDER.map((field, at) => [field, texts[at] ?? ''])) as PerField;
}

/** Returns a random filled card without headings. The same seed produces the same card. */
export function randomFilledUnnamed(seed: number): ForeignSlide {
  return made(`filled ${seed}`, seed, (area, chance) => [
    chance.one([
      'Partnerschapskaart Kanaaleiland',
      'PARTNERSCHAPSKAART',
      'Partnership card – Eastside',
      'Partnerschap jeugd en gezin',
      'Onze samenwerking, 4 juni',
    ]) ?? '',
    columns(5, area, chance.below(18)).map((at, index) =>
      box(chance.one(['rect', 'text', 'roundRect'] as const) ?? 'rect', at, said(chance), {
        field: ORDER[index],
      }),
    ),
  ]);
}

/** Returns a random card in rows. The same seed produces the same card. */
export function randomRows(seed: number): ForeignSlide {
  return made(`rows ${seed}`, seed, (area, chance) => {
    const names = chance.one(NAMES) ?? perField();
    const isFilled = chance.happens(0.5);
    const share = 0.15 + 0.2 * chance.chance();
    const order = chance.happens(0.5) ? ORDER : ORDER.toReversed();
    const text = (): readonly string[] => (isFilled ? said(chance) : []);
    const lines = rowsOf(area, chance.below(14));
    const title = chance.one(['Partnerschapskaart', 'Kaart van onze wijk', 'Wat we samen vonden']) ?? '';
    if (chance.happens(0.4)) {
      const heads = order.map(field => [{ text: [names[field]] }, { text: text(), field }]);
      const [left, top, width, height] = area;
      const widths = [width * share, width * (1 - share)];
      return [
        title,
        [{ is: 'table', left, top, columns: widths, rows: order.map(() => height / 5), cells: heads }],
      ];
    }
    const items = order.map((field, at): readonly Item[] => {
      const [left, top, width, height] = lines[at] ?? area;
      return [
        box('rect', [left, top, width * share, height], names[field]),
        box('rect', [left + width * share + 6, top, width * (1 - share) - 6, height], text(), { field }),
      ];
    });
    return [title, chance.happens(0.3) ? items.map(one => group(one, 1.3)) : items.flat()];
  });
}

/**
 * Returns a random card with headings on one side of the boxes, possibly rotated. The same seed produces the same card.
 */
export function randomBesides(seed: number): ForeignSlide {
  return made(`names besides ${seed}`, seed, (area, chance) => {
    const names = chance.one([...NAMES, ...BROKEN]) ?? perField();
    const turned = chance.one(['shape', 'text', null] as const) ?? null;
    const isRight = chance.happens(0.25);
    const strip = area[2] * (0.03 + 0.02 * chance.chance());
    const order = chance.happens(0.3) ? ORDER.toReversed() : ORDER;
    const isFilled = chance.happens(0.5);
    const items = columns(5, area, area[2] * (0.02 + 0.02 * chance.chance())).flatMap(
      ([left, top, width, height], at): readonly Item[] => {
        const field = order[at] ?? 'waarden';
        const room = width - strip - 2;
        return [
          {
            ...box('text', [isRight ? left + room + 2 : left, top, strip, height], names[field]),
            ...(turned && { turned }),
          },
          box('rect', [isRight ? left : left + strip + 2, top, room, height], isFilled ? said(chance) : [], {
            field,
          }),
        ];
      },
    );
    return [
      chance.one(['Partnerschapskaart', 'Onze kaart', 'Kaart Klarendal']) ?? '',
      chance.happens(0.3) ? items.toReversed() : items,
    ];
  });
}

/** Returns a random portrait card with everything in one stack. The same seed produces the same card. */
export function randomPile(seed: number): ForeignSlide {
  return made(
    `pile ${seed}`,
    seed,
    (area, chance) => {
      const names = chance.one([...NAMES, ...BROKEN]) ?? perField();
      const order = chance.happens(0.5) ? ORDER : ORDER.toReversed();
      const way = chance.one(['above', 'above', 'above', 'below', 'inside'] as const) ?? 'above';
      const isFilled = chance.happens(0.5);
      const wide = chance.happens(0.3) ? 0.4 : 1;
      const items = rowsOf(area, 8 + chance.below(10)).flatMap(([left, top, width, height], at) => {
        const field = order[at] ?? 'waarden';
        const text = isFilled ? said(chance).slice(0, 3) : [];
        if (way === 'inside') {
          const head = names[field];
          return [box('rect', [left, top, width, height], [head, ...text], { field, heading: 1 })];
        }
        const tall = 22 + chance.below(6);
        const [head, room] = way === 'above' ? [top, top + tall + 2] : [top + height - tall, top];
        return [
          box('text', [left, head, width * wide, tall], names[field]),
          box('rect', [left, room, width, height - tall - 2], text, { field }),
        ];
      });
      return [chance.one(['Partnerschapskaart', 'Partnerschapskaart Hatert']) ?? '', items];
    },
    PORTRAIT,
  );
}

/** Returns a random card with hand-made breaks in its headings. The same seed produces the same card. */
export function randomBroken(seed: number): ForeignSlide {
  return made(`broken ${seed}`, seed, (area, chance) => {
    const names = chance.one([PLAIN, CAPITALS]) ?? perField();
    const broken = perField(
      ...ORDER.map(field => {
        const at = 2 + chance.below(names[field].length - 3);
        const mark = chance.one(['\u00ad', '-\v', '\v', '\u00ad\v', '\u200b', '\u2011']) ?? '';
        return `${names[field].slice(0, at)}${mark}${names[field].slice(at)}`;
      }),
    );
    const isFilled = chance.happens(0.5);
    const isInside = chance.happens(0.4);
    const items = columns(5, area).flatMap((at, index): readonly Item[] => {
      const field = ORDER[index] ?? 'waarden';
      const text = isFilled ? said(chance) : [];
      if (isInside) return [box('rect', at, [broken[field], ...text], { field, heading: 1 })];
      const [head, body] = cut(at, 56, 4);
      return [box('rect', head, broken[field]), box('rect', body, text, { field })];
    });
    return [chance.one(['Partnerschapskaart', 'Oogst van de middag']) ?? '', items];
  });
}

/** Returns a random portrait slide with a stack that is not a card. The same seed produces the same slide. */
export function randomOtherPile(seed: number): ForeignSlide {
  return made(
    `other pile ${seed}`,
    seed,
    (area, chance) => {
      const names = chance.one(NAMES) ?? perField();
      const sort = chance.below(3);
      const texts =
        chance.one([...TELLING, ...ASKING, perField('13.30', '13.00', '12.30', '12.00', '11.30')]) ??
        perField();
      const others = ['Doel', 'Aanpak', 'Middelen', 'Planning', 'Partners'];
      const items = rowsOf(area, 12).flatMap(([left, top, width, height], at) => {
        const field = ORDER[at] ?? 'waarden';
        const head = sort === 0 && at < 2 ? (others[at] ?? '') : names[field];
        if (sort === 2) return [box('rect', [left, top, width, height], head)];
        return [
          box('text', [left, top, width, 24], head),
          box(
            'rect',
            [left, top + 26, width, height - 26],
            sort === 0 ? said(chance) : texts[field].split('\n'),
          ),
        ];
      });
      const title =
        chance.one(['Opbouw van een partnerschap', 'Programma van de dag', 'De vijf stappen']) ?? '';
      return [title, items];
    },
    PORTRAIT,
  );
}

/** Returns a random card with a question in each box. The same seed produces the same card. */
export function randomAsking(seed: number): ForeignSlide {
  return made(`asking ${seed}`, seed, (area, chance) => named(area, chance, ASKING, false, true));
}

/** Returns a random slide that explains the columns. The same seed produces the same slide. */
export function randomExplanation(seed: number): ForeignSlide {
  return made(`explanation ${seed}`, seed, (area, chance) =>
    named(area, chance, TELLING, chance.happens(0.4), false),
  );
}

/** Returns a random card with one entry in each column. The same seed produces the same card. */
export function randomOneEach(seed: number): ForeignSlide {
  return made(`one entry each ${seed}`, seed, (area, chance) => {
    const said = ONE_EACH.map(texts => chance.one(texts) ?? '');
    return named(area, chance, [perField(...said)], chance.happens(0.4), true);
  });
}

/** Returns columns with a heading and a text each, in one box or in two. With `isCard`, the boxes belong to fields. */
function named(
  area: At,
  chance: Dice,
  sets: readonly PerField[],
  isInside: boolean,
  isCard: boolean,
): readonly [title: string, items: readonly Item[]] {
  const names = chance.one(NAMES) ?? perField();
  const texts = chance.one(sets) ?? perField();
  const items = columns(5, area).flatMap((at, index): readonly Item[] => {
    const field: FieldName = ORDER[index] ?? 'waarden';
    const said = texts[field].split('\n');
    const truth = (heading: number) => (isCard ? { field, heading } : {});
    if (isInside) return [box('rect', at, [names[field], ...said], truth(1))];
    const [head, body] = cut(at, 40, 6);
    return [box('rect', head, names[field]), box('rect', body, said, truth(0))];
  });
  return [chance.one(['Partnerschapskaart', 'De vijf kolommen', 'Opzet van de kaart']) ?? '', items];
}

/** Returns a random slide with five texts of another kind. The same seed produces the same slide. */
export function randomFives(seed: number): ForeignSlide {
  return made(`five others ${seed}`, seed, (area, chance) => {
    const heads = ['Kans', 'Knelpunt', 'Idee', 'Vraag', 'Wens', 'Zorg', 'Jeugd', 'Wonen'];
    const sort = chance.below(3);
    const texts = columns(5, area).map((at, index) =>
      box(
        'rect',
        at,
        sort === 0
          ? [heads[(index + seed) % heads.length] ?? '', ...said(chance)]
          : sort === 1
            ? [chance.one(SAID) ?? '']
            : ['Fatima', 'Henk', 'Joris', 'Sanne'].slice(0, 2 + chance.below(3)),
      ),
    );
    return [
      chance.one(['Partnerschapskaart', 'Partnerschap in beeld', 'Samenwerking in de keten', 'Oogst']) ?? '',
      texts,
    ];
  });
}

/** Returns one to five entries. */
function said(chance: Dice): readonly string[] {
  return Array.from({ length: 1 + chance.below(5) }, () => chance.one(SAID) ?? '');
}

function rowsOf([left, top, width, height]: At, gap: number): readonly At[] {
  const each = (height - 4 * gap) / 5;
  return ORDER.map((_, at) => [left, top + at * (each + gap), width, each] as const);
}

function made(
  name: string,
  seed: number,
  make: (area: At, chance: Dice) => readonly [title: string, items: readonly Item[]],
  sizes: readonly ForeignSlide['size'][] = SIZES,
): ForeignSlide {
  const chance = dice(seed);
  const size = chance.one(sizes) ?? wide;
  const [width, height] = size;
  const side = width * (0.03 + 0.05 * chance.chance());
  const top = height * (0.16 + 0.06 * chance.chance());
  const [title, items] = make([side, top, width - 2 * side, height * 0.94 - top], chance);
  const heading = box(chance.happens(0.7) ? 'title' : 'text', [side, 14, width - 2 * side, 48], title);
  return { name, size, maker: chance.happens(0.5) ? 'pptNl' : 'google', items: [heading, ...items] };
}
