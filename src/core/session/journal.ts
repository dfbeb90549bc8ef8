import { isRecord, readRecord } from '../card/data.ts';
import { firstStep, type CardKind, type FieldId } from '../card/kind.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import { isTroubleCode, trouble, type Trouble } from '../deck/trouble.ts';
import type { Annotation, EntryKey, KnownEntry } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import type { GestureId, Operation, Pending, UndoStep } from '../merge/operation.ts';
import { MOST_PASTED } from '../text/pasted.ts';
import { hasWords, joinDrafts, readDraft } from './draft.ts';
import type { CardState } from './cardState.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long a journal is kept after its last write, in ms: seven days (issue 3). */
export const JOURNAL_LIFE = 7 * DAY;

/** How far in the future the date of a journal may be, in ms. Turning the clock back must not lose the undo history. */
const MOST_AHEAD = 14 * DAY;

/** The stored state of a card, and whether the card was open in the pane. */
export interface Journal {
  /** Time of the last write, in ms since the epoch. */
  readonly at: number;
  readonly open: boolean;
  readonly slide: string;
  /** Whether the slide was gone from its deck, so that its words are on no slide. */
  readonly gone: boolean;
  readonly known: Pick<
    CardState,
    'text' | 'pending' | 'undo' | 'redo' | 'lost' | 'written' | 'annotations' | 'draft'
  >;
}

/** Serialises the state of a card as a journal. */
export function writeJournal(card: CardState, open: boolean, at: number): string {
  return journalText({ at, open, slide: card.card.slide, gone: card.gone, known: card });
}

/** Serialises a journal. */
export function journalText({ at, open, slide, gone, known: card }: Journal): string {
  const { text, pending, undo, redo, lost, written, annotations, draft } = card;
  const lists = { text: [...text], pending, undo, redo, lost, written: [...written] };
  return JSON.stringify({ v: 1, at, open, slide, gone, known: { ...lists, aside: [...annotations], draft } });
}

/**
 * Returns the state without its largest parts, for storage that is nearly full. Drops the undo history, the earlier
 * texts, and pasted lines beyond the number that can be accepted.
 */
export function withoutLargeParts(card: CardState): CardState {
  const draft = { ...card.draft, pasted: card.draft.pasted.slice(0, MOST_PASTED) };
  return { ...card, undo: [], redo: [], written: new Map(), draft };
}

/** The parts of the card state that a journal depends on. */
const SAVED = [
  'card',
  'gone',
  'text',
  'pending',
  'undo',
  'redo',
  'lost',
  'written',
  'annotations',
  'draft',
] as const;

/** Returns whether two states have the same journal content. */
export function isSameInJournal(one: CardState, other: CardState): boolean {
  return SAVED.every(part => one[part] === other[part]);
}

/**
 * Returns whether the time of a journal is more than a day in the future. Then the clock was wrong at that time, or is
 * wrong now.
 */
export function isAhead(at: number, now: number): boolean {
  return at - now > DAY;
}

/**
 * Returns whether a journal has expired: it is more than seven days old, or dated more than fourteen days in the
 * future. Only a wrong clock writes such a future date, which would keep the journal too long.
 */
export function isTooOld(at: number, now: number): boolean {
  return now - at > JOURNAL_LIFE || at - now > MOST_AHEAD;
}

/**
 * Parses a journal; null when the text is no journal, or is of another version. If the journal has expired or its
 * history is unreadable, returns only the words that are not on the slide, because they exist nowhere else. Returns
 * null when there are no such words.
 */
