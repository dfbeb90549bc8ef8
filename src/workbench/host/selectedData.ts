import { fromBase64 } from '../../opc/base64.ts';
import { PRESENTATION } from '../../opc/budget.ts';
import { PackageError } from '../../opc/packageError.ts';
import { countNodes } from '../../opc/xmlBudget.ts';
import { imageSize, svgSize, type ImageSize } from '../../pptx/imageSize.ts';
import { addPicture, type NewPicture } from '../../pptx/newPicture.ts';
import { addShape } from '../../pptx/newShape.ts';
import { EMU_PER_POINT, type Shape } from '../../pptx/shape.ts';
import type { Slide } from '../../pptx/slide.ts';
import type { TextBody } from '../../pptx/text.ts';
import { dropTraces } from '../../pptx/traces.ts';
import { XmlError } from '../../pptx/xml.ts';
import { failure, type CommonAnswer } from './commonAnswer.ts';
import type { OpenDeck } from './openDeck.ts';

/** Coercion types by number in the wire protocol of Office.js. */
const coercion = { text: 0, slideRange: 7, image: 8, svg: 9 } as const;

/** English Metric Units in a pixel, at 96 pixels per inch. */
const EMU_PER_PIXEL = 9525;

/** The width of a new text box, in points, and its height: one line of 18 points with its margins. */
const BOX = { width: 288, height: 29 };

/**
 * Implements `getSelectedDataAsync`. Text is that of the selected text or shape; empty when there is none. A slide range
 * is a JSON list with the number, title and position of each selected slide.
 */
export function readSelection(deck: OpenDeck, type: unknown, paragraphMark: string): CommonAnswer {
  if (type === coercion.text) return [0, selectedText(deck).replaceAll('\r', paragraphMark)];
  if (type !== coercion.slideRange) return [failure.coercionNotSupported];
  const slides = deck.presentation.slides();
  const range = deck.selection.slides.flatMap(id => {
    const slide = deck.slide(id);
    return slide ? [[Number(slide.number), slide.title ?? '', slides.indexOf(slide) + 1]] : [];
  });
  return [0, JSON.stringify(range)];
}

/**
 * Implements `setSelectedDataAsync` for text and for pictures in base64 or SVG. The documentation does not say what text
 * does without a selected shape; it goes into a new text box. What was inserted is selected. Call this inside an undo
 * entry.
 */
export function writeSelection(deck: OpenDeck, args: readonly unknown[]): CommonAnswer {
  const [type, data] = args;
  const slide = deck.slide(deck.selection.slides[0] ?? '');
  if (type !== coercion.text && type !== coercion.image && type !== coercion.svg)
    return [failure.coercionNotSupported];
  if (!slide) return [failure.cannotWrite];
  if (type === coercion.text) return writeText(deck, slide, String(data).replace(/\r\n?|\n/g, '\r'));
  const picture = pictureOf(type, data);
  if (!picture) return [failure.invalidData];
  const frame = frameOf(deck, picture.size, args.slice(2));
  if (!frame) return [failure.invalidParameter];
  const shape = addPicture(deck.package, slide.part, picture.content, 'Picture', frame);
  if (shape === null) return [failure.invalidData];
  deck.selection.selectShapes(slide.id, [{ slide: slide.id, shape }]);
  return [0];
}

function selectedText(deck: OpenDeck): string {
  const slide = deck.slide(deck.selection.slides[0] ?? '');
  const found = slide && selectedShape(deck, slide);
  if (!found?.shape.textBody) return '';
  const { start, length } = stretchOf(deck, found.shape.textBody);
  return found.shape.textBody.text.slice(start, start + length);
}

function writeText(deck: OpenDeck, slide: Slide, text: string): CommonAnswer {
  const shape =
    selectedShape(deck, slide)?.shape ?? (deck.selection.shapes.length === 0 ? addBox(deck, slide) : null);
  if (shape?.kind !== 'shape') return [failure.cannotWrite];
  const body = shape.makeTextBody();
  const { start, length } = stretchOf(deck, body);
  body.replace(start, length, text);
  deck.package.touch(slide.part);
  dropTraces(deck.package, slide.part, shape.element);
  deck.selection.selectShapes(slide.id, [{ slide: slide.id, shape: shape.id, start, length: text.length }]);
  return [0];
}

/** Returns the only selected shape, or null. */
function selectedShape(deck: OpenDeck, slide: Slide): { readonly shape: Shape } | null {
  const [selected, ...others] = deck.selection.shapes;
  const shape = others.length === 0 ? slide.shapes().find(one => one.id === selected?.shape) : undefined;
  return shape ? { shape } : null;
}

/** Returns the selected range of a text: the whole text when the shape is selected without a caret. */
function stretchOf(deck: OpenDeck, body: TextBody): { readonly start: number; readonly length: number } {
  const size = body.text.length;
  const { start = 0, length = 0 } = deck.selection.shapes[0] ?? {};
  if (deck.selection.shapes[0]?.start === undefined) return { start: 0, length: size };
  const from = Math.min(start, size);
  return { start: from, length: Math.min(length, size - from) };
}

function addBox(deck: OpenDeck, slide: Slide): Shape | null {
  const { size } = deck.presentation;
  const [width, height] = [BOX.width * EMU_PER_POINT, BOX.height * EMU_PER_POINT];
  const frame = { left: (size.width - width) / 2, top: (size.height - height) / 2, width, height };
  const id = addShape(deck.package, slide.part, { kind: 'textBox' }, 'TextBox', frame);
  return slide.shapes().find(one => one.id === id) ?? null;
}

/** Returns a picture with its size in pixels, or null when the data is not a picture. */
function pictureOf(
  type: 8 | 9,
  data: unknown,
): { readonly content: NewPicture; readonly size: ImageSize } | null {
  if (typeof data !== 'string') return null;
  if (type === coercion.image) {
    const bytes = fromBase64(data);
    const size = bytes && imageSize(bytes);
    return size && { content: { bytes }, size };
  }
  try {
    countNodes(data, PRESENTATION);
    const size = svgSize(data);
    return size && { content: { svg: data }, size };
  } catch (error) {
    if (error instanceof XmlError || error instanceof PackageError) return null;
    throw error;
  }
}

/**
 * Returns the frame of a new picture, in EMU, or null for a size that is not positive. With only one side, the other
 * follows. Without sides, the picture has its own size, or fits on the slide when it is larger. Without a position, it
 * is in the centre.
 */
function frameOf({ presentation: { size: slide } }: OpenDeck, own: ImageSize, sides: readonly unknown[]) {
  const [left, top, wide, high] = sides.map(one => (typeof one === 'number' ? one * EMU_PER_POINT : null));
  if ((wide ?? 1) <= 0 || (high ?? 1) <= 0) return null;
  const [ownWidth, ownHeight] = [own.width * EMU_PER_PIXEL, own.height * EMU_PER_PIXEL];
  const fit = Math.min(1, slide.width / ownWidth, slide.height / ownHeight);
  const width = wide ?? (high != null ? (high * ownWidth) / ownHeight : ownWidth * fit);
  const height = high ?? (width * ownHeight) / ownWidth;
  return {
    left: left ?? (slide.width - width) / 2,
    top: top ?? (slide.height - height) / 2,
    width,
    height,
  };
}
