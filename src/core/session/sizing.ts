import type { CardIdentity } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import type { BoxAppearance, Snapshot } from '../deck/deck.ts';
import { scaledSize, smallestLetters } from '../deck/slideSize.ts';
import { ENTRY_SETTING } from '../fit/box.ts';
import type { Column } from '../fit/column.ts';
import { SIZES, type Fitted, type Fitter } from '../fit/fit.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** Settings that keep text readable at the back of the room. */
export interface Sizing {
  readonly fit: Fitter;
  /** The smallest letter size, in points on a slide of 540 points high. */
  readonly smallestSize: number;
}

/** How full a column is, and its letter size in points. */
export type Fullness = Pick<Fitted, 'fill' | 'full' | 'size'>;

/**
 * Returns the letter sizes, in points, at which these texts are in view, for boxes that need another size than now.
 * Skips a box with several sizes, and a box whose size a person set.
 */
export function newSizes(
  sizing: Sizing,
  now: Snapshot,
  texts: ReadonlyMap<FieldId, string>,
  card: Partial<CardIdentity> = {},
): ReadonlyMap<FieldId, number> {
  const sizes = Array.from(
    fullness(sizing, now, texts, card) ?? [],
    ([field, { size }]) => [field, size] as const,
  );
  return new Map(
    sizes.filter(([field, size]) => {
      const before = now.looks.get(field)?.size ?? null;
      return before !== null && before !== size;
    }),
  );
}

/**
 * Returns how full each column is with these texts, at its fitted size. Null when the appearance of a box is unknown.
 * On a slide made by others, letters keep their size.
 */
export function fullness(
  { fit, smallestSize }: Sizing,
  { looks, placement }: Snapshot,
  texts: ReadonlyMap<FieldId, string>,
  card: Partial<CardIdentity>,
): ReadonlyMap<FieldId, Fitted> | null {
  const { scale = 1 } = card;
  const smallest = smallestLetters(smallestSize, scale, placement?.size ?? null);
  const columns = columnsOf(looks, texts, { scale, smallest, keepsSizes: keepsItsSizes(card) });
  if (!columns) return null;
  const fitted = fit([...columns.values()], sizesAt(scale), smallest);
  return new Map([...columns.keys()].flatMap((field, at) => (fitted[at] ? [[field, fitted[at]]] : [])));
}

/** Returns whether the letters keep their size, because someone else made the slide. */
export function keepsItsSizes({ boxes }: Partial<CardIdentity>): boolean {
  return boxes !== undefined;
}

/** Returns the columns to measure; null when the appearance of a box is unknown. */
function columnsOf(
  looks: ReadonlyMap<FieldId, BoxAppearance>,
  texts: ReadonlyMap<FieldId, string>,
  { scale, smallest, keepsSizes }: { scale: number; smallest: number; keepsSizes: boolean },
): ReadonlyMap<FieldId, Column> | null {
  const steps = sizesAt(scale);
  const all = [...looks.values()].map(one => one.size);
  const isOurs = (size: number | null): boolean => !keepsSizes && isOurSize(size, all, steps, smallest);
  const { indent, lineSpacing, spaceBefore, spaceAfter } = ENTRY_SETTING;
  const paragraph = {
    indent: indent * scale,
    lineSpacing,
    spaceBefore: spaceBefore * scale,
    spaceAfter: spaceAfter * scale,
  };
  const columns = new Map<FieldId, Column>();
  for (const [field, raw] of texts) {
    const look = looks.get(field);
    if (!look) return null;
    const { width, height, insets, font, wrap, size } = look;
    columns.set(field, {
      box: { width, height, insets, wrap, font: { name: font, bold: false }, paragraph },
      paragraphs: paragraphs(raw).map(one => one.text),
      // A box with several sizes has no single size to measure: the largest step is a safe estimate.
      ownSize: isOurs(size) ? null : (size ?? steps[0] ?? null),
    });
  }
  return columns;
}

/** Returns the letter sizes of entries on a card of this scale, in points. */
function sizesAt(scale: number): readonly number[] {
  return SIZES.map(size => scaledSize(size, scale));
}

/**
 * Returns whether the fit may change this size: it is a step of the fit, or more than half of the boxes have it. Any
 * other size was set by a person. Most boxes share a size that is not a step after an insertion that changed all
 * letters (office-js #5553), or after `smallestSize` was lowered.
 */
function isOurSize(
  size: number | null,
  all: readonly (number | null)[],
  steps: readonly number[],
  smallestSize: number,
): boolean {
  if (size === null) return false;
  const isStep = steps.includes(size) && size >= smallestSize;
  return isStep || all.filter(one => one === size).length > all.length / 2;
}
