import { Button, makeStyles } from '@fluentui/react-components';
import { roleLabel } from '../../core/groups/roles.ts';
import { useAnnounce } from '../announcements.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { groupsWords } from './words.ts';
import { presentPeople, giveRoles } from '../../core/groups/gatheringChanges.ts';
import { useGathering } from './gathering.tsx';

const useStyles = makeStyles({
  roles: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '6px' },
});

/** How many roles the sentence names. The people with other roles are only counted. */
const NAMED = 6;

/**
 * Shows the roles. When people have no role, offers to assign the three roles that a conversation between equals needs.
 */
export function RoleLine() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const announce = useAnnounce();
  const text = useWords(groupsWords);
  const { gathering, change } = useGathering();
  const counts = new Map<string, [role: string, people: number]>();
  for (const { role } of presentPeople(gathering)) {
    const counted = counts.get(roleLabel(role)) ?? [role, 0];
    counts.set(roleLabel(role), [counted[0], counted[1] + 1]);
  }
  const none = counts.get('')?.[1] ?? 0;
  counts.delete('');
  const most = [...counts.values()].sort(([, one], [, other]) => other - one);
  // Names one extra role, because saying that there is one more takes as much space.
  const named = most.length > NAMED + 1 ? NAMED : most.length;
  const others = most.slice(named);
  const otherPeople = others.reduce((sum, [, people]) => sum + people, 0);
  const parts = [
    ...(most.length > 0 ? [text.roleCounts(most.slice(0, named), others.length, otherPeople)] : []),
    ...(none > 0 ? [text.noRole(none)] : []),
  ];
  return (
    <section className={styles.roles}>
      <h2 className={heading}>{text.roles}</h2>
      <p className={quiet}>{parts.join(' · ')}</p>
      {none > 0 && (
        <>
          <p className={quiet}>{text.rolesHint}</p>
          <Button
            size="small"
            onClick={() => {
              change(now => giveRoles(now, text.threeRoles));
              announce(text.rolesGiven);
            }}
          >
            {text.giveRoles}
          </Button>
        </>
      )}
    </section>
  );
}
