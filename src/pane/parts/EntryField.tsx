import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowEnterLeft20Regular } from '@fluentui/react-icons/svg/arrow-enter-left';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Suspense, useId, type ClipboardEvent, type RefObject } from 'react';
import type { Field } from '../../core/card/kind.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import { pastedEntries } from '../../core/text/pasted.ts';
import { useDesk, useDraft } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { GrowingText } from './GrowingText.tsx';
import { IconButton } from './IconButton.tsx';
import { keepFocus } from './keepFocus.ts';
import { laterPart } from './laterPart.tsx';
import { useTyping } from './typing.ts';

const PasteQuestion = laterPart(() => import('./PasteQuestion.tsx'));

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: '10px 12px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 480px)': { position: 'sticky', bottom: 0 },
  },
  box: {
    display: 'flex',
    alignItems: 'end',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottom: '2px solid var(--mark)',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: '1px solid var(--mark)', borderTopColor: 'var(--mark)' },
  },
  write: { margin: '2px', color: 'var(--mark)' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    minHeight: '30px',
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 260px)': { display: 'none' },
  },
  undo: { marginRight: '-6px', fontWeight: tokens.fontWeightRegular },
});

interface EntryFieldProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly column: Field;
  /** Another place of the pane is in front. */
  readonly hidden: boolean;
  /** Takes the latest entry of the column in hand. */
  readonly editLast: () => void;
}

/** The field that is always at hand: Enter puts what was said on the slide. */
export function EntryField({ ref, column, hidden, editLast }: EntryFieldProps) {
  const styles = useStyles();
  const hint = useId();
  const { session, state, setDraft, setPasted, rescue, run, announce } = useDesk();
  const { text: draft, pasted } = useDraft();
  const { text, say } = useSpeech();
  const name = say(column.name);

  const listed = () => session.state.card?.fields.find(one => one.field === column.id)?.entries ?? [];
  const put = async (texts: readonly string[]) => {
    const before = new Set(listed().map(one => one.key));
    const command = session.entries.addAll(column.id, texts);
    // The open card accepts the words at once: from then on they stay with it, whichever card is open when the answer comes.
    const accepted = listed().filter(one => !before.has(one.key));
    rescue(texts.filter(one => !accepted.some(({ text: words }) => words === cleanEntry(one))).join('\n'));
    const written = await run(command);
    if (written) announce(texts.length === 1 ? text.fill.added(name) : text.paste.added(texts.length, name));
  };
  const write = () => {
    if (isBlank(cleanEntry(draft))) return;
    setDraft('');
    void put([draft]);
  };
  /** Asks what to do with several lines, and cleans one line that begins an entry; false when the text can be inserted as it is. */
  const takePasted = (words: string): boolean => {
    const entries = pastedEntries(words);
    if (entries.length > 1) setPasted([...pasted, ...entries]);
    else if (draft === '' && entries[0] !== words) setDraft(entries[0] ?? '');
    else return false;
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    if (takePasted(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const answer = (texts: readonly string[]) => {
    setPasted([]);
    if (texts.length > 0) void put(texts);
  };
  const undo = async () => {
    if (await run(session.entries.undo())) announce(text.fill.undone);
  };
  const redo = async () => {
    if (await run(session.entries.redo())) announce(text.fill.redone);
  };
  useTyping({
    field: ref,
    hidden,
    paste: words => {
      if (takePasted(words)) return;
      const { selectionStart = draft.length, selectionEnd = draft.length } = ref.current ?? {};
      setDraft(draft.slice(0, selectionStart) + words + draft.slice(selectionEnd));
    },
    undo: () => void undo(),
    redo: () => void redo(),
  });

  return (
    <div className={styles.foot}>
      {pasted.length > 0 && (
        <Suspense>
          <PasteQuestion entries={pasted} answer={answer} />
        </Suspense>
      )}
      <div className={styles.box}>
        <GrowingText
          ref={ref}
          label={text.fill.field(name)}
          describedBy={hint}
          placeholder={text.fill.placeholder}
          value={draft}
          onChange={setDraft}
          onEnter={write}
          onPaste={paste}
          onKeyDown={event => {
            if (event.key === 'Escape' && pasted.length > 0) setPasted([]);
            if (event.key !== 'ArrowUp' || event.altKey || draft !== '') return;
            event.preventDefault();
            editLast();
          }}
        />
        <IconButton
          size="medium"
          className={styles.write}
          appearance="transparent"
          icon={<ArrowEnterLeft20Regular />}
          label={text.fill.write}
          onMouseDown={keepFocus}
          onClick={write}
        />
      </div>
      <div className={styles.line}>
        <span id={hint} className={styles.hint}>
          {text.fill.hint}
        </span>
        <Button
          className={styles.undo}
          size="small"
          appearance="transparent"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={state.undoSize === 0}
          onMouseDown={keepFocus}
          onClick={() => void undo()}
        >
          {text.fill.undo}
        </Button>
        <IconButton
          appearance="transparent"
          icon={<ArrowRedo16Regular />}
          disabledFocusable={state.redoSize === 0}
          label={text.fill.redo}
          onMouseDown={keepFocus}
          onClick={() => void redo()}
        />
      </div>
    </div>
  );
}
