import { makeStyles, tokens } from '@fluentui/react-components';
import type { Division } from '../../core/groups/division.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import type { Round } from '../../core/groups/gathering.ts';
import { describeDivision } from './describeDivision.ts';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0 },
  first: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** Returns each group size with its number of groups, the largest size first. */
function sizesOf({ groups }: Division): readonly (readonly [size: number, groups: number])[] {
  const counts = new Map<number, number>();
  for (const { length } of groups) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => other - one);
}

/** Shows the result of a round: the group sizes, and how well each bond is kept apart. */
export function Findings({ round }: { readonly round: Round }) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(groupsWords);
  const { division } = round;
  const [first, ...others] = describeDivision(round, text);
  return (
    <div className={styles.findings}>
      <p className={quiet}>
        {text.aim[division.aim]} · {text.sizes(sizesOf(division))}
      </p>
      {first !== undefined && <p className={styles.first}>{first}</p>}
      {others.map(sentence => (
        <p key={sentence} className={quiet}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
