import { mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import {
  ProjectionScreenText20Filled,
  ProjectionScreenText20Regular,
} from '@fluentui/react-icons/svg/projection-screen-text';
import { useEffect, useEffectEvent } from 'react';
import type { Field } from '../../core/card/kind.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { largeWords } from './largeWords.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  on: { color: tokens.colorBrandForeground1 },
});

/** Shows the column that is filled in large letters on a slide of its own, or the card again. */
export default function LargeColumn({ column }: { readonly column: Field }) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { aid } = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(largeWords);
  const shown = aid?.aid === 'column' ? aid.field : null;
  const on = shown !== null;
  const show = async (wanted: boolean) => {
    if (!(await run(session.slide.showColumn(wanted ? column.id : null, language)))) return;
    announce(wanted ? text.shown(say(column.name)) : text.hidden);
  };
  // The large letters are those of the column that is filled.
  const follow = useEffectEvent(() => {
    if (on && shown !== column.id) void run(session.slide.showColumn(column.id, language));
  });
  useEffect(() => follow(), [column.id]);
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
