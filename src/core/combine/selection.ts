import type { FieldId } from '../card/kind.ts';
import { cleanEntry, isBlank } from '../text/paragraphs.ts';
import type { Column, Comparison, Point, PointId } from './comparing.ts';
import { marked } from './originMark.ts';
import { sameness } from './words.ts';

/** A person's own wording that replaces several points of one field. */
export interface Wording {
  readonly points: readonly PointId[];
  readonly text: string;
}

/** The points that a person chose to put on the card. Keeps points that are no longer compared, but ignores them. */
export interface Selection {
  /** The points that are taken as written. Contains no point that a wording replaces. */
  readonly taken: ReadonlySet<PointId>;
  readonly wordings: readonly Wording[];
}

export const emptySelection: Selection = { taken: new Set(), wordings: [] };

/**
 * Takes points as written, or leaves them out. Removes these points from all wordings, and removes wordings without
 * points.
 */
export function taking(selection: Selection, points: readonly PointId[], take: boolean): Selection {
  const taken = new Set(selection.taken);
  for (const point of points) {
    if (take) taken.add(point);
    else taken.delete(point);
  }
  return { taken, wordings: withoutPoints(selection.wordings, points) };
}

/** Replaces points by one wording. A blank wording leaves the points out. */
export function wording(selection: Selection, points: readonly PointId[], text: string): Selection {
  const { taken, wordings } = taking(selection, points, false);
  const clean = cleanEntry(text);
  return isBlank(clean) ? { taken, wordings } : { taken, wordings: [...wordings, { points, text: clean }] };
}

/** Returns the wording that contains a point. */
export function wordingOf({ wordings }: Selection, point: PointId): Wording | undefined {
  return wordings.find(one => one.points.includes(point));
}

/** Takes all compared points that are not on the card, as written. */
export function everything(comparison: Comparison): Selection {
  return taking(emptySelection, comparison.flatMap(pointsIn).filter(isOpen).map(idOf), true);
}

/** Returns all points of a column in display order. */
export function pointsIn({ clusters }: Column): readonly Point[] {
  return clusters.flatMap(one => one.points);
}

/** Whether a point is on the card, will be put on the card, or is left out. */
export type Fate = 'onCard' | 'taken' | 'left';

export function fateOf(point: Point, column: Column, selection: Selection): Fate {
  if (point.onCard) return 'onCard';
  const own = wordingOf(selection, point.id);
  if (own) return column.card.has(sameness(own.text)) ? 'onCard' : 'taken';
  return selection.taken.has(point.id) ? 'taken' : 'left';
}

/** Counts the entries of the sources by fate. The counts add up to all entries of the sources. */
export function tally(column: Column, selection: Selection): Readonly<Record<Fate, number>> {
  const counts = { onCard: 0, taken: 0, left: 0 };
  for (const point of pointsIn(column))
    counts[fateOf(point, column, selection)] += point.mentions.filter(one => one.source !== null).length;
  return counts;
}

/**
 * Returns the entries to add to the card, by field and in display order. A wording is in the position of its first
 * point. If `origins` are given, each entry gets a mark of its origins.
 */
export function combined(
  comparison: Comparison,
  selection: Selection,
  origins: readonly string[] | null,
): ReadonlyMap<FieldId, readonly string[]> {
  const added = comparison.map((column): [FieldId, readonly string[]] => {
    const texts = new Map<PointId | Wording, { text: string; sources: Set<number> }>();
    for (const point of pointsIn(column)) {
      if (fateOf(point, column, selection) !== 'taken') continue;
      const own = wordingOf(selection, point.id);
      const entry = texts.get(own ?? point.id) ?? { text: own?.text ?? point.text, sources: new Set() };
      for (const source of point.sources) entry.sources.add(source);
      texts.set(own ?? point.id, entry);
    }
    const named = (sources: ReadonlySet<number>): readonly string[] =>
      (origins ?? []).filter((_, at) => sources.has(at));
    return [
      column.field,
      Array.from(texts.values(), ({ text, sources }) => (origins ? marked(text, named(sources)) : text)),
    ];
  });
  return new Map(added.filter(([, texts]) => texts.length > 0));
}

/** Returns the entries of a column that were left out, each with a mark of its origins. */
export function leftOutIn(
  column: Column,
  selection: Selection,
  origins: readonly string[],
): readonly string[] {
  return pointsIn(column)
    .filter(point => fateOf(point, column, selection) === 'left')
    .flatMap(({ mentions }) => [...spellingsOf(mentions)])
    .map(([text, sources]) =>
      marked(
        text,
        origins.filter((_, at) => sources.has(at)),
      ),
    );
}

/** Returns each spelling of a point with the sources that use it. */
function spellingsOf(mentions: Point['mentions']): ReadonlyMap<string, ReadonlySet<number>> {
  const spellings = new Map<string, Set<number>>();
  for (const { text, source } of mentions) {
    if (source === null) continue;
    spellings.set(text, (spellings.get(text) ?? new Set()).add(source));
  }
  return spellings;
}

function withoutPoints(wordings: readonly Wording[], gone: readonly PointId[]): readonly Wording[] {
  const out = new Set(gone);
  return wordings
    .map(one =>
      one.points.some(point => out.has(point))
        ? { ...one, points: one.points.filter(p => !out.has(p)) }
        : one,
    )
    .filter(one => one.points.length > 0);
}

function isOpen(point: Point): boolean {
  return !point.onCard;
}

function idOf({ id }: Point): PointId {
  return id;
}
