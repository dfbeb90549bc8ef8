import type { CardKind, FieldId } from '../core/card/kind.ts';
import { bodyShape, CLOCK_SHAPE, headingShape, PROMPT_SHAPE } from '../core/card/names.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { SlideSize } from '../core/deck/slideSize.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import { paragraphs } from '../core/text/paragraphs.ts';
import { PackageError } from '../opc/packageError.ts';
import { EMU_PER_POINT, type Shape } from '../pptx/shape.ts';
import { child } from '../pptx/xml.ts';
import type { Context, Turn } from './calls.ts';
import type { DeckParts } from './deckParts.ts';
import { insetsOf, letterSizes } from './letters.ts';
import { readEach } from './readEach.ts';
import { textOf } from './readTexts.ts';
import { queueShapes, shapeAt } from './shapesWithin.ts';
import { layOutTemplate, placeOf } from './template.ts';
import { holdsText } from './textless.ts';

/** A shape with a reserved name, as read. */
interface OwnShape {
  readonly id: string;
  readonly name: string;
  /** The text of the shape; null when the shape holds no text or PowerPoint does not return the text. */
  readonly text: { readonly raw: string; readonly size: number | null; readonly font: string } | null;
}

/** What to lay a card out as. */
interface Order {
  readonly kind: CardKind;
  readonly size: SlideSize;
  /** Fields that get more space: their headings become lower and lose the question, if it is one of ours. */
  readonly compact?: ReadonlySet<FieldId> | undefined;
  readonly parts: Pick<DeckParts, 'template' | 'log'>;
}

/** Fonts that are as wide as the template's fonts. */
const TEMPLATE_FONT = /^(Calibri|Carlito)/;

/**
 * Lays out an existing card for the given slide size, as an insertion does with its template. Sets the positions,
 * margins, lines and font sizes of the shapes with reserved names that are directly on the slide.
 *
 * Writes no text, but removes the questions from compact headings. Keeps the font size of a box when a person changed
 * it. Deletes printed texts that have no place in the new layout. Costs two syncs to read, one to write. Returns
 * trouble `templateBroken` when the template cannot be read.
 */
export async function layOutAgain(
  turn: Turn,
  slide: SlideId,
  { kind, size, compact: fields = new Set(), parts }: Order,
): Promise<Outcome<null>> {
  const compact = new Set([...fields].map(headingShape));
  const template = await parts.template(kind.template);
  const found = await turn.read(context => readOwnShapes(context, slide));
  const own = found.map(one => (compact.has(one.name) ? withoutQuestion(one, kind) : one));
  const bodies = new Set(kind.fields.map(one => bodyShape(one.id)));
  const filled = new Set([PROMPT_SHAPE, CLOCK_SHAPE, ...bodies]);
  const texts = own.flatMap(({ name, text }) =>
    text && text.raw !== '' && !filled.has(name)
      ? [[name, paragraphs(text.raw).map(one => [one.text])] as const]
      : [],
  );
  const isWide = own.some(({ text }) => text && text.font !== '' && !TEMPLATE_FONT.test(text.font));
  const laidOut = new Map<string, Shape>();
  try {
    const style = isWide ? 'presentation' : 'template';
    const stamp = { texts: Object.fromEntries(texts), descriptions: {}, language: 'nl-NL' } as const;
    for (const one of layOutTemplate(template, { style, size, stamp, compact })) laidOut.set(one.name, one);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    parts.log(error);
    return trouble('templateBroken');
  }
  const shared = mostFrequent(own.flatMap(one => (bodies.has(one.name) ? [one.text?.size ?? null] : [])));
  await turn.change(async context => {
    for (const { id, text } of found) {
      const kept = own.find(one => one.id === id)?.text?.raw ?? '';
      const extra = (text?.raw.length ?? 0) - kept.length;
      if (extra > 0)
        shapeAt(context, slide, [id]).textFrame.textRange.getSubstring(kept.length, extra).text = '';
    }
    for (const { id, name, text } of own) {
      const shape = shapeAt(context, slide, [id]);
      const model = laidOut.get(name);
      if (!model) {
        if (!filled.has(name)) shape.delete();
        continue;
      }
      queueLayout(shape, model);
      if (!text) continue;
      const sizes = letterSizes(model);
      const [size] = sizes;
      if (!filled.has(name)) queueLetters(shape, text.raw, sizes);
      else if (size !== undefined && size !== text.size && (!bodies.has(name) || text.size === shared))
        shape.textFrame.textRange.font.size = size;
    }
    await context.sync();
  });
  return done(null);
}

/** Returns a heading without its question, if the question is one of ours. Returns any other shape unchanged. */
function withoutQuestion(shape: OwnShape, kind: CardKind): OwnShape {
  const field = kind.fields.find(one => headingShape(one.id) === shape.name);
  if (!field || !shape.text) return shape;
  const all = paragraphs(shape.text.raw);
  const last = all.at(-1);
  const before = all.at(-2);
  const isOurs = Object.values(field.question).some(one => one === last?.text);
  return isOurs && before
    ? { ...shape, text: { ...shape.text, raw: shape.text.raw.slice(0, before.end) } }
    : shape;
}

async function readOwnShapes(context: Context, slide: SlideId): Promise<readonly OwnShape[]> {
  const take = queueShapes(context, slide);
  await context.sync();
  const own = take().filter(one => one.name.startsWith('kaart:'));
  const texts = await readEach(context, own, ({ path, type }) => {
    if (!holdsText(type)) return () => null;
    const range = shapeAt(context, slide, path).textFrame.textRange;
    range.load('text');
    range.font.load('name,size');
    return () => {
      // A mixed property is null in Office.js, whatever the typings say.
      const { name, size } = range.font as { readonly name: string | null; readonly size: number | null };
      const raw = textOf(range);
      return raw === null ? null : { raw, size, font: name ?? '' };
    };
  });
  return own.map(({ path: [id = ''], name }, at) => ({ id, name, text: texts[at] ?? null }));
}

/** Queues the position, margins and line weight of the model for a shape. */
function queueLayout(shape: PowerPoint.Shape, model: Shape): void {
  Object.assign(shape, placeOf(model));
  const weight = child(model.element, 'p:spPr', 'a:ln')?.getAttribute('w');
  if (weight) shape.lineFormat.weight = Number(weight) / EMU_PER_POINT;
  if (!model.textBody) return;
  const { left, top, right, bottom } = insetsOf(model);
  Object.assign(shape.textFrame, {
    leftMargin: left,
    topMargin: top,
    rightMargin: right,
    bottomMargin: bottom,
  });
}

/** Queues font sizes for each paragraph. The last size applies to all further paragraphs. */
function queueLetters(shape: PowerPoint.Shape, raw: string, sizes: readonly number[]): void {
  for (const [at, { start, end }] of paragraphs(raw).entries()) {
    const size = sizes[at] ?? sizes.at(-1);
    if (size !== undefined && end > start)
      shape.textFrame.textRange.getSubstring(start, end - start).font.size = size;
  }
}

function mostFrequent(sizes: readonly (number | null)[]): number | null {
  const count = (size: number | null): number => sizes.filter(one => one === size).length;
  return sizes.filter(one => one !== null).toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
