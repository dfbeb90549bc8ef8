import { CARD_TAG, readIdentity } from '../core/card/identity.ts';
import type { CardKind, FieldId } from '../core/card/kind.ts';
import { bodyShape, CLOCK_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../core/card/names.ts';
import type { CardLabel, CardOnSlide, FieldEdit, Look, Reading, SlideId } from '../core/deck/deck.ts';
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
 * those of a slide that was just added are refused across syncs on the web (office-js #2903). `closely` asks for
 * the caret and for the looks of the boxes too, which some views and builds of PowerPoint cannot tell.
 */
export function queueReading(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
  closely: boolean,
): () => Reading {
  const slide = context.presentation.slides.getItem(card.slide);
  const tag = slide.tags.getItemOrNullObject(CARD_TAG);
  tag.load('value');
  const title = shapes.title === null ? null : queueBox(slide, shapes.title, false);
  const fields = [...shapes.fields].map(
    ([field, shape]) => [field, queueBox(slide, shape, closely)] as const,
  );
  const shapeOfCaret = closely ? queueCaret(context, card.slide) : () => null;
  return () => {
    const own = tag.isNullObject ? fields.length > 0 : readIdentity(tag.value)?.id === card.identity.id;
    if (!own) throw new OtherSlide();
    const whole = fields.filter(([, { range }]) => !isShort(range));
    const typedIn = shapeOfCaret();
    return {
      title: title?.range.text ?? null,
      texts: new Map(whole.map(([field, { range }]) => [field, range.text])),
      unread: new Set(fields.filter(([, { range }]) => isShort(range)).map(([field]) => field)),
      looks: new Map(closely ? whole.map(([field, box]) => [field, lookOf(box)]) : []),
      typing: [...shapes.fields].find(([, shape]) => shape === typedIn)?.[0] ?? null,
      tagged: !tag.isNullObject,
    };
  };
}

interface BoxProxies {
  readonly shape: PowerPoint.Shape;
  readonly frame: PowerPoint.TextFrame;
  readonly range: PowerPoint.TextRange;
}

function queueBox(slide: PowerPoint.Slide, id: string, closely: boolean): BoxProxies {
  const shape = slide.shapes.getItem(id);
  const frame = shape.textFrame;
  const range = frame.textRange;
  range.load('text,length');
  if (closely) {
    shape.load('width,height');
    frame.load('leftMargin,topMargin,rightMargin,bottomMargin,wordWrap,autoSizeSetting');
    range.font.load('name,size');
  }
  return { shape, frame, range };
}

/** A property with several values in one range reads null, whatever the typings say. */
function lookOf({ shape, frame, range }: BoxProxies): Look {
  const { name, size } = range.font as { readonly name: string | null; readonly size: number | null };
  return {
    width: shape.width,
    height: shape.height,
    insets: {
      left: frame.leftMargin,
      top: frame.topMargin,
      right: frame.rightMargin,
      bottom: frame.bottomMargin,
    },
    wrap: frame.wordWrap,
    font: name ?? '',
    // Where PowerPoint itself changes the size of the text or of the box, the size is not ours.
    size: size !== null && size > 0 && !sizesItself(frame.autoSizeSetting) ? size : null,
  };
}

function sizesItself(setting: string): boolean {
  return setting === 'AutoSizeTextToFitShape' || setting === 'AutoSizeShapeToFitText';
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
  for (const { field, replacements, size } of edits) {
    const shape = shapes.fields.get(field);
    if (shape === undefined) throw new Error(`No shape for field ${field}`);
    const range = slide.shapes.getItem(shape).textFrame.textRange;
    for (const { start, length, text } of replacements) range.getSubstring(start, length).text = text;
    if (size !== undefined) range.font.size = size;
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
