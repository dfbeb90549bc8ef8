import type { FieldId } from '../card/kind.ts';
import { clustering, type Likeness } from './likeness.ts';
import { unmarked } from './originMark.ts';
import type { Source } from './source.ts';
import { sameness, type Vocabulary } from './words.ts';

/** Says which point of which field; the same after another comparison, so that what was chosen stays chosen. */
export type PointId = string & { readonly brand: 'PointId' };

/** One entry of one card. */
export interface Mention {
  /** Place of the source in the list of them; null for the open card. */
  readonly source: number | null;
  readonly text: string;
}

/** What was said, by one or more: entries that are the same by `sameness`. */
export interface Point {
  readonly id: PointId;
  /** As most of them wrote it, and of those the first. */
  readonly text: string;
  /** All entries that say this, in the order of the sources; those of the open card last. */
  readonly mentions: readonly Mention[];
  /** The sources that say this, in order, each once. */
  readonly sources: readonly number[];
  /** It stands on the open card already. */
  readonly onCard: boolean;
}

/** Points that may be one: only a suggestion, and `shared` is its reason. */
export interface Cluster extends Likeness {
  /**
   * `same` is said by several sources, `alike` are several points that look like each other, `different` is said by
   * one source, or by the open card alone. What is put on the card stays what it was.
   */
  readonly kind: 'same' | 'alike' | 'different';
  readonly points: readonly Point[];
}

/** A field of the cards, side by side. */
export interface Column {
  readonly field: FieldId;
  /** What is the same, then what is alike, both with what most said first; then what one said, source by source. */
  readonly clusters: readonly Cluster[];
  /** What stands on the open card as `sameness`, with the marks of origin and without. */
  readonly card: ReadonlySet<string>;
}

/** The cards side by side. Every entry of every card is a mention in one point. */
export type Comparison = readonly Column[];

/** Cards that are to be compared. */
export interface Comparing {
  readonly sources: readonly Source[];
  /** What stands on the open card: a source for what is there already; its fields come first. */
  readonly card: ReadonlyMap<FieldId, readonly string[]>;
  readonly vocabulary: Vocabulary;
}

const ORDER = { same: 0, alike: 1, different: 2 };

/** Compares cards. Yields the share of the work that is done, often enough for a pane to answer in between. */
export function* comparing({ sources, card, vocabulary }: Comparing): Generator<number, Comparison, void> {
  const cards = [...sources.map(one => one.entries), card];
  const fields = [...new Set([...card.keys(), ...cards.flatMap(one => [...one.keys()])])];
  const origins = sources.map(one => one.origin);
  /** A text of the open card as it is compared: with the marks of origin behind it, and without them one by one. */
  const keysOf = (text: string): readonly string[] => {
    const bare = unmarked(text, origins);
    return [sameness(text), ...(bare === text ? [] : keysOf(bare))];
  };
  const columns: Column[] = [];
  for (const [at, field] of fields.entries()) {
    const keys = new Map<string, Mention[]>();
    for (const [source, entries] of cards.entries()) {
      for (const text of entries.get(field) ?? []) {
        // Only on the open card a name in brackets is a mark of ours; elsewhere it may be who does it.
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

/** Sorting keeps what is equal in the order of the sources. */
function inOrder(one: Cluster, other: Cluster): number {
  if (one.kind !== other.kind) return ORDER[one.kind] - ORDER[other.kind];
  return one.kind === 'different' ? firstSource(one) - firstSource(other) : support(other) - support(one);
}

function firstSource({ points }: Cluster): number {
  return points[0]?.sources[0] ?? Infinity;
}

/** How many sources say any of it. */
function support({ points }: Pick<Cluster, 'points'>): number {
  return new Set(points.flatMap(one => one.sources)).size;
}
