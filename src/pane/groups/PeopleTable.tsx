import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Participant, Particulars } from '../../core/groups/participants.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '4px' },
  caption: { textAlign: 'start', paddingBottom: '4px' },
  cell: {
    padding: '4px 6px 4px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A column is at least as wide as its own name.
  head: { fontWeight: tokens.fontWeightSemibold, borderTop: 'none', overflowWrap: 'break-word' },
});

/** How many people are shown; the rest are counted. */
const SHOWN = 5;

const columns: readonly (keyof Particulars)[] = ['name', 'network', 'organisation', 'role'];

/** Shows how the list was understood: its columns, and the first people in it. */
export function PeopleTable({ people }: { readonly people: readonly Participant[] }) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(groupsWords);
  const used = columns.filter(column => people.some(person => person[column] !== ''));
  return (
    <>
      <table className={styles.table}>
        <caption className={mergeClasses(quiet, styles.caption)}>{text.table}</caption>
        <thead>
          <tr>
            {used.map(column => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, SHOWN).map(person => (
            <tr key={person.id}>
              {used.map(column => (
                <td key={column} className={styles.cell}>
                  {person[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {people.length > SHOWN && <p className={quiet}>{text.more(people.length - SHOWN)}</p>}
    </>
  );
}
