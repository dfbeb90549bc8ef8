import { steps, type CardKind } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { Gathering } from '../groups/gathering.ts';
import type { NamedGroup } from '../method/groupsLayout.ts';
import { MINUTE, partTitle, type Part } from '../runSheet/part.ts';
import type { Run } from '../runSheet/run.ts';
import { viewOf } from '../runSheet/runView.ts';
import { timeOfDay } from '../runSheet/times.ts';
import { assignmentLines, type Assignment } from './assignmentSlide.ts';

interface Wording {
  group(number: number): string;
  people(count: number): string;
  end(time: string): string;
  readonly over: string;
  readonly paused: string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  nl: {
    group: number => `Groep ${number}`,
    people: count => (count === 1 ? '1 mens' : `${count} mensen`),
    end: time => `tot ${time}`,
    over: 'De tijd is om',
    paused: 'de klok staat stil',
  },
  en: {
    group: number => `Group ${number}`,
    people: count => (count === 1 ? '1 person' : `${count} people`),
    end: time => `until ${time}`,
    over: 'Time is up',
    paused: 'the clock is paused',
  },
};

export interface AssignmentContext {
  readonly kind: CardKind;
  readonly gathering: Gathering;
  readonly language: Language;
  /** Whether to show how many people are in a group instead of their names. */
  readonly withoutNames?: boolean;
}

/**
 * Returns the assignment of the current part: its questions, the groups of its round, and the minutes left, rounded up.
 * The assignment changes at most once a minute unless someone changes the run.
 */
export function runAssignment(
  run: Run,
  now: number,
  { kind, gathering, language, withoutNames = false }: AssignmentContext,
): Assignment {
  const { part, left, state } = viewOf(run, now);
  const say = wordings[language];
  const isOver = left === 0;
  const [question, ...others] = questionsOf(part, kind, language);
  return {
    title: partTitle(part, language),
    question: question ?? '',
    lines: linesOf(part, others, language),
    groups: part.kind === 'subgroups' ? groupsOf(part, gathering, say, withoutNames) : [],
    time: isOver ? say.over : `${Math.ceil(left / MINUTE)} min`,
    end: isOver ? '' : state === 'paused' ? say.paused : say.end(timeOfDay(now + left, language)),
    language,
    untilChange: part.kind === 'plenary',
  };
}

/** Returns the questions of the part itself. Without these, returns the question of its only column. */
function questionsOf({ prompts, fields }: Part, kind: CardKind, language: Language): readonly string[] {
  if (prompts.length > 0) return prompts.map(one => one[language]);
  const columns = steps(kind).filter(one => fields.includes(one.id));
  return columns.length === 1 ? columns.map(one => one.question[language]) : [];
}

/** Returns the lines below the question: how the groups work or, when everyone is together, the other questions. */
function linesOf({ kind }: Part, others: readonly string[], language: Language): readonly string[] {
  if (kind === 'subgroups') return assignmentLines.map(one => one[language]);
  return others.length > 0 ? others : [''];
}

/**
 * Returns the groups of the latest round with the split of this part. Without such a round, returns the groups of the
 * latest round.
 */
function groupsOf(
  { split }: Part,
  { rounds }: Gathering,
  say: Wording,
  withoutNames: boolean,
): readonly NamedGroup[] {
  const aim = split === 'organisations' ? 'organisation' : 'network';
  const round = rounds.findLast(one => split !== null && one.division.aim === aim) ?? rounds.at(-1);
  return (round?.division.groups ?? []).map((people, at) => ({
    name: say.group(at + 1),
    people: withoutNames ? [say.people(people.length)] : people.map(one => one.name),
  }));
}
