import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowEnterLeft20Regular } from '@fluentui/react-icons/svg/arrow-enter-left';
import { ArrowRedo16Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Suspense, useId, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Field, FieldId } from '../../core/card/kind.ts';
import { cleanEntry, isBlank } from '../../core/text/paragraphs.ts';
import { pastedEntries } from '../../core/text/pasted.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft, useDraftText, usePasted } from '../draft.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { GrowingText, type GrowingTextProps } from '../ui/GrowingText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { keepFocus } from '../ui/keepFocus.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { useDigitKeys } from './columnKeys.ts';
import { fillWords } from './words.ts';
import { useTyping } from './typing.ts';

const KeyHints = lazyPart(() => import('./KeyHints.tsx'));
const PasteQuestion = lazyPart(() => import('./PasteQuestion.tsx'));

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: '6px 12px 2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 420px)': { position: 'sticky', bottom: 0 },
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
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '26px',
  },
  hint: {
    flexGrow: 1,
    minWidth: 0,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 260px)': { display: 'none' },
  },
  undo: { flexShrink: 0, minWidth: 'auto', padding: '0 4px', fontWeight: tokens.fontWeightRegular },
});

interface EntryFieldProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly column: Field;
  /** Whether another view of the pane is shown instead of the card. */
  readonly hidden: boolean;
  readonly choose: (field: FieldId) => void;
  /** Starts editing the latest entry of the column. */
  readonly editLast: () => void;
}

/**
 * The field in which entries are typed; Enter adds an entry. A keystroke renders only `DraftText`, not this component.
 */
export function EntryField({ ref, column, hidden, choose, editLast }: EntryFieldProps) {
  const styles = useStyles();
  const hint = useId();
  const { session, run } = useSession();
  const { setText, setPasted, restoreText } = useDraft();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const name = say(column.name);
  const withDigit = useDigitKeys(hidden, choose);

  const listed = () => session.state.card?.fields.find(one => one.field === column.id)?.entries ?? [];
  const addAll = async (texts: readonly string[]) => {
    const before = new Set(listed().map(one => one.key));
    const command = session.entries.addAll(column.id, texts);
    // `addAll` queues the text on the open card synchronously. A card that opens meanwhile therefore does not receive
    // the text.
    const accepted = listed().filter(one => !before.has(one.key));
    restoreText(
      texts.filter(one => !accepted.some(({ text: words }) => words === cleanEntry(one))).join('\n'),
    );
    const written = await run(command);
    if (written) announce(texts.length === 1 ? text.added(name) : text.addedAll(texts.length, name));
  };
  const addDraft = () => {
    const { text: draft } = session.draft;
    if (isBlank(cleanEntry(draft))) return;
    setText('');
    void addAll([draft]);
  };
  /**
   * Handles pasted text: asks about several lines, and cleans a single line in an empty field. Returns false when the
   * browser can insert the text unchanged.
   */
  const takePasted = (words: string): boolean => {
    const entries = pastedEntries(words);
    if (entries.length > 1) setPasted([...session.draft.pasted, ...entries]);
    else if (session.draft.text === '' && entries[0] !== words) setText(entries[0] ?? '');
    else return false;
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    if (takePasted(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const press = (event: KeyboardEvent) => {
    const { text: draft, pasted } = session.draft;
    if (event.key === 'Escape' && pasted.length > 0) setPasted([]);
    if (event.key !== 'ArrowUp' || event.altKey || draft !== '') return;
    event.preventDefault();
    editLast();
  };
  const undo = async () => {
    if (await run(session.entries.undo())) announce(text.undone);
  };
  const redo = async () => {
    if (await run(session.entries.redo())) announce(text.redone);
  };
  useTyping({
    field: ref,
    hidden,
    paste: words => {
      if (takePasted(words)) return;
      const { text: draft } = session.draft;
      const { selectionStart = draft.length, selectionEnd = draft.length } = ref.current ?? {};
      setText(draft.slice(0, selectionStart) + words + draft.slice(selectionEnd));
    },
    undo: () => void undo(),
    redo: () => void redo(),
  });

  return (
    <div className={styles.foot}>
      <PastedLines add={texts => void addAll(texts)} />
      <div className={styles.box} data-entry-field>
        <DraftText
          ref={ref}
          label={text.field(name)}
          describedBy={hint}
          placeholder={text.placeholder}
          onChange={words => setText(withDigit(words))}
          onEnter={addDraft}
          onPaste={paste}
          onKeyDown={press}
        />
        <IconButton
          size="medium"
          className={styles.write}
          appearance="transparent"
          icon={<ArrowEnterLeft20Regular />}
          label={text.write}
          onMouseDown={keepFocus}
          onClick={addDraft}
        />
      </div>
      <div className={styles.line}>
        <span id={hint} className={styles.hint}>
          <Suspense fallback={text.hint}>
            <KeyHints />
          </Suspense>
        </span>
        <UndoButtons undo={() => void undo()} redo={() => void redo()} />
      </div>
    </div>
  );
}

/** The text area of the entry field. A separate component, so that a keystroke renders nothing else. */
function DraftText(props: Omit<GrowingTextProps, 'value'>) {
  return <GrowingText {...props} value={useDraftText()} />;
}

/** Asks what to do with pasted lines. Renders nothing when no lines were pasted. */
function PastedLines({ add }: { readonly add: (texts: readonly string[]) => void }) {
  const { setPasted } = useDraft();
  const pasted = usePasted();
  const answer = (texts: readonly string[]) => {
    setPasted([]);
    if (texts.length > 0) add(texts);
  };
  return (
    pasted.length > 0 && (
      <Suspense>
        <PasteQuestion entries={pasted} answer={answer} />
      </Suspense>
    )
  );
}

interface UndoButtonsProps {
  readonly undo: () => void;
  readonly redo: () => void;
}

function UndoButtons({ undo, redo }: UndoButtonsProps) {
  const styles = useStyles();
  const { undoSize, redoSize } = useSessionState();
  const text = useWords(fillWords);
  return (
    <>
      <Button
        className={styles.undo}
        size="small"
        appearance="transparent"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={undoSize === 0}
        onMouseDown={keepFocus}
        onClick={undo}
      >
        {text.undo}
      </Button>
      <IconButton
        appearance="transparent"
        icon={<ArrowRedo16Regular />}
        disabledFocusable={redoSize === 0}
        label={text.redo}
        onMouseDown={keepFocus}
        onClick={redo}
      />
    </>
  );
}
