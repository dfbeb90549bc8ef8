import { toBase64 } from '../../../opc/base64.ts';
import { isolateShape } from '../../../pptx/isolateShape.ts';
import type { ImageFormat, OpenDeck } from '../openDeck.ts';
import { Pending } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asOneOf } from './arguments.ts';
import type { ShapeTarget, SlideTarget } from './targets.ts';

const EMU_PER_PIXEL = 9525;

/** The longest side of a picture, in pixels. Larger pictures are scaled down to it. */
const LONGEST_SIDE = 8192;

type Size = Pick<ImageFormat, 'width' | 'height'>;

type Options = Readonly<Record<string, unknown>>;

/** Implements `slide.getImageAsBase64(options)`. The default size is that of the slide at 96 pixels per inch. */
export function slideImage({ deck, slide }: SlideTarget, options: Options): Pending {
  const index = indexOf(deck, slide.part);
  const size = sizeOf(deck.presentation.size, options);
  return drawn(deck, () => deck.package.save(), index, { ...size, transparent: false });
}

/**
 * Implements `shape.getImageAsBase64(options)`: the shape alone, on a transparent background, within the smallest upright
 * rectangle around it. The default size is that of the shape at 96 pixels per inch.
 */
export function shapeImage({ holder: { deck, part }, shape }: ShapeTarget, options: Options): Pending {
  asOneOf(options.format ?? 'Png', ['Png']);
  const index = indexOf(deck, part);
  const { bytes, size } = isolateShape(deck.presentation, part, shape.element);
  return drawn(deck, () => bytes, index, { ...sizeOf(size, options), transparent: true });
}

function drawn(
  { renderSlide }: OpenDeck,
  bytes: () => Uint8Array,
  index: number,
  format: ImageFormat,
): Pending {
  if (!renderSlide) throw new ApiError('GeneralException', 'this host has no renderer');
  return new Pending(renderSlide(bytes(), index, format).then(toBase64));
}

/** Returns the position of the slide. Throws ApiError `GeneralException` for a layout or master, which is not drawn. */
function indexOf({ presentation }: OpenDeck, part: string): number {
  const index = presentation.slides().findIndex(one => one.part === part);
  if (index === -1) throw new ApiError('GeneralException', 'only slides are drawn');
  return index;
}

/**
 * Returns the size of a picture in pixels. `width` and `height` are the wanted ones; one of them alone keeps the aspect
 * ratio. The first argument is the size of what is drawn, in EMU.
 */
function sizeOf({ width: trueWidth, height: trueHeight }: Size, options: Options): Size {
  const [wide, high] = [sideOf(options.width), sideOf(options.height)];
  const ratio = Math.max(trueWidth, 1) / Math.max(trueHeight, 1);
  const width = wide ?? (high === null ? trueWidth / EMU_PER_PIXEL : high * ratio);
  const height = high ?? (wide === null ? trueHeight / EMU_PER_PIXEL : wide / ratio);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function sideOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0)
    throw new ApiError('InvalidArgument');
  return value;
}
