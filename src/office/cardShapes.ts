import { CARD_TAG, readIdentity } from '../core/card/identity.ts';
import type { CardKind, FieldId } from '../core/card/kind.ts';
import { bodyShape, CLOCK_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../core/card/names.ts';
import type { CardLabel, CardOnSlide, FieldEdit, Reading, SlideId } from '../core/deck/deck.ts';
import { queueItems } from './collection.ts';

/** Ids of a card's shapes on its slide, as far as they are there. */
export interface CardShapes {
  readonly title: string | null;
  readonly fields: ReadonlyMap<FieldId, string>;
  readonly labels: ReadonlyMap<CardLabel, string>;
}

const LABELS: Readonly<Record<CardLabel, string>> = { prompt: PROMPT_SHAPE, clock: CLOCK_SHAPE };
/** Behind a label, so that it reads well on top of anything. */
const LABEL_FILL = '#FFF4CE';

/** What has a card's id is not that card: it carries the tag of another one, or neither a tag nor a box of a card. */
export class OtherSlide extends Error {}

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
  const shapes = queueItems(context.presentation.slides.getItem(card.slide).shapes, 'id,name,type');
  await context.sync();
  const holders = shapes().filter(one => !TEXTLESS.has(one.type));
  const byName = new Map(holders.toReversed().map(one => [one.name, one.id]));
  const fields = kind.fields.flatMap(({ id }): [FieldId, string][] => {
    const shape = byName.get(bodyShape(id));
    return shape === undefined ? [] : [[id, shape]];
  });
  const labels = Object.entries(LABELS).flatMap(([label, name]): [CardLabel, string][] => {
    const shape = byName.get(name);
    return shape === undefined ? [] : [[label as CardLabel, shape]];
  });
  return { title: byName.get(TITLE_SHAPE) ?? null, fields: new Map(fields), labels: new Map(labels) };
}

/**
 * Queues the reading of a card's texts and gives what to call after the sync. Proxies are made anew each time:
 * those of a slide that was just added are refused across syncs on the web (office-js #2903). `caret` asks for
 * the selection too, which some views of PowerPoint have none of.
 */
export function queueReading(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
  caret: boolean,
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
  const shapeOfCaret = caret ? queueCaret(context, card.slide) : () => null;
  return () => {
    const own = tag.isNullObject ? fields.length > 0 : readIdentity(tag.value)?.id === card.identity.id;
    if (!own) throw new OtherSlide();
    const unread = fields.filter(([, range]) => isShort(range)).map(([field]) => field);
    const typedIn = shapeOfCaret();
    return {
      title: title?.text ?? null,
      texts: new Map(
        fields.filter(([, range]) => !isShort(range)).map(([field, range]) => [field, range.text]),
      ),
      unread: new Set(unread),
      typing: [...shapes.fields].find(([, shape]) => shape === typedIn)?.[0] ?? null,
      tagged: !tag.isNullObject,
    };
  };
}

/** A text that is shorter than its own length says was not read. Some builds do not know the length (-1) or count one mark more. */
function isShort({ text, length }: PowerPoint.TextRange): boolean {
  return length > text.length + 1;
}

/** The id of the shape on this slide that holds the caret; null when it is elsewhere. */
function queueCaret(context: PowerPoint.RequestContext, slide: SlideId): () => string | null {
  const text = context.presentation.getSelectedTextRangeOrNullObject();
  const shapes = context.presentation.getSelectedShapes();
  const slides = context.presentation.getSelectedSlides();
  text.load('start');
  shapes.load('items/id');
  slides.load('items/id');
  return () => {
    const here = slides.items.length === 1 && slides.items[0]?.id === slide;
    return here && !text.isNullObject && shapes.items.length === 1 ? (shapes.items[0]?.id ?? null) : null;
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

/** Queues the writing of a label: with a fill while it says something, and invisible when it does not. */
export function queueLabel(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shape: string,
  text: string | null,
): void {
  const box = context.presentation.slides.getItem(card.slide).shapes.getItem(shape);
  box.textFrame.textRange.text = text ?? '';
  if (text === null) box.fill.clear();
  else box.fill.setSolidColor(LABEL_FILL);
}
