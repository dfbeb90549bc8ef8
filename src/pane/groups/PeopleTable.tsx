import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef, useState } from 'react';
import { correctPerson } from '../../core/groups/gatheringChanges.ts';
import type { Participant, ParticipantId, Particulars } from '../../core/groups/participants.ts';
import { useAnnounce } from '../announcements.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useHintText } from '../ui/hintText.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { useGathering } from './gathering.tsx';
import { ShowMore } from './ShowMore.tsx';
import { PersonForm } from './PersonForm.tsx';

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
  // Keeps each column at least as wide as its heading.
  edit: { width: '28px', padding: '2px 0' },
  head: { fontWeight: tokens.fontWeightSemibold, borderTop: 'none', overflowWrap: 'break-word' },
});

/** How many people are shown at first, and how many are added by each click on the button. */
const SHOWN = 5;
const MORE = 100;

const columns: readonly (keyof Particulars)[] = ['name', 'network', 'organisation', 'role'];

/** Shows how the list was understood: its columns and its people. Each person can be corrected. */
export function PeopleTable({ people }: { readonly people: readonly Participant[] }) {
  const styles = useStyles();
  const quiet = useHintText();
  const unseen = useVisuallyHidden();
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { change } = useGathering();
  const [shown, setShown] = useState(SHOWN);
  const [edited, setEdited] = useState<ParticipantId | null>(null);
  const table = useRef<HTMLTableElement>(null);
  /** The person whose edit button is focused when the form closes. */
  const left = useRef<ParticipantId | null>(null);
  useEffect(() => {
    if (edited !== null || left.current === null) return;
    table.current?.querySelector<HTMLElement>(`[data-edit="${left.current}"]`)?.focus();
    left.current = null;
  }, [edited]);
  const used = columns.filter(column => people.some(person => person[column] !== ''));
  const close = (id: ParticipantId, corrected: Particulars | null) => {
    left.current = id;
    setEdited(null);
    if (!corrected) return;
    change(now => correctPerson(now, id, corrected));
    announce(text.corrected(corrected.name));
  };
  return (
    <>
      <table ref={table} className={styles.table}>
        <caption className={mergeClasses(quiet, styles.caption)}>{text.table}</caption>
        <thead>
          <tr>
            {used.map(column => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {text.columns[column]}
              </th>
            ))}
            <th scope="col">
              <span className={unseen}>{text.correct}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shown).map(person =>
            person.id === edited ? (
              <tr key={person.id}>
                <td colSpan={used.length + 1} className={styles.cell}>
                  <PersonForm person={person} close={corrected => close(person.id, corrected)} />
                </td>
              </tr>
            ) : (
              <tr key={person.id}>
                {used.map(column => (
                  <td key={column} className={styles.cell}>
                    {person[column]}
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.edit)}>
                  <IconButton
                    data-edit={person.id}
                    icon={<Edit16Regular />}
                    label={text.correctOf(person.name)}
                    onClick={() => setEdited(person.id)}
                  />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <ShowMore left={Math.min(people.length - shown, MORE)} show={() => setShown(shown + MORE)} />
    </>
  );
}
