import { carlito } from '../../core/fit/carlito.ts';
import type { Column } from '../../core/fit/column.ts';
import { fitter, HALL_FLOOR, SIZES } from '../../core/fit/fit.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import { provideXml } from '../../workbench/host/node/xml/provideXml.ts';
import { cardDeck, templateBodies, type Body, type FilledCard } from './cardDeck.ts';
import { randomEntry, randomFill } from './dutchFills.ts';
import { libreOfficeVersion, missingPrograms, placedWords, type PlacedWord } from './libreOffice.ts';

const CARDS = 300;
/** The minimum share of cards that must overflow at the next larger size, among the cards that have one. */
const ENOUGH = 0.95;
/** How far words may extend beyond their box, in points. The same tolerance as in `fit`. */
const TOLERANCE = 0.5;
/**
 * The distance from the top of a word's box to the bottom of its line, in ems. pdftotext starts the box 0.95 above the
 * baseline. LibreOffice's lines end 0.2 below the baseline, which is the descent of Calibri.
 */
const LINE_BOTTOM = 1.15;

/** A column of a random card at the size that `fit` chose, with LibreOffice's result. */
interface Verdict {
  readonly size: number;
  /** Whether the entries do not fit at the smallest size, according to `fit`. */
  readonly full: boolean;
  /** Whether words extend beyond their box. */
  readonly outside: boolean;
  /** Whether words extend beyond their box at the next larger size; null when there is no larger size. */
  readonly outsideWhenLarger: boolean | null;
}

/**
 * `npm run bench -- fit [seed]`: writes random Dutch entries on cards at the size that `core/fit` chooses and at the
 * next larger size, lets LibreOffice lay out both, and prints how well they agree. Exits with code 1 when words extend
 * beyond their box, when too many cards could have had a larger size, or when a program is missing.
 */
export function benchFit(seed: number): void {
  const missing = missingPrograms();
  if (missing.length > 0) {
    console.error(`This bench needs LibreOffice and poppler-utils; not found: ${missing.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  provideXml();
  const bodies = templateBodies();
  console.log(speed(bodies, seed));
  const verdicts = judgedCards(bodies, seed);
  const fitting = verdicts.filter(one => !one.full);
  const full = verdicts.filter(one => one.full);
  const withStep = fitting.filter(one => one.outsideWhenLarger !== null);
  const outside = fitting.filter(one => one.outside).length;
  const largest = withStep.filter(one => one.outsideWhenLarger).length / withStep.length;

  console.log(
    `\n${CARDS} cards of five columns of random Dutch entries (seed ${seed}), set by ${libreOfficeVersion()}:`,
  );
  printRow('size', 'columns', 'words outside', 'a larger size fits');
  for (const size of SIZES.filter(one => one >= HALL_FLOOR)) {
    const some = fitting.filter(one => one.size === size);
    const tooSmall = some.filter(one => one.outsideWhenLarger === false);
    printRow(size, some.length, some.filter(one => one.outside).length, tooSmall.length);
  }
  printRow('too full', full.length, full.filter(one => one.outside).length, '');
  console.log(`Words outside their box: in ${outside} of ${fitting.length} columns that fit.`);
  console.log(
    `The largest size that fits: ${(100 * largest).toFixed(1)} % of ${withStep.length} below ${SIZES[0] ?? 0} points.`,
  );
  if (outside > 0 || largest < ENOUGH) process.exitCode = 1;
}

function printRow(...cells: readonly (string | number)[]): void {
  console.log(cells.map(cell => `${cell}`.padStart(20)).join(''));
}

function judgedCards(bodies: readonly Body[], seed: number): readonly Verdict[] {
  const chance = seeded(seed);
  const fit = fitter(carlito);
  const cards = Array.from({ length: CARDS }, () => {
    const fill = randomFill(chance, bodies.length);
    const fitted = fit(columnsOf(fill, bodies), SIZES, HALL_FLOOR);
    return { fill, fitted, sizes: fitted.map(one => one.size) };
  });
  const stepAbove = (size: number): number | undefined => SIZES[SIZES.indexOf(size) - 1];
  const outside = areOutside(cards, bodies);
  const larger = cards.map(card => ({ ...card, sizes: card.sizes.map(size => stepAbove(size) ?? size) }));
  const largerOutside = areOutside(larger, bodies);
  return cards.flatMap(({ fitted }, at) =>
    fitted.map(({ size, overflowsFrom }, column) => ({
      size,
      full: overflowsFrom !== null,
      outside: outside[at]?.[column] === true,
      outsideWhenLarger: stepAbove(size) === undefined ? null : largerOutside[at]?.[column] === true,
    })),
  );
}

/** Returns for each column of each card whether LibreOffice places words outside its box. */
function areOutside(cards: readonly FilledCard[], bodies: readonly Body[]): readonly (readonly boolean[])[] {
  const pages = placedWords(cardDeck(cards));
  if (pages.length !== cards.length) throw new Error(`Expected ${cards.length} pages, found ${pages.length}`);
  return cards.map(({ sizes }, at) =>
    bodies.map((body, column) => isOutside(pages[at] ?? [], body, sizes[column] ?? 0)),
  );
}

/** Whether LibreOffice places any of a slide's words outside a body with letters of this size. */
export function isOutside(words: readonly PlacedWord[], { left, top, box }: Body, size: number): boolean {
  const right = left + box.width;
  return words
    .filter(word => word.left >= left && word.left < right)
    .some(
      word =>
        word.top + LINE_BOTTOM * size > top + box.height - box.insets.bottom + TOLERANCE ||
        word.right > right - box.insets.right + TOLERANCE,
    );
}

function columnsOf(fill: FilledCard['fill'], bodies: readonly Body[]): readonly Column[] {
  return bodies.map(({ box }, at) => ({ box, paragraphs: fill[at] ?? [], ownSize: null }));
}

/** Measures a fit of five columns of forty entries: when one entry changes, and when all entries are new. */
function speed(bodies: readonly Body[], seed: number): string {
  const chance = seeded(seed);
  const fit = fitter(carlito);
  const randomEntries = (): readonly string[] => Array.from({ length: 40 }, () => randomEntry(chance));
  const time = (fill: FilledCard['fill']): number => {
    const start = performance.now();
    fit(columnsOf(fill, bodies), SIZES, HALL_FLOOR);
    return performance.now() - start;
  };
  const runs = Array.from({ length: 100 }, () => {
    const fill = bodies.map(randomEntries);
    const fresh = time(fill);
    const changed = time(
      fill.map((entries, at) => (at === 0 ? [randomEntry(chance), ...entries.slice(1)] : entries)),
    );
    return { fresh, changed };
  });
  const [changed, fresh] = [median(runs.map(one => one.changed)), median(runs.map(one => one.fresh))];
  return `A fit of ${bodies.length} columns of 40 entries: ${changed.toFixed(2)} ms; with all entries new ${fresh.toFixed(2)} ms.`;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
