import { useState } from 'react';
import { costOf } from '../../core/groups/changes.ts';
import type { Participant, ParticipantId, Particulars } from '../../core/groups/participants.ts';
import { spelling } from '../../core/groups/spelling.ts';
import { useAnnounce } from '../announcements.tsx';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { markAbsent, addLatecomer, movePerson, seatPerson } from '../../core/groups/gatheringChanges.ts';
import type { Gathering } from '../../core/groups/gathering.ts';
import { useGathering } from './gathering.tsx';

/** Commands on the people in a round. Each announces its result, and what it does to the bonds. */
export interface RoundCommands {
  /** The sentence about the latest command; '' before the first. */
  readonly news: string;
  /** Moves a person to a group (from 0). */
  readonly move: (id: ParticipantId, to: number) => void;
  readonly leave: (id: ParticipantId) => void;
  /** Gives a group to a person who is on the list. */
  readonly seat: (person: Participant) => void;
  /**
   * Adds a latecomer. A person on the list with the same name gets a group instead. If that person already has a group,
   * only announces that group.
   */
  readonly join: (newcomer: Particulars) => void;
  readonly undo: () => void;
}

/** Returns the commands on a round (from 0). */
export function useRoundCommands(round: number): RoundCommands {
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { gathering, change, undo } = useGathering();
  const [news, setNews] = useState('');
  const person = (id: ParticipantId) => gathering.people.find(one => one.id === id);
  const tell = (sentence: string) => {
    setNews(sentence);
    announce(sentence);
  };
  const groupOf = ({ rounds }: Gathering, id: ParticipantId) =>
    rounds[round]?.division.groups.findIndex(group => group.some(one => one.id === id)) ?? -1;
  const toldWith = (next: Gathering, sentence: string) => {
    change(() => next);
    tell(`${sentence} ${costSentence(next)}`);
  };
  const costSentence = (next: Gathering) => {
    const [before, after] = [gathering, next].map(one => one.rounds[round]?.division);
    const cost = before && after ? costOf(before, after) : null;
    return text.cost(cost?.bond ?? null, cost?.pairs ?? 0);
  };
  const seat = (next: Gathering, name: string, id: ParticipantId) =>
    toldWith(next, text.moved(name, groupOf(next, id) + 1));

  return {
    news,
    move: (id, to) => {
      const one = person(id);
      const next = movePerson(gathering, round, id, to);
      if (one && groupOf(gathering, id) !== to) seat(next, one.name, id);
    },
    leave: id => {
      const one = person(id);
      if (one) toldWith(markAbsent(gathering, round, id), text.leaves(one.name));
    },
    seat: one => seat(seatPerson(gathering, round, one), one.name, one.id),
    join: newcomer => {
      const known = gathering.people.filter(one => spelling(one.name) === spelling(newcomer.name));
      const free = known.find(one => groupOf(gathering, one.id) === -1);
      const [sitting] = known;
      const next = free ? seatPerson(gathering, round, free) : addLatecomer(gathering, round, newcomer);
      const late = free ?? next.people.at(-1);
      if (sitting && !free) {
        tell(text.sits(sitting.name, groupOf(gathering, sitting.id) + 1));
      } else if (late) seat(next, late.name, late.id);
    },
    undo: () => {
      undo();
      tell(text.undone);
    },
  };
}
