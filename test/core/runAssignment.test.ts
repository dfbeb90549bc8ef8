import { assignmentEdits, ASSIGNMENT_SHAPES, type Assignment } from '../../src/core/aid/assignmentSlide.ts';
import { runAssignment } from '../../src/core/aid/runAssignment.ts';
import { emptyGathering } from '../../src/core/groups/gathering.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { MINUTE, newPart } from '../../src/core/runSheet/part.ts';
import { extendPart, nextPart, pauseRun, startRun } from '../../src/core/runSheet/run.ts';

const START = Date.UTC(2026, 10, 22, 12);
const task = newPart('one', {
  kind: 'subgroups',
  title: { nl: 'Opdracht 1', en: 'Task 1' },
  minutes: 20,
  minimum: 5,
  fields: ['waarden' as FieldId],
  split: 'networks',
});
const parts = [
  task,
  newPart('two', { kind: 'break', title: { nl: 'Pauze', en: 'Break' }, minutes: 15, minimum: 5 }),
];
const started = startRun(parts, START);
if (!started) throw new Error('No run');
const of = (run: typeof started, now: number, language: 'nl' | 'en' = 'nl') =>
  runAssignment(run, now, { kind: partnership, gathering: emptyGathering, language });

test.each([
  ['at the start', started, START, '20 min'],
  ['within a minute', started, START + 30_000, '20 min'],
  ['a minute later', started, START + MINUTE, '19 min'],
  ['after five minutes more', extendPart(started, START), START, '25 min'],
  ['when the time is over', started, START + 21 * MINUTE, 'De tijd is om'],
])('the minutes left on the assignment slide are rounded up: %s', (_, run, now, time) => {
  expect(of(run, now).time).toBe(time);
});

test('the assignment of a part has the question of its column and three lines in both languages, and a break has neither', () => {
  const question = partnership.fields.find(one => one.id === 'waarden')?.question;
  expect(of(started, START)).toMatchObject({ title: 'Opdracht 1', question: question?.nl, groups: [] });
  expect(of(started, START, 'en')).toMatchObject({ title: 'Task 1', question: question?.en });
  expect(of(started, START).lines).toHaveLength(3);
  expect(of(nextPart(started, START), START)).toMatchObject({ title: 'Pauze', question: '', lines: [''] });
});

test('the questions of a part itself come before the question of its column, in groups and together', () => {
  const prompts = [
    { nl: 'Wat hoorde je vaker?', en: 'What did you hear more often?' },
    { nl: 'Wat mist er?', en: 'What is missing?' },
  ];
  const asked = (kind: 'subgroups' | 'plenary') => {
    const run = startRun([{ ...task, kind, prompts }], START);
    if (!run) throw new Error('No run');
    return of(run, START);
  };
  expect(asked('subgroups')).toMatchObject({ question: 'Wat hoorde je vaker?', untilChange: false });
  expect(asked('subgroups').lines).toHaveLength(3);
  expect(asked('plenary')).toMatchObject({
    question: 'Wat hoorde je vaker?',
    lines: ['Wat mist er?'],
    untilChange: true,
  });
});

test('a paused clock shows that it is paused instead of the end time', () => {
  expect(of(pauseRun(started, START), START).end).toBe('de klok staat stil');
  expect(of(started, START).end).toMatch(/^tot \d\d:\d\d$/u);
});

describe('the groups', () => {
  const base: Assignment = { ...of(started, START), groups: [] };
  const groups = (count: number, names: readonly string[]) =>
    Array.from({ length: count }, (_, at) => ({ name: `Groep ${at + 1}`, people: names }));
  const said = (some: Assignment['groups']) =>
    assignmentEdits({ ...base, groups: some }, new Map(), 1).find(
      one => one.shape === ASSIGNMENT_SHAPES.groups,
    );

  test.each([
    [2, ['Fatima Yilmaz', 'Jan'], 'Groep 1: Fatima Yilmaz, Jan', 2],
    [6, ['Fatima Yilmaz', 'Jan de Vries', 'Anne-Sophie van Beekhuizen', 'Willemijn Bakker'], 'Groep 1: ', 6],
    [9, ['Fatima Yilmaz', 'Jan'], '9 groepen', 1],
  ])(
    'the assignment slide shows %i groups at 28 points or more, with whole names, first names, or only the number of people',
    (count, names, first, lines) => {
      const edit = said(groups(count, names));
      expect(edit?.text.startsWith(first)).toBe(true);
      expect(edit?.text.split('\r')).toHaveLength(lines);
      expect(edit?.size).toBeGreaterThanOrEqual(28);
    },
  );
});
