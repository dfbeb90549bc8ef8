import { hasBullet, paragraphProperties, setBullet } from '../../../pptx/paragraphFormat.ts';
import { apiClass } from './apiClass.ts';
import { asBoolean, asOneOf } from './arguments.ts';
import { common, keyOf, stretchOf, styleOf, touched, type RangeTarget } from './targets.ts';

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

const bulletFormat = apiClass<RangeTarget>('BulletFormat', {
  get: {
    Visible(target) {
      const style = styleOf(target);
      return common(paragraphsOf(target).map(one => hasBullet(one, style)));
    },
  },
  set: {
    Visible(target, value) {
      const visible = asBoolean(value);
      const style = styleOf(target);
      for (const one of paragraphsOf(target)) setBullet(one, visible, style);
      touched(target);
    },
  },
});

/**
 * The API class ParagraphFormat, for the paragraphs that a text range touches. A property that differs between them
 * reads as null.
 */
export const paragraphFormat = apiClass<RangeTarget>('ParagraphFormat', {
  get: {
    HorizontalAlignment(target) {
      const style = styleOf(target);
      return common(
        paragraphsOf(target).map(one => keyOf(alignments, style.paragraphAttribute(one, 'algn') ?? 'l')),
      );
    },
  },
  set: {
    HorizontalAlignment(target, value) {
      const name = asOneOf(value, Object.keys(alignments) as (keyof typeof alignments)[]);
      for (const one of paragraphsOf(target)) paragraphProperties(one).setAttribute('algn', alignments[name]);
      touched(target);
    },
  },
  objects: {
    BulletFormat: target => bulletFormat(target),
  },
});

function paragraphsOf(target: RangeTarget): readonly Element[] {
  const { start, length } = stretchOf(target);
  return target.shape.makeTextBody().paragraphsIn(start, length);
}
