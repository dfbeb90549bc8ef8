import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import type { Edit } from '../../core/session/draft.ts';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../speech.ts';
import { uiWords } from './words.ts';
import { GrowingText } from './GrowingText.tsx';
import { focusAtEnd } from './keepFocus.ts';
import { useHintText } from './hintText.ts';

const useStyles = makeStyles({
  editor: { flexGrow: 1, minWidth: 0 },
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    outline: '2px solid var(--mark)',
  },
  text: { padding: '5px 8px' },
  hint: { display: 'block', padding: '4px 8px 2px' },
});

interface EntryEditorProps {
  /** The current text of the entry, which can change on the slide during the edit. */
  readonly words: string;
  /**
   * The entry and the kind of edit, with which a reload reopens the editor. When omitted, a reload restores the text in
   * the entry field.
   */
  readonly at?: Pick<Edit, 'key' | 'kind'>;
  /** The text that was typed before a reload; null when nothing was typed. */
  readonly typed?: Edit | null;
  /** The accessible name of the editor. `hint` says what Enter does. */
  readonly label: string;
  readonly hint: string;
  /**
   * Called once when editing ends. `words` is the new text, '' when Enter was pressed in an empty editor, or null when
   * nothing changes. `stay` is false when the focus had already moved elsewhere.
   */
  readonly close: (words: string | null, stay: boolean) => void;
  /** Keeps the typed text when the editor cannot save it to the entry. */
  readonly restoreText: (words: string) => void;
}

const NOWHERE = { key: null, kind: 'edit' } as const;

/**
 * Edits an entry or its note in place. When the focus leaves, keeps the typed text. Overwrites a text that changed on
 * the slide during the edit only when Enter confirms it.
 */
export function EntryEditor({
  words,
  at = NOWHERE,
  typed = null,
  label,
  hint,
  close,
  restoreText,
}: EntryEditorProps) {
  const styles = useStyles();
  const quiet = useHintText();
  const help = useId();
  const { session } = useSession();
  const { beginWriting, setEdit } = useDraft();
  const text = useWords(uiWords);
  const [seen] = useState(typed?.base ?? words);
  const [draft, setDraft] = useState(typed?.text ?? words);
  const input = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  const changed = words !== seen;

  const end = (result: string | null, stay: boolean) => {
    if (closed.current) return;
    closed.current = true;
    // Cleared before the text is accepted, so that the journal never holds the text twice.
    setEdit(null);
    close(result === words ? null : result, stay);
  };
  const blank = isBlank(cleanEntry(draft));
  const keep = () => {
    if (changed && draft !== seen && !closed.current) restoreText(draft);
    end(blank || changed ? null : draft, false);
  };
  const vanish = useEffectEvent(() => {
    const { edit } = session.draft;
    // When another card is opened, the edit stays in the draft of the earlier card.
    if (closed.current || edit?.key !== at.key || edit.text !== draft) return;
    setEdit(null);
    if (!blank) restoreText(draft);
  });
  useEffect(beginWriting, [beginWriting]);
  useEffect(() => {
    focusAtEnd(input.current);
    return () => vanish();
  }, []);

  return (
    <div className={styles.editor}>
      <div className={styles.box}>
        <GrowingText
          ref={input}
          className={styles.text}
          label={label}
          describedBy={help}
          value={draft}
          onChange={next => {
            setDraft(next);
            setEdit(next === seen ? null : { ...at, base: seen, text: next });
          }}
          onEnter={() => end(blank ? '' : draft, true)}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            end(null, true);
          }}
        />
      </div>
      <span id={help} className={mergeClasses(quiet, styles.hint)}>
        {changed ? text.changed(words) : hint}
      </span>
    </div>
  );
}
