import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { SelfTest } from '../../core/selfTest/selfTest.ts';
import { useEffect, useRef } from 'react';
import { useHostActions } from '../hostActions.ts';
import { useWords } from '../speech.ts';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { PaneTasks } from './PaneTasks.tsx';
import { SheetPart } from './SheetPart.tsx';
import { TaskCard } from './TaskCard.tsx';
import { useSelfTest } from './useSelfTest.ts';
import { selfTestWords } from './words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '10px', marginBottom: '20px' },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: 'flex-start' },
});

/** Starts the self-test, and shows its questions for a person and its answers. */
export default function SelfTestSection({ selfTest }: { readonly selfTest: SelfTest }) {
  const styles = useStyles();
  const heading = useHeading();
  const hint = useHintText();
  const text = useWords(selfTestWords);
  const { platform } = useHostActions();
  const { state, start, stop, settleTask, finish } = useSelfTest(selfTest);
  const section = useRef<HTMLElement>(null);
  const { phase } = state;
  useEffect(() => {
    if (phase === 'running' || phase === 'done') section.current?.scrollIntoView({ block: 'start' });
    // The button that was pressed is gone; Stop is the first one now.
    if (phase === 'running') section.current?.querySelector('button')?.focus();
  }, [phase]);
  return (
    <section ref={section} className={styles.part} aria-label={text.title}>
      <h3 className={heading}>{text.title}</h3>
      {(state.phase === 'idle' || state.phase === 'failed') && (
        <>
          <p className={styles.words}>{text.lead}</p>
          <p className={hint}>{text.private}</p>
        </>
      )}
      {state.phase === 'failed' && (
        <p className={styles.words} role="alert">
          {text.failed}
        </p>
      )}
      {state.phase === 'running' && (
        <>
          <p className={styles.words} role="status">
            {text.busy(Math.min(state.asked + 1, state.all), state.all)}
          </p>
          <ProgressBar value={state.asked} max={Math.max(state.all, 1)} aria-label={text.title} />
          <Button className={styles.button} onClick={stop}>
            {text.stop}
          </Button>
          {state.task && (
            <TaskCard
              isOnSlide
              sentence={text.task(platform === 'mac' ? 'Cmd+Z' : 'Ctrl+Z')[state.task]}
              skip={() => settleTask('skipped')}
            >
              <Button appearance="primary" onClick={() => settleTask('confirmed')}>
                {text.done}
              </Button>
            </TaskCard>
          )}
        </>
      )}
      {state.phase === 'stopping' && (
        <p className={styles.words} role="status">
          {text.stopping}
        </p>
      )}
      {state.phase === 'inPane' && <PaneTasks finish={finish} />}
      {state.phase === 'done' && <SheetPart sheet={state.sheet} left={state.left} />}
      {(state.phase === 'idle' || state.phase === 'failed' || state.phase === 'done') && (
        <Button className={styles.button} onClick={start}>
          {state.phase === 'idle' ? text.start : text.again}
        </Button>
      )}
    </section>
  );
}
