import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Results } from '../../core/selfTest/sheet.ts';
import { copyByApi, copyByCommand } from '../finish/clipboard.ts';
import { download } from '../finish/fileDownload.ts';
import { useWords } from '../speech.ts';
import {
  copyByApiQuestion,
  copyByCommandQuestion,
  downloadQuestion,
  keyQuestion,
  paneQuestions,
  testKeys,
  type TestKey,
} from './paneQuestions.ts';
import { TaskCard } from './TaskCard.tsx';
import { selfTestWords } from './words.ts';

/** Names of keys for people. */
const keyNames: Readonly<Record<TestKey, string>> = {
  'Ctrl+Shift+Alt+1': 'Ctrl+Shift+Alt+1',
  'Alt+ArrowUp': 'Alt+↑',
  Escape: 'Esc',
};

const skipped = { notAsked: 'skipped' } as const;

const steps = ['copy', 'download', 'downloaded', ...testKeys] as const;

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The questions about the pane itself, one at a time. Calls `finish` with the results after the last one. */
export function PaneTasks({ finish }: { readonly finish: (results: Results) => void }) {
  const styles = useStyles();
  const text = useWords(selfTestWords);
  const [at, setAt] = useState(0);
  const results = useRef<Results>({});
  const step = steps[at] ?? 'copy';
  const next = (more: Results, by = 1) => {
    results.current = { ...results.current, ...more };
    if (at + by >= steps.length) finish(results.current);
    else setAt(at + by);
  };
  const stop = () => {
    const stopped = paneQuestions.map(({ id }) => [id, { notAsked: 'stopped' } as const] as const);
    finish({ ...Object.fromEntries(stopped), ...results.current });
  };
  return (
    <>
      <Button className={styles.button} onClick={stop}>
        {text.stop}
      </Button>
      <Step step={step} next={next} />
    </>
  );
}

interface StepProps {
  readonly step: (typeof steps)[number];
  /** Adds results, and goes on by this number of steps. */
  readonly next: (more: Results, by?: number) => void;
}

function Step({ step, next }: StepProps) {
  const text = useWords(selfTestWords);
  switch (step) {
    case 'copy': {
      const copy = async () => {
        const isCommanded = copyByCommand({ text: text.title });
        const isAccepted = await copyByApi({ text: text.title });
        next({
          [copyByCommandQuestion.id]: isCommanded ? 'copied' : 'refused',
          [copyByApiQuestion.id]: isAccepted ? 'copied' : 'refused',
        });
      };
      const skip = () => next({ [copyByCommandQuestion.id]: skipped, [copyByApiQuestion.id]: skipped });
      return (
        <TaskCard sentence={text.copy} skip={skip}>
          <Button appearance="primary" onClick={() => void copy()}>
            {text.copyNow}
          </Button>
        </TaskCard>
      );
    }
    case 'download': {
      const file = {
        name: 'zelftest.txt',
        type: 'text/plain',
        bytes: () => Promise.resolve(new Uint8Array([79, 75])),
      };
      return (
        <TaskCard sentence={text.download} skip={() => next({ [downloadQuestion.id]: skipped }, 2)}>
          <Button appearance="primary" onClick={() => void download(file).then(() => next({}))}>
            {text.downloadNow}
          </Button>
        </TaskCard>
      );
    }
    case 'downloaded':
      return (
        <TaskCard sentence={text.downloaded} skip={() => next({ [downloadQuestion.id]: skipped })}>
          <Button appearance="primary" onClick={() => next({ [downloadQuestion.id]: 'saved' })}>
            {text.yes}
          </Button>
          <Button onClick={() => next({ [downloadQuestion.id]: 'not saved' })}>{text.no}</Button>
        </TaskCard>
      );
    case 'Ctrl+Shift+Alt+1':
    case 'Alt+ArrowUp':
    case 'Escape':
      return <KeyTask key={step} wanted={step} answer={result => next({ [keyQuestion(step).id]: result })} />;
  }
}

interface KeyTaskProps {
  readonly wanted: TestKey;
  readonly answer: (result: Results[string]) => void;
}

function KeyTask({ wanted, answer }: KeyTaskProps) {
  const text = useWords(selfTestWords);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isKey(event, wanted)) return;
    event.preventDefault();
    event.stopPropagation();
    answer('arrives');
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
  return (
    <TaskCard sentence={text.key(keyNames[wanted])} skip={() => answer(skipped)}>
      <Button onClick={() => answer('does not arrive')}>{text.nothing}</Button>
    </TaskCard>
  );
}

function isKey({ code, key, ctrlKey, shiftKey, altKey }: KeyboardEvent, wanted: TestKey): boolean {
  switch (wanted) {
    case 'Ctrl+Shift+Alt+1':
      return code === 'Digit1' && ctrlKey && shiftKey && altKey;
    case 'Alt+ArrowUp':
      return key === 'ArrowUp' && altKey;
    case 'Escape':
      return key === 'Escape';
  }
}