export function readJournal(text: string, now: number): Journal | null {
  const data = readRecord(text);
  if (data?.v !== 1 || typeof data.at !== 'number' || typeof data.slide !== 'string') return null;
  if (!isRecord(data.known)) return null;
  const { text: entries, undo, redo, written, aside, draft } = data.known;
  if (!isMapOf(entries, isEntry)) return null;
  const pending = listIn(data.known.pending).flatMap(one => readPending(one) ?? []);
  const lost = listIn(data.known.lost).filter(isLost);
  // Unreadable history must not lose queued words: a later version of the pane may have written it.
  const isWhole =
    isListOf(undo, isUndoStep) &&
    isListOf(redo, isUndoStep) &&
    isMapOf(written, isString) &&
    isListOf(aside, isAnnotation);
  const journal: Journal = {
    at: data.at,
    open: data.open === true,
    slide: data.slide,
    gone: data.gone === true,
    known: {
      text: new Map(entries as [FieldId, KnownEntry[]][]),
      pending,
      undo: isWhole ? undo.map(asStep) : [],
      redo: isWhole ? redo.map(asStep) : [],
      lost,
      written: new Map(isWhole ? (written as [EntryKey, string[]][]) : []),
      annotations: new Map(listIn(aside).filter(isAnnotation)),
      // Journals of earlier versions have no draft.
      draft: readDraft(draft),
    },
  };
  return isTooOld(data.at, now) || !isWhole ? onlyUnwritten(journal) : journal;
}

/** Returns a journal without its history; null when it has no words that are missing from the slide. */
export function onlyUnwritten({ known, gone, ...journal }: Journal): Journal | null {
  const { text, pending, lost, annotations, draft } = known;
  const standNowhere = gone && text.size > 0;
  if (pending.length === 0 && lost.length === 0 && !hasWords(draft) && !standNowhere) return null;
  const keys = new Set(pending.map(one => one.operation.key));
  const beside = new Map([...annotations].filter(([key]) => standNowhere || keys.has(key)));
  return {
    ...journal,
    gone,
    known: { ...known, undo: [], redo: [], written: new Map(), annotations: beside },
  };
}

/**
 * Restores the state of a card from its journal. Queued operations count as tried, because they may have reached the
 * slide. Words for a column that this card kind lacks go to the entry field, where the facilitator decides on them.
 */
export function restoreCard(card: CardOnSlide, { known }: Journal, kind: CardKind): CardState {
  const isKnown = ({ field }: { readonly field: FieldId }): boolean =>
    kind.fields.some(one => one.id === field);
  const homeless = [...known.pending.map(one => one.operation), ...known.lost].filter(one => !isKnown(one));
  const words = homeless.flatMap(one => ('text' in one ? [one.text] : []));
  const field = known.draft.field ?? (words.length > 0 ? firstStep(kind).id : null);
  const draft = { ...known.draft, field, text: joinDrafts(...words, known.draft.text) };
  const lost = known.lost.filter(isKnown);
  const mine = withoutWithdrawn(known.pending.filter(one => isKnown(one.operation)));
  const late = trouble('notWritten').trouble;
  const pending = mine.map(one =>
    one.moves === 'later'
      ? one
      : { ...one, trouble: one.trouble ?? late, attempts: Math.max(one.attempts, 1) },
  );
  return { ...known, card, seen: null, pending, lost, draft, gone: false };
}

/** Returns the queued operations without new entries that were removed before they were seen on the slide. */
function withoutWithdrawn(pending: readonly Pending[]): readonly Pending[] {
  const isOf = (key: EntryKey, what: Operation['do'], { operation }: Pending): boolean =>
    operation.do === what && operation.key === key;
  return pending.filter(({ operation: { key } }, at) => {
    const added = pending.findIndex(one => isOf(key, 'add', one));
    const removed = pending.findLastIndex(one => isOf(key, 'remove', one));
    return added < 0 || removed < added || at > removed;
  });
}

/** Returns the highest number in the keys of a journal, so that new keys do not repeat one; 0 without a journal. */
export function lastKey(journal: Journal | null): number {
  if (!journal) return 0;
  const { known } = journal;
  const operations = [
    ...known.pending.map(one => one.operation),
    ...[...known.undo, ...known.redo].flatMap(one => one.operations),
    ...known.lost,
  ];
  const keys = [
    ...[...known.text.values()].flat().map(one => one.key),
    ...operations.map(one => one.key),
    ...known.written.keys(),
    ...known.annotations.keys(),
    ...(known.draft.edit?.key ? [known.draft.edit.key] : []),
    ...[...known.undo, ...known.redo, ...known.pending].flatMap(one => one.gesture ?? []),
  ];
  return keys.reduce((most, key) => Math.max(most, Number(key.slice(1)) || 0), 0);
}

