import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import { GrowingText } from '../ui/GrowingText.tsx';
import { focusAtEnd } from '../ui/keepFocus.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { combineWords } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 6px 6px' },
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: '1px solid var(--mark)', borderTopColor: 'var(--mark)' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface WordingFormProps {
  /** The initial text of the form. */
  readonly words: string;
  readonly keep: (words: string) => void;
  readonly close: () => void;
}

/** A form to edit the sentence that replaces several entries. */
export function WordingForm({ words, keep, close }: WordingFormProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const hint = useId();
  const text = useWords(combineWords);
  const [own, setOwn] = useState(words);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => focusAtEnd(input.current), []);
  const ready = !isBlank(cleanEntry(own));
  const submit = () => {
    if (ready) keep(own);
    else input.current?.focus();
  };
  return (
    <div className={styles.form}>
      <div className={styles.box}>
        <GrowingText
          ref={input}
          label={text.words}
          describedBy={hint}
          value={own}
          onChange={setOwn}
          onEnter={submit}
          onKeyDown={event => {
            if (event.key === 'Escape') close();
          }}
        />
      </div>
      <p id={hint} className={quiet}>
        {text.wordHint}
      </p>
      <div className={styles.ways}>
        <Button size="small" appearance="primary" disabledFocusable={!ready} onClick={submit}>
          {text.keep}
        </Button>
        <Button size="small" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
