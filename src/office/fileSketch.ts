import type { TextPlace } from '../core/card/boxPlace.ts';
import { CARD_TAG, readIdentity } from '../core/card/identity.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { coveredFrame, type SketchedShape, type SlideSketch } from '../core/deck/sketch.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import type { DeckParts } from './deckParts.ts';
import { inSlices } from '../pptx/inSlices.ts';
import { Package } from '../pptx/package.ts';
import { PackageError, type PackageErrorCode } from '../opc/packageError.ts';
import { Presentation } from '../pptx/presentation.ts';
import { EMU_PER_POINT, type Frame, type Shape } from '../pptx/shape.ts';
import { shapesIn } from '../pptx/shapeTree.ts';
import type { Slide } from '../pptx/slide.ts';
import { tableOf } from '../pptx/table.ts';
import { child } from '../pptx/xml.ts';

/**
 * Returns a sketch of each slide in a .pptx file, in order.
 *
 * Returns trouble `fileLocked` for a file with a password or from before 2007, `fileOverLimit`, `fileEncoding`, or
 * `fileBroken` for any other unreadable file. `name` is the file name in the trouble.
 */
export function sketchFile(name: string, bytes: Uint8Array): Outcome<readonly SlideSketch[]> {
  try {
    return done([...sketches(bytes)]);
  } catch (error) {
    return troubleOf(name, error);
  }
}

/**
 * Does the same as `sketchFile`, but first checks the file, and pauses after every few slides to keep the page
 * responsive.
 */
export async function sketchInSlices(
  name: string,
  bytes: Uint8Array,
  parts: Pick<DeckParts, 'checkFile'>,
): Promise<Outcome<readonly SlideSketch[]>> {
  const refused = await parts.checkFile?.(bytes);
  if (refused) return fileTrouble(name, refused);
  try {
    return done(await inSlices(sketches(bytes)));
  } catch (error) {
    return troubleOf(name, error);
  }
}

function* sketches(bytes: Uint8Array): Generator<SlideSketch> {
  const presentation = new Presentation(Package.open(bytes));
  for (const [at, slide] of presentation.slides().entries()) yield sketch(presentation, slide, at + 1);
}

function troubleOf(name: string, error: unknown): ReturnType<typeof trouble> {
  if (!(error instanceof PackageError)) throw error;
  return fileTrouble(name, error.code);
}

/** Returns the trouble for the reason why the reader refuses a file. */
function fileTrouble(file: string, code: PackageErrorCode): ReturnType<typeof trouble> {
  switch (code) {
    case 'encrypted':
    case 'legacy':
      return trouble('fileLocked', { file });
    case 'encoding':
      return trouble('fileEncoding', { file });
    case 'tooLarge':
    case 'tooManyParts':
    case 'tooManyElements':
    case 'tooDeep':
    case 'tooSlow':
      return trouble('fileOverLimit', { file, limit: code });
    case 'notZip':
    case 'notPresentation':
    case 'broken':
      return trouble('fileBroken', { file });
  }
}

function sketch({ package: owner, size }: Presentation, slide: Slide, position: number): SlideSketch {
  if (!child(owner.root(slide.part), 'p:cSld')) throw new PackageError('broken', slide.part);
  const tag = slide.tags.get(CARD_TAG);
  const pieces = (shape: Shape, group?: string): readonly SketchedShape[] =>
    shape.kind === 'group'
      ? shapesIn(owner, slide.part, shape).flatMap(one => pieces(one, group ?? shape.id))
      : piecesOf(shape, { shape: shape.id, name: shape.name, ...(group !== undefined && { group }) });
  return {
    slide: slide.id as SlideId,
    position,
    size: { width: size.width / EMU_PER_POINT, height: size.height / EMU_PER_POINT },
    identity: tag === null ? null : readIdentity(tag),
    shapes: slide.shapes().flatMap(shape => pieces(shape)),
  };
}

function piecesOf(shape: Shape, place: TextPlace): readonly SketchedShape[] {
  const table = tableOf(shape);
  if (table) {
    return table.cells.map(({ row, column, frame, text }) => ({
      place: { ...place, cell: { row, column } },
      ...inPoints(frame),
      holds: 'text',
      text: text.text,
      isTitle: false,
    }));
  }
  return [
    {
      place,
      ...inPoints(shape.frame),
      holds: shape.kind === 'shape' ? 'text' : 'other',
      text: shape.textBody?.text ?? '',
      isTitle: /^(title|ctrTitle)$/.test(shape.placeholder?.getAttribute('type') ?? ''),
    },
  ];
}

function inPoints(frame: Frame): Pick<SketchedShape, 'left' | 'top' | 'width' | 'height'> {
  const { left, top, width, height } = coveredFrame(frame, frame.rotation);
  return {
    left: left / EMU_PER_POINT,
    top: top / EMU_PER_POINT,
    width: width / EMU_PER_POINT,
    height: height / EMU_PER_POINT,
  };
}
