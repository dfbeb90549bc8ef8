import {
  bulletOf,
  hasBullet,
  setBullet,
  setCharBullet,
  setNumbering,
} from '../../../pptx/paragraphFormat.ts';
import { is } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { asBoolean, asOneOf } from './arguments.ts';
import { common, keyOf, paragraphsOf, styleOf, touched, type RangeTarget } from './targets.ts';

/** The `a:buAutoNum/@type` value of each API style (ST_TextAutonumberScheme). */
const schemes = {
  AlphabetLowercaseParenthesesBoth: 'alphaLcParenBoth',
  AlphabetUppercaseParenthesesBoth: 'alphaUcParenBoth',
  AlphabetLowercaseParenthesisRight: 'alphaLcParenR',
  AlphabetUppercaseParenthesisRight: 'alphaUcParenR',
  AlphabetLowercasePeriod: 'alphaLcPeriod',
  AlphabetUppercasePeriod: 'alphaUcPeriod',
  ArabicNumeralParenthesesBoth: 'arabicParenBoth',
  ArabicNumeralParenthesisRight: 'arabicParenR',
  ArabicNumeralPeriod: 'arabicPeriod',
  ArabicNumeralPlain: 'arabicPlain',
  RomanLowercaseParenthesesBoth: 'romanLcParenBoth',
  RomanUppercaseParenthesesBoth: 'romanUcParenBoth',
  RomanLowercaseParenthesisRight: 'romanLcParenR',
  RomanUppercaseParenthesisRight: 'romanUcParenR',
  RomanLowercasePeriod: 'romanLcPeriod',
  RomanUppercasePeriod: 'romanUcPeriod',
  CircleNumberDoubleBytePlain: 'circleNumDbPlain',
  CircleNumberWideDoubleByteBlackPlain: 'circleNumWdBlkPlain',
  CircleNumberWideDoubleByteWhitePlain: 'circleNumWdWhtPlain',
  ArabicDoubleBytePeriod: 'arabicDbPeriod',
  ArabicDoubleBytePlain: 'arabicDbPlain',
  SimplifiedChinesePeriod: 'ea1ChsPeriod',
  SimplifiedChinesePlain: 'ea1ChsPlain',
  TraditionalChinesePeriod: 'ea1ChtPeriod',
  TraditionalChinesePlain: 'ea1ChtPlain',
  KanjiSimplifiedChineseDoubleBytePeriod: 'ea1JpnChsDbPeriod',
  KanjiKoreanPlain: 'ea1JpnKorPlain',
  KanjiKoreanPeriod: 'ea1JpnKorPeriod',
  ArabicAlphabetDash: 'arabic1Minus',
  ArabicAbjadDash: 'arabic2Minus',
  HebrewAlphabetDash: 'hebrew2Minus',
  ThaiAlphabetPeriod: 'thaiAlphaPeriod',
  ThaiAlphabetParenthesisRight: 'thaiAlphaParenR',
  ThaiAlphabetParenthesesBoth: 'thaiAlphaParenBoth',
  ThaiNumeralPeriod: 'thaiNumPeriod',
  ThaiNumeralParenthesisRight: 'thaiNumParenR',
  ThaiNumeralParenthesesBoth: 'thaiNumParenBoth',
  HindiAlphabetPeriod: 'hindiAlphaPeriod',
  HindiNumeralPeriod: 'hindiNumPeriod',
  HindiNumeralParenthesisRight: 'hindiNumParenR',
  HindiAlphabet1Period: 'hindiAlpha1Period',
} as const;

/**
 * The API class BulletFormat. A property that differs between the paragraphs reads as null. A bullet that is not a
 * number has the style `Unsupported`.
 */
export const bulletFormat = apiClass<RangeTarget>('BulletFormat', {
  get: {
    Style: target =>
      ofAll(target, bullet => {
        const scheme = bullet && is(bullet, 'a:buAutoNum') ? bullet.getAttribute('type') : null;
        return keyOf(schemes, scheme) ?? 'Unsupported';
      }),
    Type: target => ofAll(target, typeOf),
    Visible: target => {
      const style = styleOf(target);
      return common(paragraphsOf(target).map(one => hasBullet(one, style)));
    },
  },
  set: {
    Style(target, value) {
      const name = asOneOf(value, Object.keys(schemes) as (keyof typeof schemes)[]);
      for (const one of paragraphsOf(target)) setNumbering(one, schemes[name]);
      touched(target);
    },
    Type(target, value) {
      const type = asOneOf(value, ['None', 'Numbered', 'Unnumbered']);
      const style = styleOf(target);
      for (const one of paragraphsOf(target)) {
        if (typeOf(bulletOf(one, style)) === type) continue;
        if (type === 'None') setBullet(one, false, style);
        else if (type === 'Numbered') setNumbering(one, schemes.ArabicNumeralPeriod);
        else setCharBullet(one);
      }
      touched(target);
    },
    Visible(target, value) {
      const visible = asBoolean(value);
      const style = styleOf(target);
      for (const one of paragraphsOf(target)) setBullet(one, visible, style);
      touched(target);
    },
  },
});

/** Returns the type of a bullet. A picture as bullet has no type of its own in the API. */
function typeOf(bullet: Element | null): string {
  if (!bullet || is(bullet, 'a:buNone')) return 'None';
  if (is(bullet, 'a:buAutoNum')) return 'Numbered';
  return is(bullet, 'a:buChar') ? 'Unnumbered' : 'Unsupported';
}

function ofAll(target: RangeTarget, read: (bullet: Element | null) => string): string | null {
  const style = styleOf(target);
  return common(paragraphsOf(target).map(one => read(bulletOf(one, style))));
}
