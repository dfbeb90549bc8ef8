import { mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import {
  ProjectionScreenText20Filled,
  ProjectionScreenText20Regular,
} from '@fluentui/react-icons/svg/projection-screen-text';
import { useEffect, useEffectEvent, useRef } from 'react';
import { mainCard } from '../../core/card/identity.ts';
import type { Field } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState, type PaneSession } from '../session.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { largeWords } from './largeWords.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  on: { color: tokens.colorBrandForeground1 },
});

/**
 * Preference key of the card whose column is shown in large letters, so that a reloaded pane can show that column
 * again.
 */
const ON_KEY = 'largeColumn';
/** Sessions that already showed the large column again after a reload, or had no column to show. */
const resumed = new WeakSet<PaneSession>();

/** A toggle button: shows the current column in large letters on a slide of its own, or the card again. */
export default function LargeColumn({ column }: { readonly column: Field }) {
  const styles = useStyles();
  const { session, preferences, run } = useSession();
  const { aid, card } = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(largeWords);
  const shown = aid?.aid === 'column' ? aid.field : null;
  const on = shown !== null;
  const isAssignment = aid?.aid === 'assignment';
  const show = async (wanted: boolean) => {
    if (!(await run(session.slide.showColumn(wanted ? column.id : null, language)))) return;
    announce(wanted ? text.shown(say(column.name)) : text.hidden);
  };
  // The slide in large letters follows the current column.
  const follow = useEffectEvent(() => {
    if (on && shown !== column.id) void run(session.slide.showColumn(column.id, language));
  });
  useEffect(() => follow(), [column.id, on]);
  const main = card && mainCard(card.card.identity);
  const wasOn = useRef(on);
  useEffect(() => {
    // The column comes back after the assignment.
    if (isAssignment) return;
    if (on !== wasOn.current) void preferences.write(ON_KEY, on && main ? main : '');
    wasOn.current = on;
  }, [preferences, on, main, isAssignment]);
  const resume = useEffectEvent(async () => {
    if (resumed.has(session)) return;
    resumed.add(session);
    const before = on ? null : await preferences.read(ON_KEY);
    if (before !== null && before === main) await show(true);
  });
  useEffect(() => void resume(), [session]);
  return (
    <IconButton
      className={mergeClasses(styles.button, on && styles.on)}
      appearance="transparent"
      icon={on ? <ProjectionScreenText20Filled /> : <ProjectionScreenText20Regular />}
      label={on ? text.hide : text.show(say(column.name))}
      aria-pressed={on}
      onMouseDown={keepFocus}
      onClick={() => void show(!on)}
    />
  );
}
