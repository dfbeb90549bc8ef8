import { makeStyles } from '@fluentui/react-components';
import {
  memo,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { Field } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import type { Edit, EditKind } from '../../core/session/draft.ts';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import { EntryEditor } from '../ui/EntryEditor.tsx';
import { useEntryCommands, type EntryCommands } from './entryCommands.ts';
import { useReorder } from './entryDrag.ts';
import { EntryRow, type EntryRowProps } from './EntryRow.tsx';
import { useDrawnRows, usePointed } from './longList.ts';
import { useVisuallyHidden } from '../ui/visuallyHidden.ts';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 8px' },
});

/** The imperative handle of the list. */
export interface EntryListHandle {
  readonly editLast: () => void;
}

interface EntryListProps {
  readonly ref: Ref<EntryListHandle>;
  readonly column: Field;
  readonly entries: readonly EntryView[];
  /** Moves the focus to the entry field. */
  readonly leave: () => void;
  /** The entry that is being dragged. */
  readonly dragged: EntryKey | null;
  readonly drag: (key: EntryKey | null) => void;
}

/** The list of entries of a column. The list has one tab stop; arrow keys move between entries. */
export function EntryList({ ref, column, entries, leave, dragged, drag }: EntryListProps) {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const keys = useId();
  const { session } = useSession();
  const { restoreText } = useDraft();
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const commands = useEntryCommands(column);
  const list = useRef<HTMLUListElement>(null);
  /** The entry to focus again after a move by keyboard. */
  const wanted = useRef<EntryKey | null>(null);
  const [current, setCurrent] = useState<EntryKey | null>(null);
  const [doing, setDoing] = useState<{ readonly key: EntryKey; readonly deed: EditKind } | null>(() => {
    // Reopens the editor that was open before a reload.
    const { edit } = session.draft;
    return edit?.key && entries.some(one => one.key === edit.key) ? { key: edit.key, deed: edit.kind } : null;
  });
  const place = entries.findIndex(one => one.key === dragged);
  const reorder = useReorder(place, entries.length, at => {
    drag(null);
    if (dragged !== null) commands.shift(dragged, at, at < place);
  });
  const here = entries.find(one => one.key === current) ?? entries.at(-1);

  const { drawn, drawAll, isLong } = useDrawnRows(entries.length);
  const isDrawn = (entry: EntryView, index: number) =>
    index < drawn || entry === here || entry.key === doing?.key || dragged !== null;

  const focus = (key: EntryKey) => {
    const words = () => list.current?.querySelector<HTMLElement>(`[data-entry="${key}"] [data-words]`);
    if (!words()) flushSync(drawAll);
    words()?.focus();
  };
  useEffect(() => {
    const active = document.activeElement;
    // Focuses the entry again, because browsers blur an element that moves in the DOM.
    if (wanted.current && (active === document.body || list.current?.contains(active))) focus(wanted.current);
    wanted.current = null;
  });
  useImperativeHandle(ref, () => ({
    editLast: () => {
      const last = entries.at(-1);
      if (last) setDoing({ key: last.key, deed: 'edit' });
    },
  }));

  const shift = (key: EntryKey, from: number, at: number) => {
    if (at >= 0 && at < entries.length) commands.shift(key, at, at < from);
  };
  const shiftByKey = (key: EntryKey, from: number, at: number) => {
    wanted.current = key;
    shift(key, from, at);
  };
  const moveBeside = (key: EntryKey, steps: number) => {
    const { fields } = session.kind;
    const target = fields[fields.findIndex(one => one.id === column.id) + steps];
    if (!target) return;
    leave();
    commands.moveTo(key, target.id);
  };
  const removeByKey = (key: EntryKey) => {
    leave();
    commands.remove(key);
  };

  const press = (event: KeyboardEvent, key: EntryKey, index: number) => {
    const walk = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.altKey && event.key === 'ArrowUp') shiftByKey(key, index, index - 1);
    else if (event.altKey && event.key === 'ArrowDown') shiftByKey(key, index, index + 1);
    else if (event.altKey && event.key === 'ArrowLeft') moveBeside(key, -1);
    else if (event.altKey && event.key === 'ArrowRight') moveBeside(key, 1);
    else if (event.key === 'F2') setDoing({ key, deed: 'edit' });
    else if (event.key === 'Delete') {
      if (!event.repeat) removeByKey(key);
    } else if (event.key === 'Escape' || walk === entries.length) leave();
    else if (walk !== undefined) focus(entries[Math.max(walk, 0)]?.key ?? key);
    else return;
    event.preventDefault();
  };
  const close = (key: EntryKey, deed: EditKind, words: string | null, stay: boolean) => {
    setDoing(null);
    if (stay) leave();
    if (words === null) return;
    if (deed === 'note') commands.note(key, words);
    else if (words !== '') commands[deed](key, words);
    else if (deed === 'edit') commands.remove(key);
  };
  const deeds = useRef<ListCommands>(null);
  useLayoutEffect(() => {
    deeds.current = {
      commands,
      shift,
      press,
      begin: (key, deed) => setDoing({ key, deed }),
      setCurrent: key => setCurrent(key),
    };
  });
  const editor = ({ key, text: words, annotation }: EntryView, deed: EditKind) => (
    <EntryEditor
      {...text.entry.editor[deed]}
      words={deed === 'note' ? annotation.note : words}
      at={{ key, kind: deed }}
      typed={typedIn(session.draft.edit, key, deed)}
      close={(given, stay) => close(key, deed, given, stay)}
      // The text of a private note never goes to the entry field, because that text is written on the slide.
      restoreText={deed === 'note' ? given => session.entries.note(key, given) : restoreText}
    />
  );

  return (
    <>
      <span id={keys} className={unseen}>
        {text.entry.keys}
      </span>
      <ul
        ref={list}
        className={styles.list}
        aria-label={text.entry.list(say(column.name))}
        aria-describedby={keys}
        {...reorder.target}
      >
        {entries.map((entry, index) => {
          if (!isDrawn(entry, index)) return null;
          const { key } = entry;
          const deed = doing?.key === key ? doing.deed : null;
          return (
            <Row
              key={key}
              index={index}
              isLong={isLong}
              deeds={deeds}
              entry={entry}
              column={column}
              fields={session.kind.fields}
              first={index === 0}
              last={index === entries.length - 1}
              current={entry === here}
              dragged={key === dragged}
              drag={drag}
              gap={reorder.gapBeside(index)}
              editor={deed === 'edit' || deed === 'shorten' ? editor(entry, deed) : null}
              noteEditor={deed === 'note' ? editor(entry, deed) : null}
            />
          );
        })}
      </ul>
    </>
  );
}

