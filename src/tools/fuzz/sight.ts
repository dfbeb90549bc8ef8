import type { FieldId } from '../../core/card/kind.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { CardView, EntryView, SessionState } from '../../core/session/state.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import type { Venue } from '../replay/venue.ts';
import { bagOf, put, type Bag, type MutableBag } from './bag.ts';
import { once } from './once.ts';

/** The entries that are on the slide of a card, by field. A missing box is not in the map. */
export type Lines = ReadonlyMap<FieldId, readonly string[]>;

const NOTHING: Lines = new Map();

/** Caches the entries of recent raw texts, because most boxes do not change from step to step. */
const known = new Map<string, readonly string[]>();

function linesOf(raw: string): readonly string[] {
  const before = known.get(raw);
  if (before) return before;
  if (known.size > 200) known.clear();
  const lines = entriesIn(raw);
  known.set(raw, lines);
  return lines;
}

const linesIn = once((boxes: ReadonlyMap<FieldId, string>): Lines => {
  return new Map(Array.from(boxes, ([field, raw]) => [field, linesOf(raw)]));
});

/** Returns the entries that are on the slide of a card; empty when its slide is missing. */
export function linesOn(venue: Venue, card: SlideId | null): Lines {
  const boxes = card && venue.boxes(card);
  return boxes ? linesIn(boxes) : NOTHING;
}

export const bagOfLines = once((lines: Lines): Bag => bagOf([...lines.values()].flat()));

/** Returns all entries in the pane. */
export function entriesOf(card: CardView | null): readonly EntryView[] {
  return card?.fields.flatMap(one => one.entries) ?? [];
}

/** The view of a pane: entries listed as on the slide, queued entries and lost entries. */
export interface Pane {
  readonly standing: Bag;
  readonly waiting: Bag;
  readonly lost: Bag;
}

export function paneOf({ card, lost }: SessionState): Pane {
  const standing: MutableBag = new Map();
  const waiting: MutableBag = new Map();
  for (const { text, status } of entriesOf(card)) put(status === 'onSlide' ? standing : waiting, text, 1);
  return { standing, waiting, lost: bagOf(lost) };
}

/**
 * Returns the entries that left their position, and the entries that are in a new position, in all fields. A moved
 * entry is in both lists.
 */
export function difference(
  before: Lines,
  after: Lines,
): { readonly gone: string[]; readonly fresh: string[] } {
  const gone: string[] = [];
  const fresh: string[] = [];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
    if (old === now) continue;
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head]) head++;
    let tail = 0;
    const most = Math.min(old.length, now.length) - head;
    while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    walk(old.slice(head, old.length - tail), now.slice(head, now.length - tail), { gone, fresh });
  }
  return { gone, fresh };
}

/** Follows a longest common subsequence, and records the entries outside it. */
function walk(
  old: readonly string[],
  now: readonly string[],
  into: { gone: string[]; fresh: string[] },
): void {
  const lengths = old.map(() => new Array<number>(now.length).fill(0));
  const length = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const best =
        old[row] === now[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
      lengths[row]?.splice(column, 1, best);
    }
  }
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [one, other] = [old[row], now[column]];
    if (one === other) [row, column] = [row + 1, column + 1];
    else if (
      one !== undefined &&
      (other === undefined || length(row + 1, column) >= length(row, column + 1))
    ) {
      into.gone.push(one);
      row++;
    } else if (other !== undefined) {
      into.fresh.push(other);
      column++;
    }
  }
}

export function sameLines(one: Lines, other: Lines): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every(([field, lines]) => sameTexts(lines, other.get(field)));
}

function sameTexts(one: readonly string[], other: readonly string[] | undefined): boolean {
  return one === other || (other?.length === one.length && one.every((text, at) => text === other[at]));
}
