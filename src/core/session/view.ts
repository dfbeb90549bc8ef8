import type { CardKind, FieldId } from '../card/kind.ts';
import type { Snapshot } from '../deck/deck.ts';
import type { Trouble } from '../deck/trouble.ts';
import {
  NO_ANNOTATION,
  placeOf,
  withField,
  type Annotation,
  type CardText,
  type EntryKey,
  type KnownEntry,
} from '../merge/cardText.ts';
import { applyOperation, type Operation, type Pending } from '../merge/operation.ts';
import { rawEntry } from '../text/paragraphs.ts';
import type { CardState } from './cardState.ts';
import { fullness, type Sizing } from './sizing.ts';
import type { CardView, EntryView, FieldView } from './state.ts';

/** Cached views of entries that are on the slide and have no notes: by list, and by entry. */
const standing = new WeakMap<readonly KnownEntry[], readonly EntryView[]>();
const plain = new WeakMap<KnownEntry, EntryView>();

/** Returns the fields that the pane shows: the entries on the slide, with all accepted operations applied. */
function viewOf(
  kind: CardKind,
  { card, seen, text, pending, annotations }: CardState,
  sizing: Sizing | null,
): readonly FieldView[] {
  const shown = asAccepted(text, pending);
  const marks = new Map<EntryKey, Trouble | null>(pending.map(one => [one.operation.key, one.trouble]));
  const full = seen && sizing ? fullness(sizing, seen, shownTexts(seen, text, shown), card.identity) : null;
  return kind.fields.map(({ id }) => ({
    field: id,
    present: text.has(id),
    fullness: full?.get(id) ?? null,
    entries: entriesOf(shown.get(id) ?? [], text, marks, annotations),
  }));
}

/**
 * Maximum number of slides on which a card continues automatically. These slides hold 80 sentences in a column, but not
 * 2,000 lines that were pasted by mistake.
 */
export const MOST_SLIDES = 20;

/** Returns whether a column has entries that are out of view and would be in view on another slide. */
export function isOverfull(card: CardView | null): boolean {
  return card?.fields.some(one => (one.fullness?.fill ?? 0) > 1 && one.entries.length > 1) ?? false;
}

/** The parts of the card state that the fields depend on. */
const SHOWN = ['card', 'seen', 'text', 'pending', 'annotations'] as const;

/** Returns a memoised `viewOf`: it returns the same fields until one of its inputs changes. */
export function rememberingView(): typeof viewOf {
  let last: { readonly args: Parameters<typeof viewOf>; readonly fields: readonly FieldView[] } | null = null;
  return (...args) => {
    const [kind, open, sizing] = args;
    const [lastKind, lastOpen, lastSizing] = last?.args ?? [];
    const isSame =
      kind === lastKind && sizing === lastSizing && SHOWN.every(name => open[name] === lastOpen?.[name]);
    if (!last || !isSame) last = { args, fields: viewOf(...args) };
    return last.fields;
  };
}

/** Returns the entries on the slide, with all accepted operations applied. */
export function asAccepted(text: CardText, pending: readonly Pending[]): CardText {
  return pending.reduce((now, { operation }) => asIfWritten(operation, now), text);
}

/**
 * Returns the views of entries. Unchanged entries keep their list and view objects, so that no row is rendered again.
 */
function entriesOf(
  entries: readonly KnownEntry[],
  slide: CardText,
  marks: ReadonlyMap<EntryKey, Trouble | null>,
  annotations: ReadonlyMap<EntryKey, Annotation>,
): readonly EntryView[] {
  const isPlain = entries.every(({ key }) => !marks.has(key) && !annotations.has(key));
  const before = isPlain ? standing.get(entries) : undefined;
  if (before) return before;
  const views = entries.map((entry): EntryView => {
    const { key, text } = entry;
    const why = marks.get(key);
    const annotation = annotations.get(key) ?? NO_ANNOTATION;
    if (why === undefined) {
      const known = annotation === NO_ANNOTATION ? plain.get(entry) : undefined;
      const view: EntryView = known ?? { key, text, annotation, status: 'onSlide' };
      if (annotation === NO_ANNOTATION) plain.set(entry, view);
      return view;
    }
    if (!why) return { key, text, annotation, status: 'busy' };
    return { key, text, annotation, status: 'waiting', trouble: why, stands: placeOf(slide, key) !== null };
  });
  if (isPlain) standing.set(entries, views);
  return views;
}

/** Returns the card after an operation. If the operation cannot be applied, shows its words at the end of its field. */
function asIfWritten(operation: Operation, card: CardText): CardText {
  const { field, key } = operation;
  const now = placeOf(card, key)?.entry.text ?? '';
  const rebased =
    operation.do === 'edit' || operation.do === 'remove' ? { ...operation, base: now } : operation;
  const result = applyOperation(rebased, card);
  if (result.ok) return result.value;
  if (operation.do === 'add' || operation.do === 'edit')
    return withEntryAtEnd(card, field, key, operation.text);
  return operation.do === 'move' && !placeOf(card, key)
    ? withEntryAtEnd(card, operation.target, key, operation.text)
    : card;
}

/**
 * Returns the raw text of each box once the shown entries are written. An unchanged box keeps the text that was read.
 */
export function shownTexts(
  { texts }: Pick<Snapshot, 'texts'>,
  text: CardText,
  shown: CardText,
): ReadonlyMap<FieldId, string> {
  return new Map(
    [...texts].map(([field, raw]) => {
      const entries = shown.get(field) ?? [];
      return [field, entries === text.get(field) ? raw : entries.map(one => rawEntry(one.text)).join('\r')];
    }),
  );
}

function withEntryAtEnd(card: CardText, field: FieldId, key: EntryKey, text: string): CardText {
  return withField(card, field, [...(card.get(field) ?? []), { key, text, at: null }]);
}
