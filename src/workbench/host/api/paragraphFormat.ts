import { paragraphProperties } from '../../../pptx/paragraphFormat.ts';
import { child } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asCount, asOneOf } from './arguments.ts';
import { bulletFormat } from './bulletFormat.ts';
import { common, keyOf, paragraphsOf, styleOf, touched, type RangeTarget } from './targets.ts';

/** The `a:pPr/@algn` value of each API alignment. */
const alignments = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
  JustifyLow: 'justLow',
  Distributed: 'dist',
  ThaiDistributed: 'thaiDist',
} as const;

/** The deepest indent level of a paragraph (ST_TextIndentLevelType). */
const DEEPEST = 8;

/**
 * The API class ParagraphFormat, for the paragraphs that a text range touches. A property that differs between them
 * reads as null. The
 * indent level counts from 0, as in the file; the documentation does not say where it starts.
 */
export const paragraphFormat = apiClass<RangeTarget>('ParagraphFormat', {
  get: {
    HorizontalAlignment(target) {
      const style = styleOf(target);
      return common(
        paragraphsOf(target).map(one => keyOf(alignments, style.paragraphAttribute(one, 'algn') ?? 'l')),
      );
    },
    IndentLevel: target => common(paragraphsOf(target).map(levelOf)),
  },
  set: {
    HorizontalAlignment(target, value) {
      const name = asOneOf(value, Object.keys(alignments) as (keyof typeof alignments)[]);
      for (const one of paragraphsOf(target)) paragraphProperties(one).setAttribute('algn', alignments[name]);
      touched(target);
    },
    IndentLevel(target, value) {
      const level = asCount(value);
      if (level > DEEPEST) throw new ApiError('InvalidArgument');
      for (const one of paragraphsOf(target)) paragraphProperties(one).setAttribute('lvl', `${level}`);
      touched(target);
    },
  },
  objects: {
    BulletFormat: target => bulletFormat(target),
  },
});

function levelOf(paragraph: Element): number {
  return Number(child(paragraph, 'a:pPr')?.getAttribute('lvl') ?? 0);
}
