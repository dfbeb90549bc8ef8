import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import { useSpeech } from '../speech.ts';
import { GrowingText } from './GrowingText.tsx';

const useStyles = makeStyles({
  editor: { flexGrow: 1, minWidth: 0 },
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    outline: '2px solid var(--mark)',
  },
  text: { padding: '5px 8px' },
  hint: {
    display: 'block',
    padding: '4px 8px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface EntryEditorProps {
  readonly words: string;
  /**
   * Called once at the end: with the new words, with '' when Enter was given on nothing, or with null when all
   * stays as it was. `stay` is false when the focus had already gone elsewhere.
   */
  readonly close: (words: string | null, stay: boolean) => void;
}

/** Editing one entry where it stands. Leaving the field keeps what was typed. */
export function EntryEditor({ words, close }: EntryEditorProps) {
  const styles = useStyles();
  const hint = useId();
  const { text } = useSpeech();
  const [draft, setDraft] = useState(words);
  const input = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(words.length, words.length);
  }, [words.length]);

  const end = (result: string | null, stay: boolean) => {
    if (closed.current) return;
    closed.current = true;
    close(result === words ? null : result, stay);
  };
  const blank = isBlank(cleanEntry(draft));
  return (
    <div className={styles.editor}>
      <div className={styles.box}>
        <GrowingText
          ref={input}
          className={styles.text}
          label={text.entry.editing}
          describedBy={hint}
          value={draft}
          onChange={setDraft}
          onEnter={() => end(blank ? '' : draft, true)}
          onBlur={() => end(blank ? null : draft, false)}
          onKeyDown={event => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            end(null, true);
          }}
        />
      </div>
      <span id={hint} className={styles.hint}>
        {text.entry.editHint}
      </span>
    </div>
  );
}
