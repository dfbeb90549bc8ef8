import { isRecord, readRecord } from '../card/data.ts';
import type { Groups } from './crowds.ts';
import { judge, type Aim } from './division.ts';
import type { Participant, ParticipantId, Remark, RemarkCode } from './participants.ts';
import type { Gathering, Round } from './gathering.ts';

/** The gathering, its earlier states for undo, and half-typed text. */
export interface StoredGathering {
  readonly history: readonly [Gathering, ...Gathering[]];
  readonly draft: string;
  /** The parties to the agreement, one per line, by card. */
  readonly parties: Readonly<Record<string, string>>;
  readonly typed: TypedTexts;
}

/** Text in small forms that nobody submitted yet. */
export interface TypedTexts {
  /** The goal of a new card. */
  readonly goal: string;
  /** The name of a latecomer, and the network or organisation of that person. */
  readonly lateName: string;
  readonly lateOf: string;
}

const VERSION = 1;

/** Returns the gathering as text. Stores a list of people once when several undo steps share that list. */
export function writeGathering({ history, draft, parties, typed }: StoredGathering): string {
  const lists = [...new Set(history.map(one => one.people))];
  const steps = history.map(({ people, absent, rounds, ...rest }) => ({
    ...rest,
    people: lists.indexOf(people),
    absent: [...absent],
    rounds: rounds.map(({ division: { aim, groups }, overruled }) => ({
      aim,
      groups: groups.map(group => group.map(({ id }) => id)),
      overruled,
    })),
  }));
  return JSON.stringify({ v: VERSION, lists, steps, draft, parties, typed });
}

/** Returns the stored gathering; null when the text is foreign, damaged or of another version. */
export function readGathering(text: string): StoredGathering | null {
  const data = readRecord(text);
  if (data?.v !== VERSION || typeof data.draft !== 'string' || !isRecord(data.parties)) return null;
  const { lists, steps, draft, parties } = data;
  if (!isListOf(lists, isPeople) || !Array.isArray(steps)) return null;
  const names = Object.entries(parties).filter((one): one is [string, string] => typeof one[1] === 'string');
  const [first, ...others] = steps.map(step => readStep(step, lists));
  if (!first) return null;
  const before: Gathering[] = [];
  // Undo ends at a step that cannot be read.
  for (const step of others) {
    if (!step) break;
    before.push(step);
  }
  return {
    history: [first, ...before],
    draft,
    parties: Object.fromEntries(names),
    typed: readTyped(data.typed),
  };
}

/** Returns the half-typed texts; all are empty in data of earlier versions. */
function readTyped(data: unknown): TypedTexts {
  const textOf = (key: keyof TypedTexts): string =>
    isRecord(data) && typeof data[key] === 'string' ? data[key] : '';
  return { goal: textOf('goal'), lateName: textOf('lateName'), lateOf: textOf('lateOf') };
}

function readStep(data: unknown, lists: readonly (readonly Participant[])[]): Gathering | null {
  if (!isRecord(data)) return null;
  const { absent, remarks, groups, rolesGiven } = data;
  const people = lists[Number(data.people)];
  if (!people || !isListOf(absent, isId) || !isListOf(remarks, isRemark) || !Array.isArray(data.rounds))
    return null;
  if (!(groups === null || isCount(groups)) || typeof rolesGiven !== 'boolean') return null;
  const byId = new Map(people.map(person => [person.id, person]));
  const rounds: Round[] = [];
  for (const one of data.rounds) {
    const round = readRound(one, byId, rounds);
    if (!round) return null;
    rounds.push(round);
  }
  return { people, absent: new Set(absent), remarks, groups, rolesGiven, rounds };
}

/**
 * Returns a round with recalculated findings. Returns null when the data is damaged, or when a person is not on the
 * list or is in the round twice.
 */
function readRound(
  data: unknown,
  byId: ReadonlyMap<ParticipantId, Participant>,
  earlier: readonly Round[],
): Round | null {
  if (!isRecord(data) || !isAim(data.aim) || typeof data.overruled !== 'boolean') return null;
  if (!isListOf(data.groups, (group): group is readonly ParticipantId[] => isListOf(group, isId)))
    return null;
  const groups: Groups = data.groups.map(group => group.flatMap(id => byId.get(id) ?? []));
  const ids = data.groups.flat();
  if (groups.flat().length !== ids.length || new Set(ids).size !== ids.length) return null;
  const before = earlier.map(one => one.division.groups);
  return { division: judge(data.aim, groups, before), overruled: data.overruled };
}

function isListOf<T>(data: unknown, is: (one: unknown) => one is T): data is readonly T[] {
  return Array.isArray(data) && data.every(is);
}

function isCount(data: unknown): data is number {
  return Number.isInteger(data) && Number(data) > 0;
}

function isId(data: unknown): data is ParticipantId {
  return isCount(data);
}

function isAim(data: unknown): data is Aim {
  return data === 'network' || data === 'organisation';
}

/** Returns whether these are participants with distinct ids. */
function isPeople(data: unknown): data is readonly Participant[] {
  return isListOf(data, isParticipant) && new Set(data.map(({ id }) => id)).size === data.length;
}

function isParticipant(data: unknown): data is Participant {
  if (!isRecord(data) || !isId(data.id)) return false;
  return [data.name, data.network, data.organisation, data.role].every(one => typeof one === 'string');
}

const codes: readonly unknown[] = [
  'noName',
  'notAName',
  'sameName',
  'aboveHeader',
  'unusedColumn',
] satisfies readonly RemarkCode[];

function isRemark(data: unknown): data is Remark {
  return isRecord(data) && codes.includes(data.code) && isCount(data.row) && typeof data.text === 'string';
}
