import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, useState } from 'react';
import type { Participant, ParticipantId } from '../../core/groups/participants.ts';
import { groupsStamp } from '../../core/method/groupsStamp.ts';
import { useAnnounce } from '../announcements.tsx';
import { HiddenFromRoom } from '../beamer/HiddenFromRoom.tsx';
import { NamesOnSlide } from '../beamer/NamesOnSlide.tsx';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { beamerWords } from '../beamer/words.ts';
import { useSession, useSessionState } from '../session.tsx';
import { insertSlides } from '../ui/insertSlides.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useSpeech, useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { uiWords } from '../ui/words.ts';
import { peopleWithoutGroup } from '../../core/groups/gatheringChanges.ts';
import { Findings } from './Findings.tsx';
import type { Round } from '../../core/groups/gathering.ts';
import { useGathering } from './gathering.tsx';
import { GroupBox } from './GroupBox.tsx';
import { GroupMenu } from './GroupMenu.tsx';
import { LateForm } from './LateForm.tsx';
import { useRoundCommands } from './roundCommands.ts';
import { SeatlessPeople } from './SeatlessPeople.tsx';
import { usePersonDrag } from './usePersonDrag.ts';

const useStyles = makeStyles({
  round: { display: 'flex', flexDirection: 'column', gap: '12px' },
  groups: { display: 'flex', flexDirection: 'column', gap: '8px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '0 -16px',
    padding: '10px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  news: { marginBottom: '8px' },
});

/** With more people than this, the groups are collapsed at first. */
const MANY = 120;

/** The person being moved by menu, with the current group and the button that opened the menu. */
interface Mover {
  readonly id: ParticipantId;
  readonly from: number;
  readonly button: HTMLElement;
}

interface RoundPartProps {
  /** The index of the round, from 0. */
  readonly at: number;
  readonly round: Round;
}

/** One round: its result, the groups, and the commands on them. */
export function RoundPart({ at, round }: RoundPartProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const unseen = useVisuallyHidden();
  const access = useSession();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(groupsWords);
  const uiText = useWords(uiWords);
  const beamerText = useWords(beamerWords);
  const { gathering, canUndo } = useGathering();
  const { hides, withoutNames } = useRoomWatches();
  const commands = useRoundCommands(at);
  const [mover, setMover] = useState<Mover | null>(null);
  const place = useRef<HTMLDivElement>(null);
  /** Selector of the button to focus after the next render. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) place.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  const { groups, aim } = round.division;
  const over = usePersonDrag(place, (id, to) => commands.move(id as ParticipantId, to));

  const detailsOf = (person: Participant) =>
    [person[aim], gathering.rolesGiven ? person.role : ''].filter(Boolean).join(' · ');
  const focusLater = (id: ParticipantId | undefined, what: 'move' | 'leave') => {
    if (id !== undefined) wanted.current = `[data-person="${id}"] [data-do="${what}"]`;
  };
  const leave = (id: ParticipantId, group: number) => {
    const people = groups[group] ?? [];
    const here = people.findIndex(one => one.id === id);
    focusLater((people[here + 1] ?? people[here - 1])?.id, 'leave');
    commands.leave(id);
  };
  const close = () => {
    if (mover) focusLater(mover.id, 'move');
    setMover(null);
  };
  const putOnSlide = async () => {
    const named = groups.map((people, group) => ({
      name: text.group(group + 1),
      people: withoutNames
        ? [text.many(people.length)]
        : people.map(({ name, role }) =>
            gathering.rolesGiven && role !== '' ? text.withRole(name, role) : name,
          ),
    }));
    const stamps = groupsStamp({
      language,
      title: text.slideTitle(at + 1),
      groups: named,
      size: await access.session.slide.size(),
    });
    const made = await insertSlides(access, 'groups', stamps, { aid: `groups ${at + 1}` });
    if (made === stamps.length) announce(text.onSlide);
  };

  return (
    <div ref={place} className={styles.round}>
      <Findings round={round} />
      <HiddenFromRoom sentence={beamerText.hidden.groups}>
        <p className={unseen}>{text.keys}</p>
        <div className={styles.groups}>
          {groups.map((people, group) => (
            <GroupBox
              key={group}
              group={group}
              people={people}
              detailsOf={detailsOf}
              unfolded={gathering.people.length <= MANY}
              over={over === group}
              move={(id, button) => setMover({ id, from: group, button })}
              leave={id => leave(id, group)}
            />
          ))}
        </div>
        {mover && (
          <GroupMenu
            target={mover.button}
            groups={groups.length}
            from={mover.from}
            choose={group => commands.move(mover.id, group)}
            close={close}
          />
        )}
        <SeatlessPeople
          title={text.unseated}
          people={peopleWithoutGroup(gathering, at)}
          label={text.seat}
          seat={commands.seat}
        />
        <SeatlessPeople
          title={text.absentees}
          people={gathering.people.filter(({ id }) => gathering.absent.has(id))}
          label={text.returns}
          seat={commands.seat}
        />
        <LateForm aim={aim} join={commands.join} />
      </HiddenFromRoom>
      <div className={styles.foot}>
        {commands.news !== '' && !hides && (
          <p className={mergeClasses(quiet, styles.news)}>{commands.news}</p>
        )}
        <NamesOnSlide />
        <div className={styles.ways}>
          <Button appearance="primary" disabledFocusable={state.busy} onClick={() => void putOnSlide()}>
            {state.busy ? uiText.busy : text.slide}
          </Button>
          <IconButton
            size="medium"
            icon={<ArrowUndo20Regular />}
            label={text.undo}
            disabledFocusable={!canUndo}
            onClick={commands.undo}
          />
        </div>
      </div>
    </div>
  );
}
