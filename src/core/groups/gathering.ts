import type { Division } from './division.ts';
import type { Participant, ParticipantId, Remark } from './participants.ts';

/** One round of work in groups. */
export interface Round {
  readonly division: Division;
  /** Whether this round or an earlier round changed after its division was made. */
  readonly overruled: boolean;
}

/** The people of a workshop, and the rounds in which they sit in groups. */
export interface Gathering {
  /** Everyone from the lists and all latecomers, in the order in which they were added. */
  readonly people: readonly Participant[];
  readonly absent: ReadonlySet<ParticipantId>;
  /** Remarks on the list that was read last. */
  readonly remarks: readonly Remark[];
  /** The chosen number of groups; null derives it from the number of people. */
  readonly groups: number | null;
  /** Whether the pane assigned roles, so that people must still hear their role. */
  readonly rolesGiven: boolean;
  readonly rounds: readonly Round[];
}

/** An empty gathering. */
export const emptyGathering: Gathering = {
  people: [],
  absent: new Set(),
  remarks: [],
  groups: null,
  rolesGiven: false,
  rounds: [],
};