/** The callbacks of the list that its rows call. */
interface ListCommands {
  readonly commands: EntryCommands;
  readonly shift: (key: EntryKey, from: number, at: number) => void;
  readonly press: (event: KeyboardEvent, key: EntryKey, index: number) => void;
  readonly begin: (key: EntryKey, deed: EditKind) => void;
  readonly setCurrent: (key: EntryKey) => void;
}

interface RowProps extends Omit<EntryRowProps, 'hasTools' | 'pointer' | 'onFocus' | 'press' | 'actions'> {
  readonly index: number;
  /** Whether the list is so long that a row shows tools only when hovered or focused. */
  readonly isLong: boolean;
  /** The callbacks of the latest render. A ref, so that new callbacks do not render the rows again. */
  readonly deeds: RefObject<ListCommands | null>;
}

/** A memoised row. Adding an entry to a list of 2,000 entries renders only the new row and its neighbour. */
const Row = memo(function Row({ index, isLong, deeds, ...row }: RowProps) {
  const { key, annotation } = row.entry;
  const [isPointed, pointer] = usePointed(isLong);
  const ask = (deed: (list: ListCommands) => void) => () => {
    if (deeds.current) deed(deeds.current);
  };
  return (
    <EntryRow
      {...row}
      hasTools={isPointed || row.current}
      pointer={pointer}
      onFocus={ask(list => list.setCurrent(key))}
      press={event => deeds.current?.press(event, key, index)}
      actions={{
        edit: ask(list => list.begin(key, 'edit')),
        shorten: ask(list => list.begin(key, 'shorten')),
        note: ask(list => list.begin(key, 'note')),
        restore: ask(list => list.commands.edit(key, annotation.literal)),
        remove: ask(list => list.commands.remove(key)),
        up: ask(list => list.shift(key, index, index - 1)),
        down: ask(list => list.shift(key, index, index + 1)),
        moveTo: target => deeds.current?.commands.moveTo(key, target),
        retry: ask(list => list.commands.retry(key)),
        keepBoth: ask(list => list.commands.keepBoth(key)),
        discard: ask(list => list.commands.discard(key)),
      }}
    />
  );
});

/** Returns the stored draft of this editor; null when nothing was typed in this editor. */
function typedIn(edit: Edit | null, key: EntryKey, kind: EditKind): Edit | null {
  return edit?.key === key && edit.kind === kind ? edit : null;
}
