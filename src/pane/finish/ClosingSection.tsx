import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isBlank } from '../../core/text/paragraphs.ts';
import { MOST_PASTED } from '../../core/text/pasted.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft, useDraftText, usePasted } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { frameWords } from '../frame/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { UnplacedNote } from '../ui/UnplacedNote.tsx';
import { FinishSection } from './FinishSection.tsx';

const useStyles = makeStyles({
  way: { alignSelf: 'start' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
});

/** Focuses the button that cancels. The focus also scrolls the question into view. */
const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();

/**
 * The section that finishes the card: clears its data on this machine, except text that is not on a slide, and clears
 * the names. Asks first, because this cannot be undone. Also asks what to do with text that is still in the entry field.
 */
export function ClosingSection() {
  const styles = useStyles();
  const { session, run } = useSession();
  const { leaveCard } = useRoute();
  const { field, setText, setPasted } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const draft = useDraftText();
  const pasted = usePasted();
  const { wipe } = useGathering();
  const text = useWords(finishWords);
  const frameText = useWords(frameWords);
  /** Whether the question is shown; null before it was asked. */
  const [asking, setAsking] = useState<boolean | null>(null);
  const left = [...pasted.slice(0, MOST_PASTED), draft].filter(one => !isBlank(one));
  const hasDraft = left.length > 0;
  const dropDraft = () => {
    setText('');
    setPasted([]);
  };
  const close = async () => {
    const told = session.cards.unplaced;
    // Entries may have disappeared from the slide since the latest read. They are then shown instead of cleared.
    await session.refresh();
    if (session.cards.unplaced > told || !(await leaveCard('finished'))) return;
    wipe();
    announce(frameText.menu.finished);
  };
  const place = async () => {
    dropDraft();
    // An entry that could not be written is queued, and is counted by `unplaced`.
    await run(session.entries.addAll(field, left));
    if (session.cards.unplaced === 0) await close();
  };
  return (
    <FinishSection title={text.close} hint={text.closeHint}>
      {state.card && session.cards.unplaced > 0 && (
        <UnplacedNote card={state.card.card} entries={session.cards.unplaced} />
      )}
      {asking ? (
        <Notice className="">
          {hasDraft ? text.draftLeft(left.join('\n')) : text.closeQuestion}
          <div className={styles.ways}>
            <Button size="small" appearance="primary" onClick={() => void (hasDraft ? place() : close())}>
              {hasDraft ? text.placeDraft : text.closeSure}
            </Button>
            {hasDraft && (
              <Button
                size="small"
                onClick={() => {
                  dropDraft();
                  void close();
                }}
              >
                {text.dropDraft}
              </Button>
            )}
            <Button ref={focusOnMount} size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {text.notYet}
            </Button>
          </div>
        </Notice>
      ) : (
        <Button
          ref={asking === false ? focusOnMount : undefined}
          className={styles.way}
          onClick={() => setAsking(true)}
        >
          {text.closeNow}
        </Button>
      )}
    </FinishSection>
  );
}
