import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState, type CSSProperties } from 'react';
import { fieldOf, rowNumber, type FieldId } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { CardView } from '../../core/session/state.ts';
import { useColumnKeys } from './columnKeys.ts';
import { ColumnRail } from './ColumnRail.tsx';
import { EntryField } from './EntryField.tsx';
import { EntryList, type EntryListHandle } from './EntryList.tsx';
import { useEntryCommands } from './entryCommands.ts';
import { focusAtEnd } from '../ui/keepFocus.ts';
import { useSlidePrompt } from './slidePrompt.ts';
import type { OtherPages } from './PageSwitch.tsx';
import { StepGuide } from './StepGuide.tsx';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { columnColours } from '../theme.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';

const PageSwitch = lazyPart(() => import('./PageSwitch.tsx'));
const Answers = lazyPart(() => import('./Answers.tsx'));
const RowRail = lazyPart(() => import('./RowRail.tsx'));
const Choices = lazyPart(() => import('../definitive/Choices.tsx'));
const Bundle = lazyPart(() => import('./Bundle.tsx'));
const SlideNotes = lazyPart(() => import('./SlideNotes.tsx'));
const FullNote = lazyPart(() => import('./FullNote.tsx'));

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  read: { flexGrow: 1, minHeight: 0, overflowY: 'auto', paddingBottom: '8px' },
  note: {
    margin: '8px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

const PANEL = 'column-panel';

/** From this number of entries, the question is folded by default, so that more of the list is visible. */
const FOLD_FROM = 3;

/**
 * The view for filling a card: its columns, the current step, the entries of the current column, and the entry field.
 */
export function FillView({ card, hidden }: { readonly card: CardView; readonly hidden: boolean }) {
  const styles = useStyles();
  const { session } = useSession();
  const { field, selectField } = useDraft();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useRef<EntryListHandle>(null);
  const read = useRef<HTMLDivElement>(null);
  const { kind } = session;
  const column = fieldOf(kind, field);
  const view = card.fields.find(one => one.field === field);
  const entries = view?.entries ?? [];
  const last = entries.at(-1)?.key;
  const commands = useEntryCommands(column);
  const [dragged, setDragged] = useState<EntryKey | null>(null);
  const [otherPages, setOtherPages] = useState<OtherPages | null>(null);
  const prompt = useSlidePrompt(card.card.slide);
  /** The column whose entries are being merged into one; null when no column is. */
  const [bundling, setBundling] = useState<FieldId | null>(null);
  const bundle = entries.length > 1 ? () => setBundling(field) : null;
  const seen = useRef({ field, last, count: entries.length });

  const write = () => input.current?.focus({ preventScroll: true });
  const choose = (next: FieldId) => {
    selectField(next);
    setBundling(null);
    announce(text.selected(say(fieldOf(kind, next).name)));
  };
  const take = (target: FieldId) => {
    if (dragged !== null) commands.moveTo(dragged, target);
    setDragged(null);
  };
  const chooseByKey = (wanted: FieldId) => {
    choose(wanted);
    write();
  };
  useColumnKeys(kind, hidden, chooseByKey);

  useEffect(() => {
    // A reopened editor takes the focus itself.
    if (!session.draft.edit) focusAtEnd(input.current, { preventScroll: true });
  }, [session]);
  useEffect(() => {
    // The button that opened this view, such as that of the run-sheet, may have been removed with the focus.
    if (!hidden && document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, [hidden]);
  // Scrolls to the end of the list when an entry was added at the end.
  useEffect(() => {
    const before = seen.current;
    seen.current = { field, last, count: entries.length };
    const added = before.field === field && before.last !== last && before.count < entries.length;
    if (!added || !read.current) return;
    read.current.scrollTop = read.current.scrollHeight;
    document.documentElement.scrollTop = document.documentElement.scrollHeight;
  }, [field, last, entries.length]);

  return (
    <div className={styles.view} style={columnColours(rowNumber(kind, column)) as CSSProperties}>
      <Suspense>
        <SlideNotes card={card} column={column} />
      </Suspense>
      {card.pages.length > 1 && (
        <Suspense>
          <PageSwitch card={card} field={field} tell={setOtherPages} />
        </Suspense>
      )}
      {kind.rows.length > 0 ? (
        <Suspense>
          <RowRail fields={card.fields} active={field} panel={PANEL} choose={choose} write={write} />
        </Suspense>
      ) : (
        <ColumnRail
          fields={card.fields}
          active={field}
          panel={PANEL}
          otherPages={otherPages}
          choose={choose}
          write={write}
          take={dragged === null ? null : take}
        />
      )}
      <div role="tabpanel" id={PANEL} aria-label={say(column.name)} className={styles.panel}>
        <div ref={read} className={styles.read}>
          {bundling === field ? (
            <Suspense>
              <Bundle column={column} entries={entries} close={() => setBundling(null)} />
            </Suspense>
          ) : (
            <>
              <StepGuide
                key={field}
                column={column}
                prompt={prompt}
                bundle={bundle}
                brief={card.card.identity.definitive !== undefined}
                folded={entries.length >= FOLD_FROM || card.card.identity.continues !== undefined}
                next={choose}
              />
              {column.answers && (
                <Suspense>
                  <Answers card={card} column={column} entries={entries} />
                </Suspense>
              )}
              {view?.present === false && <p className={styles.note}>{text.missing(say(column.name))}</p>}
              {view?.present && entries.length === 0 && (
                <p className={styles.note}>{text.empty(say(column.name))}</p>
              )}
              <EntryList
                key={`entries of ${field}`}
                ref={list}
                column={column}
                entries={entries}
                leave={write}
                dragged={dragged}
                drag={setDragged}
              />
              {card.pages[0]?.identity.definitive && (
                <Suspense>
                  <Choices card={card} column={column} />
                </Suspense>
              )}
            </>
          )}
        </div>
        {view?.fullness?.full === true && bundling !== field && !column.answers && (
          <Suspense>
            <FullNote column={column} hidden={view.fullness.fill > 1} bundle={bundle} />
          </Suspense>
        )}
        <EntryField
          ref={input}
          column={column}
          hidden={hidden}
          choose={chooseByKey}
          editLast={() => list.current?.editLast()}
        />
      </div>
    </div>
  );
}
