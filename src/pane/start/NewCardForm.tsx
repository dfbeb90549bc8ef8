import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { languages, type Language } from '../../core/card/language.ts';
import type { NewCard } from '../../core/session/order.ts';
import { useGathering } from '../groups/gathering.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { languageNames } from '../words.ts';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { useSpeech, useWords } from '../speech.ts';
import { startWords } from './words.ts';
import { uiWords } from '../ui/words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  radioHint: { display: 'block' },
  end: { display: 'flex', flexDirection: 'column', gap: '6px' },
  note: { textAlign: 'center' },
});

const styleNames: readonly NewCard['style'][] = ['starter', 'presentation'];

interface NewCardFormProps {
  readonly titled: boolean;
  /** Whether the date of the meeting can be chosen; it is today otherwise. */
  readonly dated?: boolean;
}

/** The goal, language and style of a new card, and the button that inserts it. */
export function NewCardForm({ titled, dated = false }: NewCardFormProps) {
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
  const [chosen, setChosen] = useState<Language | null>(null);
  const [date, setDate] = useState('');
  const [style, setStyle] = useState<NewCard['style']>('starter');
  const insert = (event: SubmitEvent) => {
    event.preventDefault();
    const inserted = run(
      session.cards.insert({
        goal: goal.trim(),
        language: chosen ?? language,
        style,
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
      {dated && (
        <Field label={text.date} hint={text.dateHint}>
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
      )}
      <Field label={text.language}>
        <RadioGroup
          layout="horizontal"
          value={chosen ?? language}
          onChange={(_, { value }) => setChosen(value as Language)}
        >
          {languages.map(one => (
            <Radio key={one} value={one} label={languageNames[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.style}>
        <RadioGroup value={style} onChange={(_, { value }) => setStyle(value as NewCard['style'])}>
          {styleNames.map(one => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {text.styles[one].name}
                  <span className={mergeClasses(quiet, styles.radioHint)}>{text.styles[one].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.end}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={state.busy}>
          {state.busy ? uiText.busy : text.insert}
        </Button>
        <p className={mergeClasses(quiet, styles.note)}>{text.where}</p>
      </div>
    </form>
  );
}
