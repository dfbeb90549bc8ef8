import { CARD_TAG, writeIdentity, type CardId } from '../../src/core/card/identity.ts';
import {
  AREA,
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
  type ForeignSlide,
  type Form,
  type Item,
  type Maker,
} from './slide.ts';
import { headings, ORDER, questions } from './words.ts';

/** Returns columns with a heading and a text each. */
function row(
  heads: readonly string[],
  texts: readonly (readonly string[])[] = [],
  { area = AREA, forms = ['text', 'rect'] }: { area?: At; forms?: readonly [Form, Form] } = {},
): readonly Item[] {
  const frames = columns(heads.length, area);
  return heads.flatMap((head, at) => {
    const [top, body] = cut(frames[at] ?? area, 34, 4);
    return [box(forms[0], top, head), box(forms[1], body, texts[at] ?? [])];
  });
}

/** Returns boxes side by side, each with a heading and text inside. */
function blocks(texts: readonly (readonly string[])[], form: Form = 'rect', area = AREA): readonly Item[] {
  return columns(texts.length, area).map((at, index) => box(form, at, texts[index] ?? []));
}

/** Returns a table of texts. */
function table(rows: readonly (readonly string[])[], height: number, widths?: readonly number[]): Item {
  const count = rows[0]?.length ?? 1;
  return {
    is: 'table',
    left: AREA[0],
    top: AREA[1],
    columns: widths ?? Array.from({ length: count }, () => AREA[2] / count),
    rows: rows.map(() => height),
    cells: rows.map(cells => cells.map(text => ({ text: text ? [text] : [] }))),
  };
}

/** Returns full-width boxes stacked from top to bottom. */
function layers(texts: readonly (readonly string[])[], form: Form = 'rect'): readonly Item[] {
  return texts.map((text, at) => box(form, [AREA[0], AREA[1] + at * 82, AREA[2], 76], text));
}

const body = (...text: readonly string[]): Item => box('body', AREA, text);

function slide(
  name: string,
  maker: Maker,
  items: readonly Item[],
  size: ForeignSlide['size'] = wide,
): ForeignSlide {
  return { name, maker, items, size };
}

const names = ORDER.map(field => headings.plain[field]);
const asked = ORDER.map(field => questions[field]);

const explained = [
  ['Spreek af wie wat doet, en wanneer u samen terugkijkt op wat er van gekomen is.'],
  ['Ga na welke middelen, tijd en kennis iedere partner inbrengt.'],
  ['Beschrijf wat partners van elkaars handelen mogen verwachten.'],
  ['Bespreek hoe u met elkaar omgaat en elkaar aanspreekt.'],
  ['Bepaal eerst samen wanneer de samenwerking is geslaagd.'],
];

/**
 * More than forty slides that are not a Partnerschapskaart, but look like a card or like something that contains one.
 */
