import { makeStyles, tokens } from '@fluentui/react-components';
import type { Division, Finding } from '../../core/groups/division.ts';
import { useQuiet } from '../parts/quiet.ts';
import { useLaterSpeech } from '../laterSpeech.ts';
import type { Round } from './gathering.ts';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0 },
  first: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** How many groups there are of each size, the largest first. */
function sizesOf({ groups }: Division): readonly (readonly [size: number, groups: number])[] {
  const counts = new Map<number, number>();
  for (const { length } of groups) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => other - one);
}

/** How a round came out: the sizes, and for each thing that people share whether it can be better. */
export function Findings({ round: { division, overruled } }: { readonly round: Round }) {
  const styles = useStyles();
  const quiet = useQuiet();
  const { text } = useLaterSpeech();
  const { groups, aim, earlier } = division;
  const people = groups.flat();
  const known = ({ bond }: Finding) =>
    bond === 'encounter' ? earlier.length > 0 : people.some(person => person[bond] !== '');
  const [first, ...others] = division.findings;
  const say = (finding: Finding, brief: boolean) =>
    text.groups.finding({ finding, groups: groups.length, people: people.length, overruled, brief });
  return (
    <div className={styles.findings}>
      <p className={quiet}>
        {text.groups.aim[aim]} · {text.groups.sizes(sizesOf(division))}
      </p>
      {first && <p className={styles.first}>{known(first) ? say(first, false) : text.groups.unknown[aim]}</p>}
      {others.filter(known).map(finding => (
        <p key={finding.bond} className={quiet}>
          {say(finding, true)}
        </p>
      ))}
    </div>
  );
}
