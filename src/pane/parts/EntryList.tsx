import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Field, FieldId } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { useEntryCommands } from './entryCommands.ts';
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
  /** Takes the hands back to the field. */
  readonly leave: () => void;
}

/** What stands in the column. One stop for Tab; the arrows walk through it. */
export function EntryList({ ref, column, entries, leave }: EntryListProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const keys = useId();
  const { session, rescue } = useDesk();
  const { text, say } = useSpeech();
  const commands = useEntryCommands(column);
  const list = useRef<HTMLUListElement>(null);
  /** The entry that gets the focus when the list has been drawn anew. */
  const wanted = useRef<EntryKey | null>(null);
  const [current, setCurrent] = useState<EntryKey | null>(null);
  const [editing, setEditing] = useState<EntryKey | null>(null);
  const here = entries.find(one => one.key === current) ?? entries.at(-1);

  const focus = (key: EntryKey) =>
    list.current?.querySelector<HTMLElement>(`[data-entry="${key}"] [data-words]`)?.focus();
  useEffect(() => {
    if (wanted.current) focus(wanted.current);
    wanted.current = null;
  });
  useImperativeHandle(ref, () => ({
    editLast: () => setEditing(entries.at(-1)?.key ?? null),
  }));

  const giveWay = (index: number) => {
    const neighbour = entries[index + 1] ?? entries[index - 1];
    if (neighbour) wanted.current = neighbour.key;
    else leave();
  };
  const remove = (key: EntryKey, index: number) => {
    giveWay(index);
    commands.remove(key);
  };
  const shift = (key: EntryKey, from: number, at: number) => {
    if (at < 0 || at >= entries.length) return;
    wanted.current = key;
    commands.shift(key, at, at < from);
  };
  const moveTo = (key: EntryKey, index: number, target: FieldId | undefined) => {
    if (!target || target === column.id) return;
    giveWay(index);
    commands.moveTo(key, target);
  };
  const beside = (steps: number) => {
    const { fields } = session.kind;
    return fields[fields.findIndex(one => one.id === column.id) + steps]?.id;
  };

  const press = (event: KeyboardEvent, key: EntryKey, index: number) => {
    const walk = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.altKey && event.key === 'ArrowUp') shift(key, index, index - 1);
    else if (event.altKey && event.key === 'ArrowDown') shift(key, index, index + 1);
    else if (event.altKey && event.key === 'ArrowLeft') moveTo(key, index, beside(-1));
    else if (event.altKey && event.key === 'ArrowRight') moveTo(key, index, beside(1));
    else if (event.key === 'F2') setEditing(key);
    else if (event.key === 'Delete') remove(key, index);
    else if (event.key === 'Escape' || walk === entries.length) leave();
    else if (walk !== undefined) focus(entries[Math.max(walk, 0)]?.key ?? key);
    else return;
    event.preventDefault();
  };
  const close = (key: EntryKey, words: string | null, stay: boolean) => {
    setEditing(null);
    if (stay) wanted.current = key;
    if (words === '')
      remove(
        key,
        entries.findIndex(one => one.key === key),
      );
    else if (words !== null) commands.edit(key, words);
  };

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
      >
        {entries.map((entry, index) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            column={column}
            first={index === 0}
            last={index === entries.length - 1}
            current={entry === here}
            onFocus={() => setCurrent(entry.key)}
            press={event => press(event, entry.key, index)}
            edit={() => setEditing(entry.key)}
            remove={() => remove(entry.key, index)}
            up={() => shift(entry.key, index, index - 1)}
            down={() => shift(entry.key, index, index + 1)}
            moveTo={target => moveTo(entry.key, index, target)}
            retry={() => commands.retry(entry.key)}
            keepBoth={() => commands.keepBoth(entry.key)}
            discard={() => {
              giveWay(index);
              commands.discard(entry.key);
            }}
          >
            {editing === entry.key ? (
              <EntryEditor
                words={entry.text}
                close={(words, stay) => close(entry.key, words, stay)}
                rescue={rescue}
              />
            ) : null}
          </EntryRow>
        ))}
      </ul>
    </>
  );
}
