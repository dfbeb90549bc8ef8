import { backgroundColor, backgroundFill } from '../../../pptx/background.ts';
import { addImage } from '../../../pptx/images.ts';
import { release } from '../../../pptx/traces.ts';
import { child, ensure, number, R, type Name } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asOneOf, asString } from './arguments.ts';
import {
  asShare,
  gradientType,
  gradientTypes,
  ownFill,
  paint,
  setGradient,
  setOpacity,
} from './backgroundPaint.ts';
import { patterns } from './backgroundPatterns.ts';
import { asImage } from './imageArgument.ts';
import { colorDigits, keyOf, type PartTarget } from './targets.ts';

/** The API class SlideBackgroundSolidFill. */
export const slideBackgroundSolidFill = apiClass<PartTarget>('SlideBackgroundSolidFill', {
  get: {
    Color: target => colorIn(target, fill => fill),
    Transparency: target => {
      const alpha = fillIn(target)?.firstElementChild;
      const value = alpha && child(alpha, 'a:alpha');
      return value ? 1 - number(value, 'val') / 100_000 : 0;
    },
  },
  set: {
    Color: (target, value) => {
      const digits = colorDigits(value);
      const fill = ownFill(target, 'a:solidFill');
      const alpha = fill.firstElementChild && child(fill.firstElementChild, 'a:alpha');
      paint(fill, digits, alpha);
    },
    Transparency: (target, value) => {
      const share = asShare(value);
      setOpacity(ownFill(target, 'a:solidFill'), share);
    },
  },
});

/** The API class SlideBackgroundGradientFill. */
export const slideBackgroundGradientFill = apiClass<PartTarget>('SlideBackgroundGradientFill', {
  get: {
    Type: ({ deck, part }) => {
      const fill = backgroundFill(deck.package, part);
      return fill ? gradientType(fill.element, fill.isShadedFromTitle) : 'Unsupported';
    },
  },
  set: { Type: (target, value) => setGradient(target, asOneOf(value, gradientTypes)) },
});

/** The API class SlideBackgroundPatternFill. */
export const slideBackgroundPatternFill = apiClass<PartTarget>('SlideBackgroundPatternFill', {
  get: {
    BackgroundColor: target => colorIn(target, fill => child(fill, 'a:bgClr')),
    ForegroundColor: target => colorIn(target, fill => child(fill, 'a:fgClr')),
    Pattern: target => keyOf(patterns, fillIn(target)?.getAttribute('prst') ?? null) ?? 'Unsupported',
  },
  set: {
    BackgroundColor: (target, value) => paintPattern(target, 'a:bgClr', value),
    ForegroundColor: (target, value) => paintPattern(target, 'a:fgClr', value),
    Pattern: (target, value) => {
      const preset = presetPattern(value);
      ownFill(target, 'a:pattFill').setAttribute('prst', preset);
    },
  },
});

/** The API class SlideBackgroundPictureOrTextureFill. */
export const slideBackgroundPictureOrTextureFill = apiClass<PartTarget>(
  'SlideBackgroundPictureOrTextureFill',
  {
    get: {
      Transparency: target => {
        const fill = fillIn(target);
        const share = fill && child(fill, 'a:blip', 'a:alphaModFix')?.getAttribute('amt');
        return share === null || share === undefined ? 0 : 1 - Number(share) / 100_000;
      },
    },
    set: {
      Transparency: (target, value) => {
        const share = asShare(value);
        const picture = child(ownFill(target, 'a:blipFill'), 'a:blip');
        if (picture) setOpacity(picture, share);
      },
    },
    commands: {
      SetImage: (target, args) => {
        const { package: owner } = target.deck;
        const id = addImage(owner, target.part, asImage(args.raw(0)));
        const fill = ownFill(target, 'a:blipFill');
        const picture = ensure(fill, 'a:blip', ['a:srcRect', 'a:tile', 'a:stretch']);
        const old = picture.getAttributeNS(R, 'embed');
        picture.setAttributeNS(R, 'r:embed', id ?? '');
        owner.touch(target.part);
        if (old !== null) release(owner, target.part, new Set([old]));
        return null;
      },
    },
  },
);

/** Returns the file-format name of an API pattern. Throws ApiError `InvalidArgument` for another value. */
export function presetPattern(value: unknown): string {
  const preset = patterns[asString(value)];
  if (preset === undefined) throw new ApiError('InvalidArgument');
  return preset;
}

function fillIn({ deck, part }: PartTarget): Element | null {
  return backgroundFill(deck.package, part)?.element ?? null;
}

/** Returns the colour of the fill's element that `holder` chooses, or an empty string for an unknown colour. */
function colorIn({ deck, part }: PartTarget, holder: (fill: Element) => Element | null): string {
  const fill = backgroundFill(deck.package, part);
  return (fill && backgroundColor(deck.package, part, holder(fill.element), fill.reference)) ?? '';
}

function paintPattern(target: PartTarget, name: Name, value: unknown): void {
  const digits = colorDigits(value);
  paint(ensure(ownFill(target, 'a:pattFill'), name, ['a:bgClr']), digits);
}
