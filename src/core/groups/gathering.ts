import type { Division } from './division.ts';
import type { Participant, ParticipantId, Remark } from './participants.ts';

/** A round: who sits where. */
export interface Round {
  readonly division: Division;
  /** Whether anything changed after the people were divided, here or in a round before it. */
  readonly overruled: boolean;
}

/** The people of a workshop, and the rounds in which they sit in groups. */
export interface Gathering {
  /** Everyone who was ever on a list or came late, in that order. */
  readonly people: readonly Participant[];
  readonly absent: ReadonlySet<ParticipantId>;
  /** What is to be said of the list that was read last. */
  readonly remarks: readonly Remark[];
  /** The number of groups that was chosen; null leaves it to the number of people. */
  readonly groups: number | null;
  /** Whether roles were given here, so that people must be told theirs. */
  readonly rolesGiven: boolean;
  readonly rounds: readonly Round[];
}

/** A gathering before anyone is known. */
export const nobody: Gathering = {
  people: [],
  absent: new Set(),
  remarks: [],
  groups: null,
  rolesGiven: false,
  rounds: [],
};
