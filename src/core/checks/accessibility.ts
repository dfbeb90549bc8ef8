import { scaledSize, smallestLetters, type SlideSize } from '../deck/slideSize.ts';
import { contains } from '../recognition/plane.ts';
import { steps, type CardKind } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import { headingShape } from '../card/names.ts';
import { cardDescriptions } from '../method/cardTexts.ts';
import { contrast, lowestContrast } from './contrast.ts';
import type { ShapeAppearance, AppearanceFix, SlideAppearance } from '../deck/slideLooks.ts';

/**
 * A reason why someone cannot see or hear the content of a card.
 * - `noTitle`: the slide has no title, by which screen readers distinguish slides.
 * - `emptyTitle`: the title is empty.
 * - `noDescription`: a picture or an empty box has no alternative text.
 * - `order`: the reading order differs from the order of filling.
 * - `contrast`: the text has too little contrast with its background. facts: ratio
 * - `smallText`: the text is too small. facts: size, in points
 */
export type AccessibilityCode =
  'noTitle' | 'emptyTitle' | 'noDescription' | 'order' | 'contrast' | 'smallText';

export interface AccessibilityFinding {
  readonly code: AccessibilityCode;
  /** The shape of the finding; null when the finding is about the whole slide. */
  readonly shape: Pick<ShapeAppearance, 'id' | 'name' | 'field'> | null;
  readonly facts: Readonly<Record<string, number>>;
  /** The change that solves the problem; null when the pane cannot solve it. */
  readonly fix: AppearanceFix | null;
}

export interface AccessibilityRules {
  readonly kind: CardKind;
  readonly language: Language;
  /** The smallest size of entries, in points on a slide of 540 points high. */
  readonly smallestSize: number;
  /** The size of the slide in points, if known. */
  readonly slide?: SlideSize | null;
  /** The slide's height divided by 540 points; 1 by default. */
  readonly scale?: number;
}

/** The smallest size of all other texts, in points. */
const SMALLEST = 12;
const DARK = '#1F2937';
const WHITE = '#FFFFFF';

/**
 * Returns the accessibility findings of a card's slide, in reading order. Does not check properties that are unknown.
 */
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

function titleFindings(shape: ShapeAppearance, { kind, language }: AccessibilityRules) {
  // If the title is also a box, it holds entries and must not get our text.
  if (!shape.isTitle || shape.field !== null || shape.text?.trim() !== '') return [];
  return [finding('emptyTitle', shape, { do: 'title', shape: shape.id, text: kind.name[language] })];
}

/**
 * Finds shapes without alternative text. A box of the card gets the standard description of its field. The content of
 * any other shape is known only to its maker.
 */
function descriptionFindings(shape: ShapeAppearance, { kind, language }: AccessibilityRules) {
  const { id, name, text, description, isDecorative, isTitle, field } = shape;
  if (description?.trim() !== '' || isDecorative === true || isTitle) return [];
  if (hasWords(shape)) return [];
  const known =
    kind.fields.find(one => one.id === field)?.description[language] ??
    cardDescriptions(kind, language)[name];
  if (known !== undefined)
    return [finding('noDescription', shape, { do: 'describe', shape: id, text: known })];
  // An empty shape that is not a box of the card shows nothing but its colour.
  return [finding('noDescription', shape, text === null ? null : { do: 'decorate', shape: id })];
}

function contrastFindings(shape: ShapeAppearance, behind: readonly ShapeAppearance[]) {
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

/**
 * Finds text that is too small. People read entries from the back of the room, so their smallest size scales with the
 * slide. Other texts are also read on paper, so their smallest size does not grow with the slide.
 */
function sizeFindings(shape: ShapeAppearance, { smallestSize, scale = 1, slide = null }: AccessibilityRules) {
  const { id, size, field } = shape;
  const smallest =
    field === null
      ? scaledSize(SMALLEST, Math.min(1, scale))
      : smallestLetters(Math.max(smallestSize, SMALLEST), scale, slide);
  if (!hasWords(shape) || size === null || size >= smallest) return [];
  return [finding('smallText', shape, { do: 'size', shape: id, size: smallest }, { size })];
}

function hasWords({ text }: ShapeAppearance): boolean {
  return (text ?? '').trim() !== '';
}

/**
 * Returns the background colour of a shape's text: its own fill, otherwise the fill of the nearest filled shape behind
 * the text, if that shape contains it. Returns null when the colour is unknown.
 */
function groundOf(shape: ShapeAppearance, behind: readonly ShapeAppearance[]): string | null {
  if (shape.fill !== 'none') return shape.fill;
  const under = behind.findLast(one => one.fill !== 'none' && meet(one, shape));
  return under && contains(under, shape, 1) ? under.fill : null;
}

/**
 * Returns the shapes in the order of filling: the title, then each field after its heading. Other shapes keep their
 * positions.
 */
function inOrder(shapes: readonly ShapeAppearance[], kind: CardKind): readonly ShapeAppearance[] {
  // On a slide that someone else made, the title may also be a box.
  const places = new Set(wantedOrder(shapes, kind));
  const wanted = [...places];
  let next = 0;
  return shapes.map(one => (places.has(one) ? (wanted[next++] ?? one) : one));
}

function wantedOrder(shapes: readonly ShapeAppearance[], kind: CardKind): readonly ShapeAppearance[] {
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

/** Returns the change that corrects the order. The change lists the first misplaced shape and all shapes after it. */
function orderMend(shapes: readonly ShapeAppearance[], ordered: readonly ShapeAppearance[]): AppearanceFix {
  const first = ordered.findIndex((one, at) => one !== shapes[at]);
  return { do: 'order', shapes: ordered.slice(first).map(one => one.id) };
}

function meet(a: ShapeAppearance, b: ShapeAppearance): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function finding(
  code: AccessibilityCode,
  shape: ShapeAppearance | null,
  fix: AppearanceFix | null,
  facts: AccessibilityFinding['facts'] = {},
): AccessibilityFinding {
  return { code, shape: shape && { id: shape.id, name: shape.name, field: shape.field }, facts, fix };
}
