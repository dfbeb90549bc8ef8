import { hasBullet } from '../../../pptx/paragraphFormat.ts';
import { setWholeText } from '../../../pptx/wholeText.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asCount, asText } from './arguments.ts';
import { linkRange, rangeLinks } from './hyperlink.ts';
import { paragraphFormat } from './paragraphFormat.ts';
import { shapeFont } from './shapeFont.ts';
import { bodyText, stretchOf, styleOf, touched, type RangeTarget } from './targets.ts';

/**
 * The API class TextRange: a range of a shape's text. Writing a substring keeps its formatting. Writing the whole text
 * loses formatting and turns bullets into default discs (office-js #5858).
 */
export const textRange: (target: RangeTarget) => ApiObject = apiClass<RangeTarget>('TextRange', {
  get: {
    Text: target => textOf(target),
    Length: target => stretchOf(target).length,
    Start: target => target.start,
  },
  set: {
    Text: (target, value) => setText(target, asText(value)),
    Length(target, value) {
      target.length = asCount(value);
      stretchOf(target);
    },
    Start(target, value) {
      target.length ??= stretchOf(target).length;
      target.start = asCount(value);
      stretchOf(target);
    },
  },
  objects: {
    Font: target => shapeFont(target),
    Hyperlinks: target => rangeLinks(target),
    ParagraphFormat: target => paragraphFormat(target),
  },
  commands: {
    SetHyperlink: (target, args) => linkRange(target, args.options(0)),
  },
  methods: {
    GetSubstring(target, args) {
      const text = textOf(target);
      const start = args.count(0);
      const length = args.optionalCount(1) ?? Math.max(text.length - start, 0);
      if (start + length > text.length) throw new ApiError('InvalidArgument');
      return textRange({ ...target, start: target.start + start, length });
    },
    GetParentTextFrame: target => target.frame,
    SetSelected(target) {
      const { holder, shape } = target;
      const slide = holder.parent.slide?.key();
      if (!slide) throw new ApiError('InvalidOperation');
      const { start, length } = stretchOf(target);
      holder.deck.selection.selectShapes(slide, [{ slide, shape: shape.id, start, length }]);
      return null;
    },
  },
});

function textOf(target: RangeTarget): string {
  const { start, length } = stretchOf(target);
  return bodyText(target).slice(start, start + length);
}

function setText(target: RangeTarget, text: string): void {
  const { start, length } = stretchOf(target);
  const body = target.shape.makeTextBody();
  if (target.length === null) {
    const style = styleOf(target);
    setWholeText(body, text, { discs: body.paragraphs.some(one => hasBullet(one, style)) });
  } else {
    body.replace(start, length, text);
    target.length = text.length;
  }
  touched(target);
}
