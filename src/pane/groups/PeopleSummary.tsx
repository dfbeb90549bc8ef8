import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Particulars } from '../../core/groups/participants.ts';
import { roleLabel } from '../../core/groups/roles.ts';
import { spelling } from '../../core/groups/spelling.ts';
import { useAnnounce } from '../announcements.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { presentPeople } from '../../core/groups/gatheringChanges.ts';
import { useGathering } from './gathering.tsx';
import { ListIntake } from './ListIntake.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { Remarks } from './Remarks.tsx';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '6px' },
  count: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  many: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
  intake: { marginTop: '4px' },
  notice: { marginTop: '2px' },
});

const shared: readonly Exclude<keyof Particulars, 'name'>[] = ['network', 'organisation', 'role'];

/**
 * Summarises the participants: how many there are, and how the list was understood. Has buttons to add people or remove
 * all.
 */
export function PeopleSummary() {
  const styles = useStyles();
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { gathering, wipe } = useGathering();
  const [open, setOpen] = useState<'list' | 'intake' | 'wipe' | null>(
    gathering.rounds.length > 0 ? null : 'list',
  );
  const toggle = (what: typeof open) => setOpen(open === what ? null : what);
  const { people, remarks } = gathering;
  const present = presentPeople(gathering);
  const kinds = shared.flatMap(what => {
    // Counts roles with the same label once, as in `RoleLine`.
    const label = what === 'role' ? roleLabel : spelling;
    const count = new Set(present.map(person => label(person[what])).filter(Boolean)).size;
    return count === 0 ? [] : [text.different[what](count)];
  });
  return (
    <div className={styles.summary}>
      <p className={styles.count}>
        <span className={styles.many}>{text.many(present.length)}</span>
        {kinds.map(one => ` · ${one}`).join('')}
      </p>
      <div className={styles.ways}>
        <Button size="small" aria-expanded={open === 'list'} onClick={() => toggle('list')}>
          {open === 'list' ? text.hide : text.look}
        </Button>
        <Button size="small" aria-expanded={open === 'intake'} onClick={() => toggle('intake')}>
          {open === 'intake' ? text.cancelAdd : text.add}
        </Button>
        <Button size="small" aria-expanded={open === 'wipe'} onClick={() => toggle('wipe')}>
          {text.wipe}
        </Button>
      </div>
      {open === 'list' && (
        <>
          <PeopleTable people={people} />
          <Remarks remarks={remarks} />
        </>
      )}
      {open === 'intake' && (
        <div className={styles.intake}>
          <ListIntake taken={() => setOpen('list')} />
        </div>
      )}
      {open === 'wipe' && (
        <Notice className={styles.notice}>
          {text.wipeAsk}
          <div className={mergeClasses(styles.ways, styles.intake)}>
            <Button
              size="small"
              onClick={() => {
                wipe();
                announce(text.wiped);
              }}
            >
              {text.wipeNow}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setOpen(null)}>
              {text.wipeNot}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
