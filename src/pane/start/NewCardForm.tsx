import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useState, type ReactNode, type SubmitEvent } from 'react';
import { useGathering } from '../groups/gathering.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import type { CardOptions } from './NewCardOptions.tsx';
import { startWords } from './words.ts';
import { uiWords } from '../ui/words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  end: { display: 'flex', flexDirection: 'column', gap: '6px' },
  note: { textAlign: 'center' },
});

const NewCardOptions = lazyPart(() => import('./NewCardOptions.tsx'));

interface NewCardFormProps {
  readonly titled: boolean;
  /** The date of the meeting. Today when omitted or empty. */
  readonly date?: string;
  /** More fields, before the button. */
  readonly children?: ReactNode;
}

/** A form for a new card: its goal, language and style, and the button that inserts it. */
export function NewCardForm({ titled, date = '', children }: NewCardFormProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const heading = useHeading();
  const { session, run } = useSession();
  const state = useSessionState();
  const { language } = useSpeech();
  const text = useWords(startWords);
  const uiText = useWords(uiWords);
  const { ready, typed, setTyped } = useGathering();
  const { goal } = typed;
  const [chosen, setChosen] = useState<Partial<CardOptions>>({});
  const options: CardOptions = { language, style: 'template', ...chosen };
  const insert = (event: SubmitEvent) => {
    event.preventDefault();
    const inserted = run(
      session.cards.insert({
        goal: goal.trim(),
        ...options,
        ...(date !== '' && { date }),
      }),
    );
    void inserted.then(isThere => isThere && setTyped({ goal: '' }));
  };
  return (
    <form className={styles.form} onSubmit={insert} autoComplete="off">
      {titled && <h2 className={heading}>{text.newCard}</h2>}
      <Field label={text.goal} hint={text.goalHint}>
        <Input
          value={goal}
          disabled={!ready}
          onChange={(_, { value }) => setTyped({ goal: value })}
          maxLength={200}
        />
      </Field>
      {children}
      <div className={styles.end}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={state.busy}>
          {state.busy ? uiText.busy : text.insert}
        </Button>
        <p className={mergeClasses(quiet, styles.note)}>{text.where}</p>
      </div>
      <Suspense fallback={null}>
        <NewCardOptions
          options={options}
          change={change => setChosen(before => ({ ...before, ...change }))}
        />
      </Suspense>
    </form>
  );
}
