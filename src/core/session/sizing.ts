import type { CardIdentity } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import type { Look, Snapshot } from '../deck/deck.ts';
import { scaledSize } from '../deck/slideSize.ts';
import { ENTRY_SETTING } from '../fit/box.ts';
import type { Column, Filling } from '../fit/column.ts';
import { SIZES, type Fitter } from '../fit/fit.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** How text is kept readable at the back of the room. */
export interface Sizing {
  readonly fit: Fitter;
  /** The smallest size that may be used, in points on a slide of 540 points high. */
  readonly floor: number;
}

/** How full a column is. */
export type Fullness = Pick<Filling, 'fill' | 'full'>;

/**
 * The sizes, in points, that boxes must get so that these texts are in view: of the boxes that share a size and
 * have another one now. A box whose size a person made her own is measured and left alone.
 */
export function newSizes(
  { fit, floor }: Sizing,
  { looks }: Snapshot,
  texts: ReadonlyMap<FieldId, string>,
  { scale = 1 }: Pick<CardIdentity, 'scale'> = {},
): ReadonlyMap<FieldId, number> {
  const columns = columnsOf(looks, texts, scale);
  if (!columns) return new Map();
  const { size } = fit([...columns.values()], sizesAt(scale), scaledSize(floor, scale));
  const other = [...columns].filter(
    ([field, { ownSize }]) => ownSize === null && looks.get(field)?.size !== size,
  );
  return new Map(other.map(([field]) => [field, size]));
}

/**
 * How full each column is with these texts; null where the boxes are not known. On a slide that someone else made the
 * letters keep the size that they have.
 */
export function fullness(
  { fit, floor }: Sizing,
  { looks }: Snapshot,
  texts: ReadonlyMap<FieldId, string>,
  card: CardIdentity,
): ReadonlyMap<FieldId, Fullness> | null {
  const { scale = 1 } = card;
  const columns = columnsOf(looks, texts, scale, keepsItsSizes(card));
  if (!columns) return null;
  const { columns: filled } = fit([...columns.values()], sizesAt(scale), scaledSize(floor, scale));
  return new Map([...columns.keys()].flatMap((field, at) => (filled[at] ? [[field, filled[at]]] : [])));
}

/** Whether the size of the letters is that of the slide, which someone else made, and not ours to change. */
export function keepsItsSizes({ boxes }: CardIdentity): boolean {
  return boxes !== undefined;
}

/** The columns as they are measured; null when one of the boxes is not known well enough. */
function columnsOf(
  looks: ReadonlyMap<FieldId, Look>,
  texts: ReadonlyMap<FieldId, string>,
  scale: number,
  keepsSizes = false,
): ReadonlyMap<FieldId, Column> | null {
  const steps = sizesAt(scale);
  const shared = keepsSizes
    ? undefined
    : sharedSize(
        [...looks.values()].map(one => one.size),
        steps,
      );
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
      // A box with several sizes has none of its own that could be measured: its largest step is a safe guess.
      ownSize: size === shared ? null : (size ?? steps[0] ?? null),
    });
  }
  return columns;
}

/** The sizes of entries on a card of this scale, in points. */
function sizesAt(scale: number): readonly number[] {
  return SIZES.map(size => scaledSize(size, scale));
}

/**
 * The size that most boxes have, of those that are ours; a person gave the others theirs. Ours are the steps, and where
 * no box has one, what more than half of the boxes have: an insertion may change the letters of a whole slide, also of
 * one that keeps its formatting (office-js #5553).
 */
function sharedSize(sizes: readonly (number | null)[], ourSteps: readonly number[]): number | null {
  const count = (size: number | null): number => sizes.filter(one => one === size).length;
  const steps = sizes.filter(one => one !== null && ourSteps.includes(one));
  const ours = steps.length > 0 ? steps : sizes.filter(one => one !== null && count(one) > sizes.length / 2);
  return ours.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
