import { backgroundColor, backgroundFill, setBackgroundFill } from '../../../pptx/background.ts';
import { addImage } from '../../../pptx/images.ts';
import { pictureFill } from '../../../pptx/paint.ts';
import { child, ensure, is, type Name } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import type { Arguments } from './arguments.ts';
import { asOneOf } from './arguments.ts';
import {
  presetPattern,
  slideBackgroundGradientFill,
  slideBackgroundPatternFill,
  slideBackgroundPictureOrTextureFill,
  slideBackgroundSolidFill,
} from './backgroundFills.ts';
import {
  asShare,
  firstColor,
  gradientTypes,
  newFill,
  ownFill,
  paint,
  setGradient,
  setOpacity,
} from './backgroundPaint.ts';
import { asImage } from './imageArgument.ts';
import { colorDigits, type PartTarget } from './targets.ts';

/** The API fill type of each fill element. */
const types: Readonly<Record<string, string>> = {
  solidFill: 'Solid',
  gradFill: 'Gradient',
  blipFill: 'PictureOrTexture',
  pattFill: 'Pattern',
};

/**
 * The API class SlideBackgroundFill: the fill of the background that is seen, own or inherited. A change gives the
 * slide, layout or master a background of its own. The documentation names no defaults of the options; these are those
 * of PowerPoint's pane Format Background, and a colour or picture that is already there stays.
 */
export const slideBackgroundFill = apiClass<PartTarget>('SlideBackgroundFill', {
  get: { Type: target => types[fillIn(target)?.localName ?? ''] ?? 'Unsupported' },
  methods: {
    GetGradientFillOrNullObject: target =>
      has(target, 'a:gradFill') ? slideBackgroundGradientFill(target) : null,
    GetPatternFillOrNullObject: target =>
      has(target, 'a:pattFill') ? slideBackgroundPatternFill(target) : null,
    GetPictureOrTextureFillOrNullObject: target =>
      has(target, 'a:blipFill') ? slideBackgroundPictureOrTextureFill(target) : null,
    GetSolidFillOrNullObject: target =>
      has(target, 'a:solidFill') ? slideBackgroundSolidFill(target) : null,
  },
  commands: {
    SetGradientFill: (target, args) => {
      setGradient(target, asOneOf(args.options(0).type ?? 'Linear', gradientTypes));
      return null;
    },
    SetPatternFill: (target, args) => {
      const { pattern, foregroundColor, backgroundColor: behind } = args.options(0);
      const fill = newFill(target, 'a:pattFill');
      fill.setAttribute('prst', presetPattern(pattern ?? 'Percent5'));
      paint(ensure(fill, 'a:fgClr'), digitsOf(foregroundColor) ?? 'accent1');
      paint(ensure(fill, 'a:bgClr'), digitsOf(behind) ?? 'bg1');
      setBackgroundFill(target.deck.package, target.part, fill);
      return null;
    },
    SetPictureOrTextureFill: setPicture,
    SetSolidFill: (target, args) => {
      const { color, transparency } = args.options(0);
      const digits = digitsOf(color) ?? presentColor(target)?.slice(1) ?? 'bg1';
      const share = asShare(transparency ?? 0);
      const fill = newFill(target, 'a:solidFill');
      paint(fill, digits);
      setOpacity(fill, share);
      setBackgroundFill(target.deck.package, target.part, fill);
      return null;
    },
  },
});

function setPicture(target: PartTarget, args: Arguments): null {
  const { imageBase64, transparency } = args.options(0);
  const bytes = imageBase64 === undefined || imageBase64 === null ? null : asImage(imageBase64);
  const share = asShare(transparency ?? 0);
  const { package: owner } = target.deck;
  if (bytes) {
    const fill = pictureFill(owner.root(target.part), addImage(owner, target.part, bytes) ?? '');
    setBackgroundFill(owner, target.part, fill);
  } else if (!has(target, 'a:blipFill')) throw new ApiError('InvalidArgument');
  const picture = child(ownFill(target, 'a:blipFill'), 'a:blip');
  if (picture) setOpacity(picture, share);
  return null;
}

function fillIn({ deck, part }: PartTarget): Element | null {
  return backgroundFill(deck.package, part)?.element ?? null;
}

function has(target: PartTarget, name: Name): boolean {
  const fill = fillIn(target);
  return fill !== null && is(fill, name);
}

function presentColor({ deck, part }: PartTarget): string | null {
  const fill = backgroundFill(deck.package, part);
  return fill && backgroundColor(deck.package, part, firstColor(fill.element), fill.reference);
}

function digitsOf(color: unknown): string | null {
  return color === undefined || color === null ? null : colorDigits(color);
}
