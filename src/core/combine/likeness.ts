import { wordsIn, type Vocabulary } from './words.ts';

/**
 * Texts with more likeness than this are alike. The likeness is the weight of the shared words, divided by the
 * geometric mean of the weights of both texts. With the usual number of entries, two entries of three or four words are
 * alike when they share two words.
 */
const ALIKE = 0.42;

/** The amount of work between two yields, which takes a few milliseconds at most. */
const SLICE = 250;

/** The reason why texts are in one cluster. */
export interface Likeness {
  /** Stems of the words that at least two of the texts have, most frequent first. */
  readonly shared: readonly string[];
}

interface Together<Text> extends Likeness {
  readonly points: readonly Text[];
}

/** A text with its distinct stems and its weight. */
interface Weighed<Text> {
  readonly point: Text;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Clusters texts that are alike; each text is in one cluster. Compares a text with the first text of each earlier
 * cluster, and adds it to the cluster that is most alike. The most important texts should therefore come first. A word
 * has more weight when fewer texts contain it. Yields the share of the work done.
 */
export function* clustering<Text extends { readonly text: string }>(
  texts: readonly Text[],
  vocabulary: Vocabulary,
): Generator<number, readonly Together<Text>[], void> {
  const stemmed: ReadonlySet<string>[] = [];
  const having = new Map<string, number>();
  let work = 0;
  for (const { text } of texts) {
    const stems = stemsIn(text, vocabulary);
    for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
    stemmed.push(stems);
    work += text.length;
    if (work > SLICE) yield stemmed.length / texts.length / 2;
    work %= SLICE;
  }
  const weigh = (stem: string): number => Math.log1p(texts.length / (having.get(stem) ?? 1));

  const clusters: Weighed<Text>[][] = [];
  /** For each stem, the indices of the clusters whose first text has the stem. */
  const index = new Map<string, number[]>();
  for (const [at, point] of texts.entries()) {
    const stems = stemmed[at] ?? new Set();
    const weight = [...stems].reduce((sum, stem) => sum + weigh(stem), 0);
    const shares = new Map<number, number>();
    for (const stem of stems) {
      const places = index.get(stem) ?? [];
      for (const place of places) shares.set(place, (shares.get(place) ?? 0) + weigh(stem));
      work += places.length;
    }
    let [best, most] = [-1, ALIKE];
    for (const [place, share] of shares) {
      const likeness = share / Math.sqrt(weight * (clusters[place]?.[0]?.weight ?? 0));
      if (likeness > most) [best, most] = [place, likeness];
    }
    const cluster = clusters[best];
    if (cluster) cluster.push({ point, stems, weight });
    else {
      for (const stem of stems) {
        const places = index.get(stem);
        if (places) places.push(clusters.length);
        else index.set(stem, [clusters.length]);
      }
      clusters.push([{ point, stems, weight }]);
    }
    work += stems.size + 1;
    if (work > SLICE) yield (1 + at / texts.length) / 2;
    work %= SLICE;
  }
  return clusters.map(cluster => ({ points: cluster.map(one => one.point), shared: sharedBy(cluster) }));
}

/** A part of a text. `shared` says whether the part is a word that other texts of the cluster also have. */
export interface Stretch {
  readonly text: string;
  readonly shared: boolean;
}

/** Splits a text into stretches, to show how it differs from other texts. The stretches joined are the whole text. */
export function stretches(
  text: string,
  shared: readonly string[],
  vocabulary: Vocabulary,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { start, end, stem } of wordsIn(text, vocabulary)) {
    if (stem === null || !shared.includes(stem)) continue;
    if (start > from) found.push({ text: text.slice(from, start), shared: false });
    found.push({ text: text.slice(start, end), shared: true });
    from = end;
  }
  if (from < text.length) found.push({ text: text.slice(from), shared: false });
  return found;
}

/** Returns the words of shared stems in lower case, as the first text with the word spells it. */
export function spelled(
  texts: readonly string[],
  shared: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  const words = new Map<string, string>();
  for (const text of texts)
    for (const { start, end, stem } of wordsIn(text, vocabulary))
      if (stem !== null && !words.has(stem)) words.set(stem, text.slice(start, end).toLowerCase());
  return shared.flatMap(stem => words.get(stem) ?? []);
}

function stemsIn(text: string, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(wordsIn(text, vocabulary).flatMap(({ stem }) => stem ?? []));
}

function sharedBy(cluster: readonly Weighed<unknown>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { stems } of cluster) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([stem]) => stem);
}
