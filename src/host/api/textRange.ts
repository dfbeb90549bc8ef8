import type { TextBody } from '../../pptx/text.ts';
import { descendants } from '../../pptx/xml.ts';
import { setWholeText } from '../../pptx/wholeText.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';
import { touched, type RangeTarget } from './targets.ts';

/**
 * A stretch of a shape's text. Writing the text of a substring keeps the formatting; writing that of the whole
 * re-makes bullets as default discs and loses it (office-js #5858).
 */
export const textRange: (target: RangeTarget) => ApiObject = apiClass<RangeTarget>('TextRange', {
  get: {
    Text: target => textOf(target),
  },
  set: {
    Text(target, value) {
      const text = asString(value).replace(/\r\n?|\n/g, '\r');
      if (target.length === null) setWholeText(body(target), text, { discs: hasBullets(body(target)) });
      else {
        body(target).replace(target.start, target.length, text);
        target.length = text.length;
      }
      touched(target);
    },
  },
  methods: {
    GetSubstring(target, args) {
      const text = textOf(target);
      const start = args.count(0);
      const length = args.optionalCount(1) ?? text.length - start;
      if (start + length > text.length || length < 0) throw new ApiError('InvalidArgument');
      return textRange({ ...target, start: target.start + start, length });
    },
  },
});

function body(target: RangeTarget): TextBody {
  return target.shape.makeTextBody();
}

/** The text of the range. Throws ApiError `InvalidArgument` when the text became shorter than that. */
function textOf(target: RangeTarget): string {
  const whole = target.shape.textBody?.text ?? '';
  if (target.length === null) return whole;
  if (target.start + target.length > whole.length) throw new ApiError('InvalidArgument');
  return whole.slice(target.start, target.start + target.length);
}

function hasBullets(text: TextBody): boolean {
  return descendants(text.element, 'a:buChar').length > 0;
}
