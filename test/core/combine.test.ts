import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { comparing, type Cluster, type Comparison, type Point } from '../../src/core/combine/comparing.ts';
import { stretches } from '../../src/core/combine/likeness.ts';
import { marked, unmarked } from '../../src/core/combine/originMark.ts';
import { freeName, originNames } from '../../src/core/combine/originNames.ts';
import {
  combined,
  everything,
  fateOf,
  leftOutIn,
  emptySelection,
  pointsIn,
  taking,
  tally,
  wording,
  type Selection,
} from '../../src/core/combine/selection.ts';
import type { Source } from '../../src/core/combine/source.ts';
import { languageOf, sameness, type Vocabulary } from '../../src/core/combine/words.ts';
import { cleanEntry, isBlank } from '../../src/core/text/paragraphs.ts';
import { vocabularyOf } from '../../src/pane/combine/stemming.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

let dutch: Vocabulary;
beforeAll(async () => {
  dutch = await vocabularyOf('nl');
});

/** Returns a source per list of entries: groep 1, groep 2 … */
function groups(...lists: readonly (readonly string[])[]): readonly Source[] {
  return lists.map((entries, at) => ({ origin: `groep ${at + 1}`, entries: new Map([[waarden, entries]]) }));
}

function compared(sources: readonly Source[], card: readonly string[] = []): Comparison {
  const work = comparing({ sources, card: new Map([[waarden, card]]), vocabulary: dutch });
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function clusters(...args: Parameters<typeof compared>): readonly Cluster[] {
  return compared(...args)[0]?.clusters ?? [];
}

const shown = ({ kind, points }: Cluster): readonly unknown[] => [kind, ...points.map(one => one.text)];
const allPoints = (comparison: Comparison): readonly Point[] => comparison.flatMap(pointsIn);
const names = (sources: readonly Source[]): readonly string[] => sources.map(one => one.origin);

describe('same, similar and different entries', () => {
  test('compared entries are ordered by kind, then by number of source cards, then by source card', () => {
    const sources = groups(
      ['Iedereen telt mee', 'Wederzijds vertrouwen', 'Een speeltuin'],
      ['iedereen telt mee.', 'Korte lijnen'],
      ['Eén loket', 'IEDEREEN  TELT  MÉÉ!', 'Vertrouwen in elkaar hebben'],
    );
    expect(clusters(sources).map(shown)).toEqual([
      ['same', 'Iedereen telt mee'],
      ['alike', 'Wederzijds vertrouwen', 'Vertrouwen in elkaar hebben'],
      ['different', 'Een speeltuin'],
      ['different', 'Korte lijnen'],
      ['different', 'Eén loket'],
    ]);
    expect(clusters(sources)[0]?.points[0]?.sources).toEqual([0, 1, 2]);
    expect(clusters(sources)[1]?.shared).toEqual(['vertrouw']);
  });

  test.each<readonly [string, string]>([
    ['50%', '50'],
    ['3,5 uur', '35 uur'],
    ['👍', '👎'],
    ['Niet praten over ons', 'Praten over ons'],
    ['!!!', '???'],
    ['C#', 'C&'],
    ['Kosten -10%', 'Kosten 10%'],
    ['Kosten - 10%', 'Kosten 10%'],
    ['Kosten –10%', 'Kosten +10%'],
    ['Kosten ±10%', 'Kosten 10%'],
    ['Kosten −10%', 'Kosten 10%'],
    ['Kosten (-)', 'Kosten'],
    ['Kosten +/-', 'Kosten +'],
    ['Saldo -€ 10', 'Saldo € 10'],
    ['€ 10', '$ 10'],
    ['€ 10', '10'],
    ['< 10 mensen', '> 10 mensen'],
    ['.5 uur', '5 uur'],
    ['3,5 uur', '3 5 uur'],
    ['3,5 uur', '3.5 uur'],
    ['10-20 mensen', '10 20 mensen'],
    ['1/2 dag', '1 2 dag'],
    ['5‰', '5'],
    ['5′', '5″'],
    ['Doen?', 'Doen!'],
    ['Eten vóór de vergadering', 'Eten voor de vergadering'],
    ['Eén loket', 'Een loket'],
    ['10 m', '10 M'],
    ['10 m', '10 km'],
    ['Inwoner ≠ klant', 'Inwoner = klant'],
    ['Inwoner != klant', 'Inwoner = klant'],
    ['n\u0336i\u0336e\u0336t\u0336 parkeren', 'niet parkeren'],
    ...[
      ['niet', 'wel'] as const,
      ['geen', 'een'],
      ['nooit', 'ooit'],
      ['zonder', 'met'],
      ['not', 'now'],
      ['never', 'ever'],
      ['without', 'with'],
      ['Jan', 'Jana'],
    ].map(([one, other]) => [`Vergaderen ${one} bewoners`, `Vergaderen ${other} bewoners`] as const),
  ])('combining keeps %s and %s as two different entries', (one, other) =>
    expect(sameness(one)).not.toBe(sameness(other)),
  );

  test.each([
    ['Kosten -10%', 'kosten: – 10%!'],
    ['Wijk-agent', 'wijk agent'],
    ['Vóór 1 mei!', 'vo\u0301o\u0301r 1 mei'],
    ['Samen - elke week', 'Samen elke week'],
    ['Tijd: 2 uur per week.', 'tijd 2 uur per week'],
  ])('combining takes %s and %s as the same entry', (one, other) =>
    expect(sameness(one)).toBe(sameness(other)),
  );

  test('combining keeps two entries that differ only in a sign, such as a minus', () => {
    const comparison = compared(groups(['Kosten -10%'], ['Kosten 10%']));
    expect(combined(comparison, everything(comparison), null).get(waarden)).toEqual([
      'Kosten -10%',
      'Kosten 10%',
    ]);
  });

  test('combining keeps entries apart that end with names of people, when those are also names of source cards', () => {
    const [first, second] = groups(['Belt de gemeente (Jan)'], ['Belt de gemeente (Piet)']);
    const comparison = compared([
      { origin: 'Jan', entries: first?.entries ?? new Map() },
      { origin: 'Piet', entries: second?.entries ?? new Map() },
    ]);
    expect(combined(comparison, everything(comparison), null).get(waarden)).toEqual([
      'Belt de gemeente (Jan)',
      'Belt de gemeente (Piet)',
    ]);
  });

  test('combining counts an entry once when one source card has it twice', () => {
    expect(clusters(groups(['Rust', 'rust'])).map(shown)).toEqual([['different', 'Rust']]);
  });

  test('combining recognises entries that are on the card already, with and without their origin in brackets', () => {
    const [first, second] = clusters(groups(['Zorg dichtbij', 'Groen']), ['Zorg dichtbij (groep 1)']);
    expect([first?.kind, first?.points[0]?.onCard, first?.points[0]?.text]).toEqual([
      'different',
      true,
      'Zorg dichtbij',
    ]);
    expect(second?.points[0]?.onCard).toBe(false);
  });

  test.each([
    [true, 'Bewoners bepalen zelf de volgorde', 'De volgorde wordt door de bewoners bepaald'],
    [true, 'Samenwerken aan een groene wijk', 'Samenwerking voor groene wijken'],
    [true, 'Gelijkwaardigheid', 'We zijn gelijkwaardig'],
    [false, 'Elke maand een buurtoverleg', 'Een buurtoverleg in het wijkcentrum'],
    [true, 'Financiële middelen', 'Voldoende financiele middelen vrijmaken'],
    [true, 'Duidelijke afspraken maken', 'Afspraken zijn duidelijk en staan op papier'],
    [false, 'Bewoners bepalen zelf de volgorde', 'De gemeente betaalt de huur'],
    [false, 'We willen dat het er is', 'Dat willen we ook'],
    [false, 'Korte lijnen', 'Vaste contactpersoon voor de hele wijk'],
  ])('combining counts as alike (%s): “%s” and “%s”', (alike, one, other) => {
    const found = clusters(groups([one, 'Iets met muziek', 'Fietsen'], [other, 'Open deur', 'Koffie']));
    expect(found.some(({ kind }) => kind === 'alike')).toBe(alike);
  });

  test('the language of entries is detected by their common short words, and is Dutch by default', () => {
    expect(languageOf(['Care is close by', 'We trust each other'])).toBe('en');
    expect(languageOf(['Zorg is dichtbij', 'We vertrouwen elkaar'])).toBe('nl');
    expect(languageOf([])).toBe('nl');
  });

  test('entries that are alike show which words they share', () => {
    expect(stretches('Het vertrouwen, altijd.', ['vertrouw'], dutch)).toEqual([
      { text: 'Het ', shared: false },
      { text: 'vertrouwen', shared: true },
      { text: ', altijd.', shared: false },
    ]);
  });
});

describe('the selection', () => {
  const sources = groups(['Rust', 'Zorg dichtbij'], ['Zorg is dichtbij', 'rust'], ['Groen']);

  test('the selection can take all entries, with and without their origins', () => {
    const comparison = compared(sources);
    const all = everything(comparison);
    expect([...combined(comparison, all, null)]).toEqual([
      [waarden, ['Rust', 'Zorg dichtbij', 'Zorg is dichtbij', 'Groen']],
    ]);
    expect(combined(comparison, all, names(sources)).get(waarden)).toEqual([
      'Rust (groep 1, groep 2)',
      'Zorg dichtbij (groep 1)',
      'Zorg is dichtbij (groep 2)',
      'Groen (groep 3)',
    ]);
  });

  test('the selection can replace several entries by one sentence, and an entry that is selected again separately no longer belongs to that sentence', () => {
    const comparison = compared(sources);
    const ids = allPoints(comparison).map(one => one.id);
    const likes = ids.slice(1, 3);
    let selection = wording(emptySelection, likes, ' Zorg, dichtbij en gewoon ');
    expect(combined(comparison, selection, names(sources)).get(waarden)).toEqual([
      'Zorg, dichtbij en gewoon (groep 1, groep 2)',
    ]);
    expect(tally(comparison[0] ?? never(), selection)).toEqual({ onCard: 0, taken: 2, left: 3 });
    selection = taking(selection, likes.slice(0, 1), true);
    expect(combined(comparison, selection, null).get(waarden)).toEqual([
      'Zorg dichtbij',
      'Zorg, dichtbij en gewoon',
    ]);
    expect(wording(selection, likes, '  ')).toEqual(emptySelection);
  });

  test('the selection adds no entry that is on the card already, and adds that entry again after its removal from the card', () => {
    const chosen = wording(everything(compared(sources)), likesOf(compared(sources)), 'Zorg, gewoon');
    const added = combined(compared(sources), chosen, names(sources)).get(waarden) ?? [];
    expect(added).toHaveLength(3);
    const after = compared(sources, added);
    expect(combined(after, chosen, null).size).toBe(0);
    expect(tally(after[0] ?? never(), chosen)).toEqual({ onCard: 5, taken: 0, left: 0 });
    expect(combined(compared(sources, added.slice(1)), chosen, null).get(waarden)).toHaveLength(1);
  });

  test('the entries that were not selected can be listed, each spelling with its origins', () => {
    const [column = never()] = compared(sources);
    expect(leftOutIn(column, emptySelection, names(sources))).toEqual([
      'Rust (groep 1)',
      'rust (groep 2)',
      'Zorg dichtbij (groep 1)',
      'Zorg is dichtbij (groep 2)',
      'Groen (groep 3)',
    ]);
  });
});

describe('every entry is accounted for (property)', () => {
  const entry = fc
    .oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('rust', 'Rust.', 'zorg thuis', 'Thuis zorg', 'groen', 'Groen (groep 1)'),
      },
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('('.repeat(10_000), 'a '.repeat(5_000), '__proto__', 'constructor'),
      },
    )
    .map(cleanEntry)
    .filter(text => !isBlank(text));
  const lists = fc.record({
    waarden: fc.array(entry, { maxLength: 8 }),
    acties: fc.array(entry, { maxLength: 4 }),
  });
  const sourcesOf = fc.array(lists, { maxLength: 5 }).map(all =>
    all.map((one, at) => ({
      origin: `groep ${at + 1}`,
      entries: new Map([
        [waarden, one.waarden],
        [acties, one.acties],
      ]),
    })),
  );
  /** Returns each entry of each source, as often as it occurs. */
  const given = (sources: readonly Source[]): readonly string[] =>
    sources.flatMap(({ entries }, at) =>
      [...entries].flatMap(([field, texts]) => texts.map(text => JSON.stringify([field, at, text]))),
    );

  test('each entry of the combined cards is either taken, left out or on the card already', () => {
    fc.assert(
      fc.property(
        sourcesOf,
        fc.array(entry, { maxLength: 4 }),
        fc.infiniteStream(fc.nat(3)),
        (sources, card, dice) => {
          const comparison = compared(sources, card);
          const mentions = comparison.flatMap(column =>
            pointsIn(column).flatMap(point =>
              point.mentions.map(({ source, text }) => JSON.stringify([column.field, source, text])),
            ),
          );
          const onCard = card.map(text => JSON.stringify([waarden, null, text]));
          expect(mentions.toSorted()).toEqual([...given(sources), ...onCard].toSorted());

          const ids = allPoints(comparison).map(one => one.id);
          expect(new Set(ids).size).toBe(ids.length);
          let selection: Selection = emptySelection;
          for (const id of ids) {
            const [throwOf = 0] = dice.take(1);
            if (throwOf === 1) selection = taking(selection, [id], true);
            if (throwOf === 2) selection = wording(selection, [id, ...ids.slice(0, 2)], 'Samen');
          }
          for (const column of comparison) {
            const { onCard: there, taken, left } = tally(column, selection);
            const all = sources.reduce((sum, one) => sum + (one.entries.get(column.field) ?? []).length, 0);
            expect(there + taken + left).toBe(all);
            const leftPoints = pointsIn(column).filter(one => fateOf(one, column, selection) === 'left');
            const spelled = new Set(
              leftPoints.flatMap(one => one.mentions.map(({ text }) => `${one.id}${text}`)),
            );
            expect(leftOutIn(column, selection, names(sources))).toHaveLength(spelled.size);
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  test('after all entries were put on the card, a new comparison has nothing left to select', () => {
    fc.assert(
      fc.property(sourcesOf, fc.boolean(), (sources, withOrigin) => {
        const comparison = compared(sources);
        const all = everything(comparison);
        const added = combined(comparison, all, withOrigin ? names(sources) : null);
        const card = new Map([waarden, acties].map(field => [field, added.get(field) ?? []] as const));
        const work = comparing({ sources, card, vocabulary: dutch });
        let step = work.next();
        while (!step.done) step = work.next();
        expect(combined(step.value, everything(step.value), null)).toEqual(new Map());
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  test('the origin in brackets can be removed from an entry exactly as it was added', () => {
    fc.assert(
      fc.property(
        entry,
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }),
        (text, origins) => {
          expect(unmarked(marked(text, origins), origins)).toBe(text);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
    expect(unmarked('Zorg (thuis)', ['groep 1'])).toBe('Zorg (thuis)');
    expect(marked('Rust', ['a', 'b', 'c', 'd', 'e'])).toBe('Rust (a, b, c, +2)');
  });
});

test('source cards are named by the parts in which their file names differ', () => {
  expect(originNames(['Kaart_groep_1.pptx', 'Kaart_groep_2.pptx'])).toEqual(['groep 1', 'groep 2']);
  expect(originNames(['Kaart bewoners.pptx', 'Kaart gemeente.pptx'])).toEqual(['bewoners', 'gemeente']);
  expect(originNames(['Kaart.pptx', 'Kaart (1).pptx'])).toEqual(['Kaart', 'Kaart (1)']);
  expect(originNames(['Buurtteam Noord v2.pptx'])).toEqual(['Buurtteam Noord v2']);
  expect(freeName('groep 1', ['groep 1', 'groep 1 2'])).toBe('groep 1 3');
  expect(freeName('', [])).toBe('?');
});

test('comparing cards pauses regularly, so that other tasks can run', () => {
  const sources = groups(
    ...Array.from({ length: 20 }, (_, at) => Array.from({ length: 100 }, (__, n) => `Zorg ${at * n} thuis`)),
  );
  const shares = [...comparing({ sources, card: new Map(), vocabulary: dutch })];
  expect(shares.length).toBeGreaterThan(40);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

function likesOf(comparison: Comparison): readonly Point['id'][] {
  return comparison[0]?.clusters.find(one => one.kind === 'alike')?.points.map(one => one.id) ?? [];
}

function never(): never {
  throw new Error('Nothing was compared');
}
