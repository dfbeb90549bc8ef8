import { CARD_TAG, readIdentity } from '../core/card/identity.ts';
import type { CardKind, FieldId } from '../core/card/kind.ts';
import { bodyShape, TITLE_SHAPE } from '../core/card/names.ts';
import type { CardOnSlide, FieldEdit, Reading } from '../core/deck/deck.ts';

/** Ids of a card's shapes on its slide, as far as they are there. */
export interface CardShapes {
  readonly title: string | null;
  readonly fields: ReadonlyMap<FieldId, string>;
}

/** The slide of a card carries the tag of another card, or none: its id was given to another slide. */
export class OtherSlide extends Error {}

/** A text came back shorter than its own length says: it was not read, and what is decided on it would be wrong. */
export class ShortReading extends Error {}

/** Types of shapes whose text cannot be asked for: one of them fails the whole batch (office-js #5360). */
const TEXTLESS: ReadonlySet<string> = new Set([
  'Image',
  'Group',
  'Line',
  'Table',
  'Chart',
  'Media',
  'Unsupported',
]);

/** Finds a card's shapes by their reserved names. One sync. */
export async function findShapes(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  kind: CardKind,
): Promise<CardShapes> {
  const { shapes } = context.presentation.slides.getItem(card.slide);
  shapes.load('items/id,items/name,items/type');
  await context.sync();
  const holders = shapes.items.filter(one => !TEXTLESS.has(one.type));
  const byName = new Map(holders.toReversed().map(one => [one.name, one.id]));
  const fields = kind.fields.flatMap(({ id }): [FieldId, string][] => {
    const shape = byName.get(bodyShape(id));
    return shape === undefined ? [] : [[id, shape]];
  });
  return { title: byName.get(TITLE_SHAPE) ?? null, fields: new Map(fields) };
}

/**
 * Queues the reading of a card's texts and gives what to call after the sync. Proxies are made anew each time:
 * those of a slide that was just added are refused across syncs on the web (office-js #2903).
 */
export function queueReading(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
): () => Reading {
  const slide = context.presentation.slides.getItem(card.slide);
  const tag = slide.tags.getItemOrNullObject(CARD_TAG);
  tag.load('value');
  const rangeOf = (shape: string): PowerPoint.TextRange => {
    const range = slide.shapes.getItem(shape).textFrame.textRange;
    range.load('text,length');
    return range;
  };
  const title = shapes.title === null ? null : rangeOf(shapes.title);
  const fields = [...shapes.fields].map(([field, shape]) => [field, rangeOf(shape)] as const);
  return () => {
    if (tag.isNullObject || readIdentity(tag.value)?.id !== card.identity.id) throw new OtherSlide();
    // Some builds do not know the length (-1) or may count one mark more.
    if (fields.some(([, range]) => range.length > range.text.length + 1)) throw new ShortReading();
    return {
      title: title?.text ?? null,
      texts: new Map(fields.map(([field, range]) => [field, range.text])),
    };
  };
}

/** Queues the writing of edits, each as replacements of substrings, in the order given: last first. */
export function queueEdits(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
  edits: readonly FieldEdit[],
): void {
  const slide = context.presentation.slides.getItem(card.slide);
  for (const { field, replacements } of edits) {
    const shape = shapes.fields.get(field);
    if (shape === undefined) throw new Error(`No shape for field ${field}`);
    const range = slide.shapes.getItem(shape).textFrame.textRange;
    for (const { start, length, text } of replacements) range.getSubstring(start, length).text = text;
  }
}
