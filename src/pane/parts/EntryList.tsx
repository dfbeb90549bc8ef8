import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Field } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import type { Edit, EditKind } from '../../core/session/draft.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { useEntryCommands } from './entryCommands.ts';
import { useReorder } from './entryDrag.ts';
import { EntryRow } from './EntryRow.tsx';
import { useUnseen } from './unseen.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '6px 0 0', padding: '0 8px' },
});

/** What others may ask of the list. */
export interface EntryListHandle {
  readonly editLast: () => void;
}

interface EntryListProps {
  readonly ref: Ref<EntryListHandle>;
  readonly column: Field;
  readonly entries: readonly EntryView[];
  /** Moves the focus to the field. */
  readonly leave: () => void;
  /** The entry that is being dragged. */
  readonly dragged: EntryKey | null;
  readonly drag: (key: EntryKey | null) => void;
}

/** What stands in the column. One stop for Tab; the arrows walk through it. */
export function EntryList({ ref, column, entries, leave, dragged, drag }: EntryListProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const keys = useId();
  const { session, rescue } = useDesk();
  const { text, say } = useSpeech();
  const commands = useEntryCommands(column);
  const list = useRef<HTMLUListElement>(null);
  /** The entry that keeps the focus when it has been moved by keyboard. */
  const wanted = useRef<EntryKey | null>(null);
  const [current, setCurrent] = useState<EntryKey | null>(null);
  const [doing, setDoing] = useState<{ readonly key: EntryKey; readonly deed: EditKind } | null>(() => {
    // An editor that was open before a reload opens again.
    const { edit } = session.draft;
    return edit?.key && entries.some(one => one.key === edit.key) ? { key: edit.key, deed: edit.kind } : null;
  });
  const place = entries.findIndex(one => one.key === dragged);
  const reorder = useReorder(place, entries.length, at => {
    drag(null);
    if (dragged !== null) commands.shift(dragged, at, at < place);
  });
  const here = entries.find(one => one.key === current) ?? entries.at(-1);

  const focus = (key: EntryKey) =>
    list.current?.querySelector<HTMLElement>(`[data-entry="${key}"] [data-words]`)?.focus();
  useEffect(() => {
    const active = document.activeElement;
    // A browser takes the focus from what is moved in the page.
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
  const editor = ({ key, text: words, aside }: EntryView, deed: EditKind) => (
    <EntryEditor
      {...text.entry.editor[deed]}
      words={deed === 'note' ? aside.note : words}
      at={{ key, kind: deed }}
      typed={typedIn(session.draft.edit, key, deed)}
      close={(given, stay) => close(key, deed, given, stay)}
      // A private note never comes near the field that writes on the slide.
      rescue={deed === 'note' ? given => session.note(key, given) : rescue}
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
          const { key } = entry;
          const deed = doing?.key === key ? doing.deed : null;
          return (
            <EntryRow
              key={key}
              entry={entry}
              column={column}
              first={index === 0}
              last={index === entries.length - 1}
              current={entry === here}
              onFocus={() => setCurrent(key)}
              press={event => press(event, key, index)}
              dragged={key === dragged}
              drag={drag}
              gap={reorder.gapBeside(index)}
              editor={deed === 'edit' || deed === 'shorten' ? editor(entry, deed) : null}
              noteEditor={deed === 'note' ? editor(entry, deed) : null}
              actions={{
                edit: () => setDoing({ key, deed: 'edit' }),
                shorten: () => setDoing({ key, deed: 'shorten' }),
                note: () => setDoing({ key, deed: 'note' }),
                restore: () => commands.edit(key, entry.aside.literal),
                remove: () => commands.remove(key),
                up: () => shift(key, index, index - 1),
                down: () => shift(key, index, index + 1),
                moveTo: target => commands.moveTo(key, target),
                retry: () => commands.retry(key),
                keepBoth: () => commands.keepBoth(key),
                discard: () => commands.discard(key),
              }}
            />
          );
        })}
      </ul>
    </>
  );
}

/** Returns what was typed before in this editor; null when nothing was. */
function typedIn(edit: Edit | null, key: EntryKey, kind: EditKind): Edit | null {
  return edit?.key === key && edit.kind === kind ? edit : null;
}
