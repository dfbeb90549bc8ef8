import { paragraphProperties } from '../../../pptx/paragraphFormat.ts';
import { child } from '../../../pptx/xml.ts';
import { apiClass, type Members } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asCount, asOneOf } from './arguments.ts';
import { bulletFormat } from './bulletFormat.ts';
import {
  common,
  keyOf,
  paragraphsOf,
  styleOf,
  touched,
  type RangeTarget,
  type StretchTarget,
} from './targets.ts';

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
 * The alignment and indent level of the paragraphs that a range touches. A property that differs between them reads as
 * null. The indent level counts from 0, as in the file; the documentation does not say where it starts.
 */
export const paragraphMembers = {
  get: {
    HorizontalAlignment(target: StretchTarget) {
      const style = styleOf(target);
      return common(
        paragraphsOf(target).map(one => keyOf(alignments, style.paragraphAttribute(one, 'algn') ?? 'l')),
      );
    },
    IndentLevel: (target: StretchTarget) => common(paragraphsOf(target).map(levelOf)),
  },
  set: {
    HorizontalAlignment(target: StretchTarget, value: unknown) {
      const name = asOneOf(value, Object.keys(alignments) as (keyof typeof alignments)[]);
      for (const one of paragraphsOf(target)) paragraphProperties(one).setAttribute('algn', alignments[name]);
      touched(target);
    },
    IndentLevel(target: StretchTarget, value: unknown) {
      const level = asCount(value);
      if (level > DEEPEST) throw new ApiError('InvalidArgument');
      for (const one of paragraphsOf(target)) paragraphProperties(one).setAttribute('lvl', `${level}`);
      touched(target);
    },
  },
} satisfies Members<StretchTarget>;

/** The API class ParagraphFormat, for the paragraphs that a text range touches. */
export const paragraphFormat = apiClass<RangeTarget>('ParagraphFormat', {
  ...paragraphMembers,
  objects: {
    BulletFormat: target => bulletFormat(target),
  },
});

function levelOf(paragraph: Element): number {
  return Number(child(paragraph, 'a:pPr')?.getAttribute('lvl') ?? 0);
}
