import { fromBase64 } from '../../../opc/base64.ts';
import { Package } from '../../../pptx/package.ts';
import { Presentation } from '../../../pptx/presentation.ts';
import type { Slide } from '../../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';
import { ApiError } from './apiError.ts';
import { asOneOf, asString, asStrings } from './arguments.ts';

/**
 * Implements `insertSlidesFromBase64`. `formatting` is KeepSourceFormatting (the default) or UseDestinationTheme.
 * `sourceSlideIds` selects and orders slides of the file; the default is all slides. The slides land after
 * `targetSlideId`, or at the front without a target. Ids are `sldId#`, `#creationId` or both joined. Throws ApiError
 * `InvalidArgument` for an unreadable file and for unknown ids.
 */
export function insertSlides(
  deck: OpenDeck,
  base64: string,
  options: Readonly<Record<string, unknown>>,
): void {
  const formatting = asOneOf(options.formatting ?? 'KeepSourceFormatting', [
    'KeepSourceFormatting',
    'UseDestinationTheme',
  ]);
  const at = placeAfter(deck, options.targetSlideId);
  const source = read(base64);
  const slides = pick(source, options.sourceSlideIds);
  deck.presentation.insertSlides(source, slides, at, {
    formatting: formatting === 'KeepSourceFormatting' ? 'source' : 'destination',
  });
}

function placeAfter(deck: OpenDeck, target: unknown): number {
  if (target === undefined || target === null) return 0;
  const slide = deck.slide(asString(target));
  if (!slide) throw new ApiError('InvalidArgument');
  return deck.presentation.slides().indexOf(slide) + 1;
}

function read(base64: string): Presentation {
  const bytes = fromBase64(base64);
  try {
    if (bytes) return new Presentation(Package.open(bytes));
  } catch {
    // The bytes are not a presentation.
  }
  throw new ApiError('InvalidArgument');
}

function pick(source: Presentation, ids: unknown): readonly Slide[] {
  const all = source.slides();
  if (ids === undefined || ids === null) return all;
  return asStrings(ids).map(id => {
    const [number = '', creation = ''] = id.split('#');
    const found = all.find(
      one => (!number || one.number === number) && (!creation || one.creationId === creation),
    );
    if (!found || (!number && !creation)) throw new ApiError('InvalidArgument');
    return found;
  });
}
