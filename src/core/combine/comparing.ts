import type { FieldId } from '../card/kind.ts';
import { clustering, type Likeness } from './likeness.ts';
import { unmarked } from './originMark.ts';
import type { Source } from './source.ts';
import { sameness, type Vocabulary } from './words.ts';

/** Identifies a point in a field. A new comparison gives the same id, so that a selection remains valid. */
export type PointId = string & { readonly brand: 'PointId' };

/** One entry of one card. */
export interface Mention {
  /** The index of the source; null for the open card. */
  readonly source: number | null;
  readonly text: string;
}

/** Entries that are the same according to `sameness`. */
export interface Point {
  readonly id: PointId;
  /** The most frequent spelling; among equally frequent spellings, the first. */
  readonly text: string;
  /** All entries of this point in the order of the sources. Entries of the open card come last. */
  readonly mentions: readonly Mention[];
  /** The sources of this point in order, without duplicates. */
  readonly sources: readonly number[];
  /** Whether the open card already has this point. */
  readonly onCard: boolean;
}

/** Points that may mean the same. The cluster is only a suggestion, and `shared` gives the reason. */
export interface Cluster extends Likeness {
  /**
   * `same`: one point of several sources. `alike`: several similar points. `different`: one point of one source, or
   * only of the open card. The kind stays the same after the points are put on the card.
   */
  readonly kind: 'same' | 'alike' | 'different';
  readonly points: readonly Point[];
}

/** One field of all compared cards. */
export interface Column {
  readonly field: FieldId;
  /**
   * The clusters in display order: `same`, then `alike`, both by descending number of sources; then `different`, by
   * source.
   */
  readonly clusters: readonly Cluster[];
  /** The `sameness` of the open card's entries, with and without their marks of origin. */
  readonly card: ReadonlySet<string>;
}

/** The compared cards. Every entry of every card is a mention in exactly one point. */
export type Comparison = readonly Column[];

/** The cards to compare. */
export interface Comparing {
  readonly sources: readonly Source[];
  /** The entries of the open card. Its fields come first in the comparison. */
  readonly card: ReadonlyMap<FieldId, readonly string[]>;
  readonly vocabulary: Vocabulary;
}

const ORDER = { same: 0, alike: 1, different: 2 };

/** Compares cards. Yields the share of the work done, often enough to keep the pane responsive. */
export function* comparing({ sources, card, vocabulary }: Comparing): Generator<number, Comparison, void> {
  const cards = [...sources.map(one => one.entries), card];
  const fields = [...new Set([...card.keys(), ...cards.flatMap(one => [...one.keys()])])];
  const origins = sources.map(one => one.origin);
  /**
   * Returns the keys of a text of the open card: with all its marks of origin, and without them, removed one by one.
   */
  const keysOf = (text: string): readonly string[] => {
    const bare = unmarked(text, origins);
    return [sameness(text), ...(bare === text ? [] : keysOf(bare))];
  };
  const columns: Column[] = [];
  for (const [at, field] of fields.entries()) {
    const keys = new Map<string, Mention[]>();
    for (const [source, entries] of cards.entries()) {
      for (const text of entries.get(field) ?? []) {
        // Only on the open card, a name in brackets is our mark. On another card, that name may be the person who does
        // something.
        const known = source < sources.length ? [sameness(text)] : keysOf(text);
        const key = known.find(one => keys.has(one)) ?? known.at(-1) ?? '';
        const mention = { source: source < sources.length ? source : null, text };
        const others = keys.get(key);
        if (others) others.push(mention);
        else keys.set(key, [mention]);
      }
      yield at / fields.length;
    }
    const onCard = new Set((card.get(field) ?? []).flatMap(keysOf));
    const points = Array.from(keys, ([key, mentions]) => pointOf(field, key, mentions, onCard.has(key))).sort(
      (one, other) => other.sources.length - one.sources.length,
    );
    const work = clustering(points, vocabulary);
    let step = work.next();
    for (; !step.done; step = work.next()) yield (at + step.value) / fields.length;
    columns.push({
      field,
      clusters: step.value.map(clusterOf).sort(inOrder),
      card: onCard,
    });
  }
  return columns;
}

function pointOf(field: FieldId, key: string, mentions: readonly Mention[], onCard: boolean): Point {
  const spellings = new Map<string, number>();
  for (const { text } of mentions) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  const [most] = [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return {
    id: `${field}:${key}` as PointId,
    text: most,
    mentions,
    sources: [...new Set(mentions.flatMap(({ source }) => source ?? []))],
    onCard,
  };
}

function clusterOf({ points, shared }: Likeness & { readonly points: readonly Point[] }): Cluster {
  const kind = points.length > 1 ? 'alike' : support({ points }) > 1 ? 'same' : 'different';
  return { kind, points, shared };
}

/** Compares clusters for sorting. The sort is stable: equal clusters stay in the order of the sources. */
function inOrder(one: Cluster, other: Cluster): number {
  if (one.kind !== other.kind) return ORDER[one.kind] - ORDER[other.kind];
  return one.kind === 'different' ? firstSource(one) - firstSource(other) : support(other) - support(one);
}

function firstSource({ points }: Cluster): number {
  return points[0]?.sources[0] ?? Infinity;
}

/** Returns the number of sources with at least one of these points. */
function support({ points }: Pick<Cluster, 'points'>): number {
  return new Set(points.flatMap(one => one.sources)).size;
}
