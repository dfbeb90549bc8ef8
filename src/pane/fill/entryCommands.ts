import type { Field, FieldId } from '../../core/card/kind.ts';
import { fieldOf } from '../../core/card/kind.ts';
import type { EntryKey } from '../../core/merge/cardText.ts';
import type { EntryView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fillWords } from './words.ts';

/** Commands on the entries of a column. Each announces its result. */
export interface EntryCommands {
  readonly edit: (key: EntryKey, words: string) => void;
  /** Replaces the text by a shorter one, and keeps the literal text in the pane. */
  readonly shorten: (key: EntryKey, words: string) => void;
  /** Sets the note of the entry; '' removes the note. */
  readonly note: (key: EntryKey, note: string) => void;
  readonly remove: (key: EntryKey) => void;
  /** Moves the entry within its column to index `at`. */
  readonly shift: (key: EntryKey, at: number, up: boolean) => void;
  /** Moves the entry to the end of another column. */
  readonly moveTo: (key: EntryKey, target: FieldId) => void;
  readonly retry: (key: EntryKey) => void;
  /** Resolves a conflict by keeping both texts. */
  readonly keepBoth: (key: EntryKey) => void;
  readonly discard: (key: EntryKey) => void;
}

/** Returns the commands on the entries of this column. */
export function useEntryCommands(column: Field): EntryCommands {
  const { session, run } = useSession();
  const state = useSessionState();
  const announce = useAnnounce();
  const { say } = useSpeech();
  const text = useWords(fillWords);
  const then = (command: Parameters<typeof run>[0], sentence: string) =>
    void run(command).then(done => done && announce(sentence));
  return {
    edit: (key, words) => then(session.entries.edit(key, words), text.entry.edited),
    shorten: (key, words) => then(session.entries.shorten(key, words), text.entry.shortenedNow),
    note: (key, note) => {
      session.entries.note(key, note);
      announce(note.trim() === '' ? text.entry.noteRemoved : text.entry.noteKept);
    },
    remove: key => then(session.entries.remove(key), text.entry.removed),
    shift: (key, at, up) =>
      then(session.entries.move(key, column.id, at), up ? text.entry.movedUp : text.entry.movedDown),
    moveTo: (key, target) => {
      const count = state.card?.fields.find(one => one.field === target)?.entries.length ?? 0;
      then(
        session.entries.move(key, target, count),
        text.entry.movedTo(say(fieldOf(session.kind, target).name)),
      );
    },
    retry: key => then(session.entries.retry(key), text.added(say(column.name))),
    keepBoth: key => then(session.entries.keepBoth(key), text.added(say(column.name))),
    discard: key => {
      session.entries.discard(key);
      announce(text.entry.discarded);
    },
  };
}

/** Returns whether the entry was shortened: its literal text differs from its text. */
export function isShortened({ text, annotation }: EntryView): boolean {
  return annotation.literal !== '' && annotation.literal !== text;
}
