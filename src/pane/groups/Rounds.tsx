import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowShuffle20Regular } from '@fluentui/react-icons/svg/arrow-shuffle';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../announcements.tsx';
import { useHeading } from '../ui/heading.ts';
import { PlaceTabs } from '../ui/PlaceTabs.tsx';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { assignmentOf, groupCount, presentPeople, setRound } from '../../core/groups/gatheringChanges.ts';
import { useGathering } from './gathering.tsx';
import { NumberField } from './NumberField.tsx';
import { useRoundInView } from './roundInView.ts';
import { RoundPart } from './RoundPart.tsx';
import { useDividing } from './useDividing.ts';
import { describeDivision } from './describeDivision.ts';

const useStyles = makeStyles({
  rounds: { display: 'flex', flexDirection: 'column', gap: '12px' },
  sizes: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '12px',
    '& input': { minWidth: 0, width: '100%' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Leaves space for the sticky tabs of the rounds above the result.
  result: { scrollMarginTop: '88px', outlineStyle: 'none' },
});

/** Asks for the number of groups, divides the people, and shows the rounds. */
export function Rounds() {
  const styles = useStyles();
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { gathering, change } = useGathering();
  const heading = useHeading();
  const { busy, divide } = useDividing();
  const result = useRef<HTMLHeadingElement>(null);
  /** How many divisions were made here. A change brings the new result into view. */
  const [made, setMade] = useState(0);
  useEffect(() => {
    if (made === 0) return;
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: 'start' });
  }, [made]);
  const { rounds } = gathering;
  const { at: shown, round, choose: chooseRound } = useRoundInView();
  const people = presentPeople(gathering).length;
  const groups = groupCount(gathering);
  const choose = (count: number) => change(now => ({ ...now, groups: count }));
  const divideRound = async (at: number) => {
    const division = await divide(assignmentOf(gathering, at));
    if (!division) return;
    change(now => setRound(now, at, division));
    chooseRound(at);
    setMade(count => count + 1);
    const [sentence] = describeDivision({ division, overruled: false }, text);
    if (sentence !== undefined) announce(sentence);
  };
  return (
    <div className={styles.rounds}>
      <div className={styles.sizes}>
        <NumberField label={text.count} value={groups} most={people} choose={choose} />
        <NumberField
          label={text.each}
          value={Math.ceil(people / groups)}
          most={people}
          choose={each => choose(Math.ceil(people / each))}
        />
      </div>
      {rounds.length > 0 && (
        <PlaceTabs
          label={text.rounds}
          places={rounds.map((_, at) => ({ place: String(at), name: text.round(at + 1) }))}
          chosen={String(shown)}
          choose={at => chooseRound(Number(at))}
        />
      )}
      <div className={styles.ways}>
        {round && (
          <Button
            size="small"
            icon={<ArrowShuffle20Regular />}
            disabledFocusable={busy}
            onClick={() => void divideRound(shown)}
          >
            {text.again}
          </Button>
        )}
        <Button
          {...(round ? { size: 'small' } : { appearance: 'primary' })}
          disabledFocusable={busy}
          onClick={() => void divideRound(rounds.length)}
        >
          {busy ? text.dividing : text.divide(rounds.length + 1)}
        </Button>
      </div>
      {round && (
        <h3 ref={result} tabIndex={-1} className={mergeClasses(heading, styles.result)}>
          {text.round(shown + 1)}
        </h3>
      )}
      {round && <RoundPart key={shown} at={shown} round={round} />}
    </div>
  );
}
