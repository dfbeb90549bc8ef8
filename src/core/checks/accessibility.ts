import { scaledSize, smallestLetters, type SlideSize } from '../deck/slideSize.ts';
import { contains } from '../recognition/plane.ts';
import { steps, type CardKind } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import { headingShape } from '../card/names.ts';
import { cardDescriptions } from '../method/cardTexts.ts';
import { contrast, lowestContrast } from './contrast.ts';
import type { LookedShape, Mend, SlideAppearance } from '../deck/slideLooks.ts';

/**
 * What keeps someone from reading a card, by sight or by ear.
 * - `noTitle`: the slide has no title, which is how a screen reader tells slides apart.
 * - `emptyTitle`: there is nothing in it.
 * - `noDescription`: it says nothing to who cannot see it: a picture, or a box that is still empty.
 * - `order`: it is read out in another order than the card is filled in.
 * - `contrast`: its letters hardly differ from what is behind them. facts: ratio
 * - `smallText`: its letters are too small. facts: size, in points
 */
export type AccessibilityCode =
  'noTitle' | 'emptyTitle' | 'noDescription' | 'order' | 'contrast' | 'smallText';

export interface AccessibilityFinding {
  readonly code: AccessibilityCode;
  /** Null for what is about the slide as a whole. */
  readonly shape: Pick<LookedShape, 'id' | 'name' | 'field'> | null;
  readonly facts: Readonly<Record<string, number>>;
  /** What makes it good, when that can be done from here. */
  readonly mend: Mend | null;
}

export interface AccessibilityRules {
  readonly kind: CardKind;
  readonly language: Language;
  /** The smallest letters of entries, in points on a slide of 540 points high. */
  readonly floor: number;
  /** The size of the slide, in points, where that is known. */
  readonly slide?: SlideSize | null;
  /** How many times higher the slide is than 540 points; left out, it is 1. */
  readonly scale?: number;
}

/** The smallest letters of all other texts, in points. */
const SMALLEST = 12;
const DARK = '#1F2937';
const WHITE = '#FFFFFF';

/** What makes this slide of a card hard to read, in its order of reading. What is not known is not judged. */
export function accessibility(
  { shapes, canOrder }: SlideAppearance,
  rules: AccessibilityRules,
): readonly AccessibilityFinding[] {
  const ordered = inOrder(shapes, rules.kind);
  const isOrdered = ordered.every((one, at) => one === shapes[at]);
  const title = shapes.find(one => one.isTitle);
  return [
    ...(title ? [] : [finding('noTitle', null, null)]),
    ...(isOrdered ? [] : [finding('order', null, canOrder ? orderMend(shapes, ordered) : null)]),
    ...shapes.flatMap((shape, at) => [
      ...titleFindings(shape, rules),
      ...descriptionFindings(shape, rules),
      ...contrastFindings(shape, shapes.slice(0, at)),
      ...sizeFindings(shape, rules),
    ]),
  ];
}

function titleFindings(shape: LookedShape, { kind, language }: AccessibilityRules) {
  // What is a box holds what people said, and no words of ours.
  if (!shape.isTitle || shape.field !== null || shape.text?.trim() !== '') return [];
  return [finding('emptyTitle', shape, { do: 'title', shape: shape.id, text: kind.name[language] })];
}

/** A box of the card gets the words that every card has for it; what something else shows nobody but its maker knows. */
function descriptionFindings(shape: LookedShape, { kind, language }: AccessibilityRules) {
  const { id, name, text, description, isDecorative, isTitle, field } = shape;
  if (description?.trim() !== '' || isDecorative === true || isTitle) return [];
  if (hasWords(shape)) return [];
  const known =
    kind.fields.find(one => one.id === field)?.description[language] ??
    cardDescriptions(kind, language)[name];
  if (known !== undefined)
    return [finding('noDescription', shape, { do: 'describe', shape: id, text: known })];
  // An empty shape that is no box of ours shows nothing but its colour.
  return [finding('noDescription', shape, text === null ? null : { do: 'decorate', shape: id })];
}

function contrastFindings(shape: LookedShape, behind: readonly LookedShape[]) {
  const { id, ink, size, bold } = shape;
  const ground = groundOf(shape, behind);
  if (!hasWords(shape) || ink === null || ground === null) return [];
  const ratio = contrast(ink, ground);
  if (ratio >= lowestContrast(size, bold)) return [];
  const better = contrast(DARK, ground) >= contrast(WHITE, ground) ? DARK : WHITE;
  return [
    finding('contrast', shape, { do: 'ink', shape: id, ink: better }, { ratio: Math.floor(ratio * 10) / 10 }),
  ];
}

/** Entries are read from the back of the room, in proportion to the slide; other texts are also read on paper. */
function sizeFindings(shape: LookedShape, { floor, scale = 1, slide = null }: AccessibilityRules) {
  const { id, size, field } = shape;
  const smallest =
    field === null
      ? scaledSize(SMALLEST, Math.min(1, scale))
      : smallestLetters(Math.max(floor, SMALLEST), scale, slide);
  if (!hasWords(shape) || size === null || size >= smallest) return [];
  return [finding('smallText', shape, { do: 'size', shape: id, size: smallest }, { size })];
}

function hasWords({ text }: LookedShape): boolean {
  return (text ?? '').trim() !== '';
}

/** What stands behind a shape's text: its own fill, or that of the nearest filled shape that it lies in; null when not known. */
function groundOf(shape: LookedShape, behind: readonly LookedShape[]): string | null {
  if (shape.fill !== 'none') return shape.fill;
  const under = behind.findLast(one => one.fill !== 'none' && meet(one, shape));
  return under && contains(under, shape, 1) ? under.fill : null;
}

/** The shapes in the order of filling: title, then each field behind what heads it. The others keep their places around them. */
function inOrder(shapes: readonly LookedShape[], kind: CardKind): readonly LookedShape[] {
  // On someone else's slide the title may be a box too.
  const places = new Set(wantedOrder(shapes, kind));
  const wanted = [...places];
  let next = 0;
  return shapes.map(one => (places.has(one) ? (wanted[next++] ?? one) : one));
}

function wantedOrder(shapes: readonly LookedShape[], kind: CardKind): readonly LookedShape[] {
  const named = (name: string) => shapes.filter(one => one.name === name);
  return [
    ...shapes.filter(one => one.isTitle).slice(0, 1),
    ...steps(kind).flatMap(({ id }) => {
      const row = kind.rows.find(one => one.fields[0] === id);
      const headings = [...(row ? named(headingShape(row.id)) : []), ...named(headingShape(id))];
      return [...headings, ...shapes.filter(one => one.field === id)];
    }),
  ];
}

/** Only what stands behind the first shape that is out of its place is left where it is. */
function orderMend(shapes: readonly LookedShape[], ordered: readonly LookedShape[]): Mend {
  const first = ordered.findIndex((one, at) => one !== shapes[at]);
  return { do: 'order', shapes: ordered.slice(first).map(one => one.id) };
}

function meet(a: LookedShape, b: LookedShape): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function finding(
  code: AccessibilityCode,
  shape: LookedShape | null,
  mend: Mend | null,
  facts: AccessibilityFinding['facts'] = {},
): AccessibilityFinding {
  return { code, shape: shape && { id: shape.id, name: shape.name, field: shape.field }, facts, mend };
}