function isString(data: unknown): data is string {
  return typeof data === 'string';
}

function isListOf<T>(data: unknown, is: (one: unknown) => one is T): data is readonly T[] {
  return Array.isArray(data) && data.every(is);
}

function isMapOf<T>(
  data: unknown,
  is: (one: unknown) => one is T,
): data is readonly (readonly [string, readonly T[]])[] {
  return isListOf(data, (pair): pair is [string, readonly T[]] => {
    return Array.isArray(pair) && pair.length === 2 && isString(pair[0]) && isListOf(pair[1], is);
  });
}

function isEntry(data: unknown): data is KnownEntry {
  return (
    isRecord(data) &&
    isString(data.key) &&
    isString(data.text) &&
    (data.at === null || Number.isInteger(data.at))
  );
}

function isAnnotation(data: unknown): data is readonly [EntryKey, Annotation] {
  if (!Array.isArray(data) || !isString(data[0]) || !isRecord(data[1])) return false;
  return isString(data[1].note) && isString(data[1].literal);
}

function listIn(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

/** Parses a queued operation; null when it has no readable words. */
function readPending(data: unknown): Pending | null {
  if (!isRecord(data) || !Number.isInteger(data.attempts)) return null;
  const operation = readOperation(data.operation);
  if (!operation) return null;
  const { gesture, moves } = data;
  return {
    operation,
    trouble: readTrouble(data.trouble),
    attempts: data.attempts as number,
    ...(isString(gesture) && { gesture: gesture as GestureId }),
    ...((moves === 'now' || moves === 'later') && { moves }),
  };
}

/** Parses an operation. The words of an unknown kind of operation become an addition. Null without words. */
function readOperation(data: unknown): Operation | null {
  if (isOperation(data)) return data;
  if (!isRecord(data) || !isString(data.key) || !isString(data.field) || !isString(data.text)) return null;
  return { do: 'add', key: data.key as EntryKey, field: data.field as FieldId, text: data.text, to: 'end' };
}

/** Parses trouble. Returns `notWritten` for an unknown code or malformed facts; null when there is no trouble. */
function readTrouble(data: unknown): Trouble | null {
  if (data === null) return null;
  if (!isRecord(data) || !isTroubleCode(data.code)) return trouble('notWritten').trouble;
  const { code, facts } = data;
  if (facts === undefined) return { code };
  return areFacts(facts) ? { code, facts } : trouble('notWritten').trouble;
}

function areFacts(data: unknown): data is NonNullable<Trouble['facts']> {
  return isRecord(data) && Object.values(data).every(one => isString(one) || typeof one === 'number');
}

function isLost(data: unknown): data is Lost {
  return isOperation(data) && (data.do === 'add' || data.do === 'edit');
}

function isOperation(data: unknown): data is Operation {
  if (!isRecord(data) || !isString(data.key) || !isString(data.field)) return false;
  switch (data.do) {
    case 'add':
      return isString(data.text) && isPosition(data.to);
    case 'edit':
      return isString(data.text) && isString(data.base);
    case 'remove':
      return isString(data.base);
    case 'move':
      return isString(data.text) && isString(data.target) && isPosition(data.to);
    default:
      return false;
  }
}

/** Returns whether stored data is an undo step. Journals of earlier versions store the bare operation instead. */
function isUndoStep(data: unknown): data is UndoStep | Operation {
  if (isOperation(data)) return true;
  if (!isRecord(data) || (data.gesture !== null && !isString(data.gesture))) return false;
  return isListOf(data.operations, isOperation) && data.operations.length > 0;
}

function asStep(data: UndoStep | Operation): UndoStep {
  return 'operations' in data ? data : { gesture: null, operations: [data] };
}

function isPosition(data: unknown): boolean {
  if (data === 'end') return true;
  return isRecord(data) && (data.after === null || isString(data.after)) && Number.isInteger(data.index);
}
