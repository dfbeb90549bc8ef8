import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remark } from '../../core/groups/participants.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { ShowMore } from './ShowMore.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', '& li': { marginBottom: '2px' } } });

/** How many remarks are shown at first. */
const SHOWN = 5;

/** The list of remarks on a participants' list that was read. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const styles = useStyles();
  const quiet = useHintText();
  const text = useWords(groupsWords);
  const [shown, setShown] = useState(SHOWN);
  if (remarks.length === 0) return null;
  return (
    <>
      <ul className={mergeClasses(quiet, styles.list)}>
        {remarks.slice(0, shown).map(remark => (
          <li key={`${remark.row} ${remark.code} ${remark.text}`}>{text.remark(remark)}</li>
        ))}
      </ul>
      <ShowMore left={remarks.length - shown} show={() => setShown(remarks.length)} />
    </>
  );
}
