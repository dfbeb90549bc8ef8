import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { runAssignment } from '../../core/aid/runAssignment.ts';
import { currentTurn, type Run } from '../../core/runSheet/run.ts';
import { useAnnounce } from '../announcements.tsx';
import { NamesOnSlide } from '../beamer/NamesOnSlide.tsx';
import { useRoomWatches } from '../beamer/roomWatches.ts';
import { clock } from '../clock.ts';
import { useGathering } from '../groups/gathering.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { assignmentWords } from './assignmentWords.ts';

const useStyles = makeStyles({
  hint: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** A toggle button: shows the assignment of the current part on a slide of its own, or the card again. */
export default function AssignmentButton({ run: running }: { readonly run: Run }) {
  const styles = useStyles();
  const { session, run } = useSession();
  const { aid, card } = useSessionState();
  const { gathering } = useGathering();
  const { withoutNames } = useRoomWatches();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(assignmentWords);
  const on = aid?.aid === 'assignment';
  const isPlenary = currentTurn(running).turn.kind === 'plenary';
  const assignmentNow = () =>
    runAssignment(running, clock.now(), { kind: session.kind, gathering, language, withoutNames });
  const toggle = async () => {
    const wanted = on ? null : assignmentNow();
    if (await run(session.slide.showAssignment(wanted))) announce(on ? text.hidden : text.shown);
  };
  return (
    <div>
      <Button size="small" aria-pressed={on} onClick={() => void toggle()}>
        {on ? (card ? text.hide : text.stop) : text.show}
      </Button>
      <p className={styles.hint}>{isPlenary ? text.hintPlenary : text.hint}</p>
      {assignmentNow().groups.length > 0 && <NamesOnSlide />}
    </div>
  );
}
