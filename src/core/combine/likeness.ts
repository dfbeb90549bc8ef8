import { wordsIn, type Vocabulary } from './words.ts';

/**
 * From here on texts are alike: the weight of the words that they share, as a share of the geometric mean of both
 * their weights. Two entries of three or four words that share two are, at the usual number of entries.
 */
const ALIKE = 0.42;

/** So much work is done between two moments at which the caller can do something else: a few milliseconds at most. */
const SLICE = 250;

/** Why texts are together. */
export interface Likeness {
  /** Stems of the words that at least two of them have, most shared first. */
  readonly shared: readonly string[];
}

interface Together<Text> extends Likeness {
  readonly points: readonly Text[];
}

/** A text by its stems, each once, and what it weighs. */
interface Weighed<Text> {
  readonly point: Text;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Puts texts together that are alike, each in one place: with the first before it that it is like enough, and most
 * like. So put what matters first. A word weighs more the fewer of the texts have it. Yields the share of the work
 * that is done.
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
  /** For each stem the clusters whose first text has it. */
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

/** A stretch of a text; `shared` when it is a word that others of its cluster have too. */
export interface Stretch {
  readonly text: string;
  readonly shared: boolean;
}

/** A text in stretches, for showing in what it differs. Together they are the text. */
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

/** The words behind stems that texts share, as the first of the texts spells them, in lower case. */
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