export const lookAlikes: readonly ForeignSlide[] = [
  slide('SWOT', 'pptNl', [
    title('SWOT van ons partnerschap'),
    ...row(['Sterkten', 'Zwakten'], [], { area: [38, 90, 884, 200] }),
    ...row(['Kansen', 'Bedreigingen'], [], { area: [38, 300, 884, 200] }),
  ]),
  slide('planning table of five columns', 'pptNl', [
    title('Planning'),
    table(
      [
        ['Acties', 'Voorwaarden', 'Wie', 'Wanneer', 'Klaar'],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ],
      120,
    ),
  ]),
  slide('agenda', 'pptEn', [
    title('Agenda'),
    body('Welkom', 'Waarden', 'Relaties en handelen', 'Pauze', 'Voorwaarden', 'Acties en afspraken'),
  ]),
  slide('process in five arrows', 'pptEn', [
    title('Zo werken wij'),
    ...blocks(
      [['Intake'], ['Analyse'], ['Plan'], ['Uitvoering'], ['Evaluatie']],
      'chevron',
      [38, 200, 884, 120],
    ),
  ]),
  slide('five arrows with the names of the columns', 'pptNl', [
    title('De vijf stappen van de partnerschapskaart'),
    ...blocks(
      names.map(one => [one]),
      'homePlate',
      [38, 230, 884, 84],
    ),
  ]),
  slide('golden circle', 'pptNl', [
    title('Waarom, hoe, wat'),
    box('ellipse', [280, 90, 400, 400], 'Wat: acties'),
    box('ellipse', [340, 150, 280, 280], 'Hoe: relaties en handelen'),
    box('ellipse', [400, 210, 160, 160], 'Waarom: waarden'),
  ]),
  slide('organisation chart', 'pythonPptx', [
    title('Organisatie'),
    box('rect', [380, 100, 200, 60], 'Bestuur'),
    line(480, 160, 1, 60),
    ...blocks([['Wonen'], ['Zorg'], ['Welzijn'], ['Wijkteam'], ['Politie']], 'rect', [38, 220, 884, 70]),
  ]),
  slide('timeline', 'pptxgenjs', [
    title('Tijdlijn van het partnerschap'),
    line(38, 260, 884, 1),
    ...blocks(
      [
        ['2021', 'Start'],
        ['2022', 'Waarden'],
        ['2023', 'Convenant'],
        ['2024', 'Acties'],
        ['2025', 'Evaluatie'],
      ],
      'text',
      [38, 280, 884, 120],
    ),
  ]),
  slide('our values, five boxes', 'pptNl', [
    title('Onze waarden'),
    ...row(
      ['Vertrouwen', 'Respect', 'Openheid', 'Moed', 'Plezier'],
      [
        ['We doen wat we zeggen'],
        ['Iedereen telt mee'],
        ['We delen wat we weten'],
        ['We proberen'],
        ['We lachen'],
      ],
    ),
  ]),
  slide('five empty columns with other headings', 'pptNl', [
    title('Projectplan samenwerking'),
    ...row(['Doel', 'Aanpak', 'Middelen', 'Planning', 'Resultaat']),
  ]),
  slide('the five names as a numbered list', 'pptEn', [
    title('De partnerschapskaart in vijf stappen'),
    body(...names.toReversed().map((one, at) => `${at + 1}. ${one}`)),
  ]),
  slide('the five names as bullets beside a picture', 'pptNl', [
    title('Partnerschapskaart'),
    box('body', [38, 90, 430, 410], names.toReversed()),
    picture(490, 90, 430, 410),
  ]),
  slide('the method as a table of steps', 'pptNl', [
    title('Werkwijze partnerschapskaart'),
    table(
      [
        ['Stap', 'Kolom', 'Vraag'],
        ...names.map((one, at) => [`${5 - at}`, one, asked[at] ?? '']).toReversed(),
      ],
      66,
      [80, 200, 604],
    ),
  ]),
  slide('the rules in five boxes', 'pptEn', [
    title('5 geboden voor democratische dialoog'),
    ...row(
      ['1', '2', '3', '4', '5'],
      [
        ['Iedereen doet mee.'],
        ['Ieders ervaring telt.'],
        ['Luister om te begrijpen.'],
        ['Geef en neem.'],
        ['Verschil mag er zijn.'],
      ],
    ),
  ]),
  slide('groups', 'pptNl', [
    title('Partnerschapskaart: groepen'),
    ...row(
      ['Groep 1', 'Groep 2', 'Groep 3', 'Groep 4', 'Groep 5'],
      [
        ['Anna', 'Bilal'],
        ['Chris', 'Dewi'],
        ['Els', 'Fatma'],
        ['Gijs', 'Hind'],
        ['Ivo', 'Jana'],
      ],
    ),
  ]),
  slide('groups without people yet', 'copies', [
    title('Partnerschapskaart: indeling'),
    ...row(['Tafel 1', 'Tafel 2', 'Tafel 3', 'Tafel 4', 'Tafel 5']),
  ]),
  slide('run-sheet as a table', 'pptEn', [
    title('Draaiboek'),
    table(
      [
        ['Tijd', 'Onderdeel', 'Stap', 'Wie'],
        ['09.30', 'Welkom en uitleg', '', 'facilitator'],
        ['09.45', 'Waarden', '1', 'subgroepen'],
        ['10.30', 'Relaties, handelen, voorwaarden', '2–4', 'subgroepen'],
        ['11.30', 'Acties', '5', 'plenair'],
      ],
      60,
    ),
  ]),
  slide('run-sheet in five boxes', 'pptNl', [
    title('Programma: partnerschapskaart'),
    ...row(
      ['09.30', '10.00', '10.45', '11.30', '12.00'],
      [['Welkom'], ['Waarden'], ['Relaties en handelen'], ['Voorwaarden'], ['Acties']],
    ),
  ]),
  slide('logic model', 'pptEn', [
    title('Logic model'),
    ...row(['Input', 'Activities', 'Output', 'Outcome', 'Impact']),
  ]),
  slide('business model', 'google', [
    title('Partnership canvas'),
    ...row(
      ['Key partners', 'Key activities', 'Value proposition', 'Customer relationships', 'Customer segments'],
      [],
      { area: [38, 90, 884, 260] },
    ),
    ...row(['Cost structure', 'Revenue streams'], [], { area: [38, 360, 884, 140] }),
  ]),
  slide('partners scored on the five columns', 'pptNl', [
    title('Hoe staan we ervoor?'),
    table(
      [
        ['', ...names],
        ['Gemeente', '3', '4', '2', '4', '5'],
        ['Welzijn', '4', '4', '3', '3', '4'],
        ['Bewoners', '2', '3', '3', '5', '5'],
        ['Corporatie', '3', '2', '2', '4', '4'],
      ],
      78,
    ),
  ]),
  slide('partners against the five columns, empty', 'pptEn', [
    title('Inventarisatie per partner'),
    table(
      [
        ['Partner', ...names],
        ['Gemeente', '', '', '', '', ''],
        ['Welzijn', '', '', '', '', ''],
        ['Bewoners', '', '', '', '', ''],
      ],
      100,
    ),
  ]),
  slide('evaluation, a row for each column of the card', 'pptNl', [
    title('Evaluatiekaart partnerschap'),
    table(
      [
        ['Kolom', 'Score', 'Waaraan merken we dat?', 'Wat spreken we nu af?'],
        ...names.map(one => [one, '', '', '']),
      ],
      66,
    ),
  ]),
  slide('the five columns explained', 'pptNl', [
    title('Hoe werkt de partnerschapskaart?'),
    ...row(names, explained),
  ]),
  slide('the five columns explained in boxes', 'pptEn', [
    title('Uitleg partnerschapskaart'),
    ...blocks(names.map((one, at) => [one, ...(explained[at] ?? [])])),
  ]),
  slide('culture', 'pptNl', [
    title('Onze cultuur'),
    ...row(['Waarden', 'Normen', 'Gedrag', 'Houding', 'Vaardigheden']),
  ]),
  slide('list of actions', 'pptNl', [
    title('Acties uit de partnerschapskaart'),
    table(
      [
        ['Actie', 'Wie', 'Wat', 'Wanneer', 'Status'],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ],
      90,
    ),
  ]),
  slide('a policy frame with four of the names', 'pptEn', [
    title('Beleidskader sociaal domein'),
    ...row(['Doelen', 'Waarden', 'Voorwaarden', 'Relaties', 'Acties']),
  ]),
  slide('three of the names under the title of the card', 'pptNl', [
    title('Partnerschapskaart: oogst'),
    ...row(['Waarden', 'Relaties', 'Acties', 'Vragen', 'Parkeerplaats']),
  ]),
  slide('a title slide', 'pptNl', [
    box('title', [120, 160, 720, 120], 'Partnerschapskaart'),
    box('body', [120, 290, 720, 80], ['Werkplaats Sociaal Domein', 'Bijeenkomst 1']),
  ]),
  slide('a scan of the card', 'pptNl', [title('Partnerschapskaart'), picture(38, 90, 884, 410)]),
  slide('the names in a small legend', 'pptNl', [
    title('Netwerk in de wijk'),
    picture(38, 90, 640, 410),
    ...names.map((one, at) => box('text', [700, 100 + at * 40, 200, 30], one)),
  ]),
  slide('layers with the names', 'pythonPptx', [
    title('Opbouw van een partnerschap'),
    ...layers(names.map((one, at) => [one, asked[at] ?? ''])),
  ]),
  slide('five circles around a goal', 'pptNl', [
    title('Partnerschap'),
    box('ellipse', [400, 220, 160, 120], 'Doel'),
    ...names.map((one, at) => {
      const angle = (at * 2 * Math.PI) / 5 - Math.PI / 2;
      return box('ellipse', [425 + 250 * Math.cos(angle), 250 + 150 * Math.sin(angle), 110, 60], one);
    }),
  ]),
  slide('a kanban board', 'pptxgenjs', [
    title('Acties'),
    ...row(['Idee', 'Te doen', 'Bezig', 'Wacht', 'Klaar']),
  ]),
  slide(
    'days of the week on 4:3',
    'pptNl',
    [
      box('title', [30, 16, 660, 50], 'Week van het partnerschap'),
      ...row(['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag'], [], { area: [30, 90, 660, 400] }),
    ],
    standard,
  ),
  slide('five empty boxes for ideas', 'pptNl', [title('Brainstorm'), ...blocks([[], [], [], [], []])]),
  slide('five partners with their photographs', 'google', [
    title('Onze partners'),
    group(columns(5, [38, 90, 884, 200]).map(at => picture(...at))),
    ...row(['Gemeente', 'Welzijn', 'Corporatie', 'Zorg', 'Bewoners'], [], { area: [38, 300, 884, 200] }),
  ]),
  slide('steps from left to right', 'pptEn', [
    title('Partnerschapskaart in vijf stappen'),
    ...row(['Stap 1', 'Stap 2', 'Stap 3', 'Stap 4', 'Stap 5']),
  ]),
  slide('when each column is filled', 'pptNl', [
    title('Planning van de middag'),
    ...row(names, [['14.30–15.00'], ['14.00–14.30'], ['13.30–14.00'], ['13.00–13.30'], ['12.30–13.00']]),
  ]),
  slide('what the columns mean, without saying so', 'pptNl', [
    title('De vijf kolommen'),
    ...row(names, explained),
  ]),
  slide('a look back on the columns', 'pptEn', [
    title('Evaluatiekaart'),
    ...row(names, [['4'], ['3'], ['4'], ['5'], ['4']]),
  ]),
  {
    ...slide('a card that was adopted already', 'pptNl', [title('Partnerschapskaart'), ...row(names)]),
    tag: { key: CARD_TAG, value: writeIdentity({ v: 1, kind: 'partnership', id: 'a' as CardId }) },
  },
];
