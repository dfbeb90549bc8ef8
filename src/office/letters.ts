import { carlito } from '../core/fit/carlito.ts';
import { LINE_HEIGHT } from '../core/fit/column.ts';
import { countLines, piecesOf } from '../core/fit/wrap.ts';
import { EMU_PER_POINT, type Shape } from '../pptx/shape.ts';
import { child, descendants, type Name } from '../pptx/xml.ts';

/** The width of the font that a text is measured with. */
export interface FontWidth {
  /** How many times wider than Calibri the font is. */
  readonly widthFactor: number;
}

/** The factor by which font sizes shrink in each attempt to fit a text. */
const STEP = 0.96;
const LEAST = 0.3;
/** The fraction of a shape's height that its text may take, so that the text does not touch the shapes next to it. */
export const FILLED = 0.94;

/** The tolerance for rounding positions to whole EMU, in points. */
const ROUNDING = 0.01;

/** A paragraph with the formatting that applies to it. Lengths in points. */
interface SetParagraph {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly lineSpacing: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
}

/**
 * Shrinks font sizes until every text fits in its shape and no word breaks. Shapes with the same width and the same
 * font sizes shrink by the same factor.
 */
export function fitLetters(shapes: readonly Shape[], fontWidth: FontWidth): void {
  const alike = new Map<string, Shape[]>();
  for (const shape of shapes) {
    if (!hasText(shape)) continue;
    const key = `${shape.frame.width} ${settingOf(shape)
      .map(one => one.size)
      .join(' ')}`;
    alike.set(key, [...(alike.get(key) ?? []), shape]);
  }
  for (const some of alike.values()) {
    const words = Math.min(1, ...some.map(one => Math.min(...wordFactors(one, fontWidth))));
    let factor = words;
    const isTooHigh = (one: Shape): boolean =>
      textHeight(one, fontWidth, factor) > innerHeight(one) * FILLED + ROUNDING;
    while (factor > LEAST && some.some(isTooHigh)) factor *= STEP;
    if (factor < 1) for (const one of some) multiplyLetters(one, () => factor);
  }
}

export function hasText(shape: Shape): boolean {
  return (shape.textBody?.text.trim() ?? '') !== '';
}

/** Returns a factor of at most 1 for each paragraph, so that its longest word fits on one line. */
export function wordFactors(shape: Shape, { widthFactor }: FontWidth): readonly number[] {
  const width = innerWidth(shape);
  return settingOf(shape).map(({ text, size, bold, indent }) => {
    const words = piecesOf(text, { name: '', bold }, carlito).flat();
    const longest = Math.max(0, ...words.map(one => one.width)) * size * widthFactor;
    return longest === 0 ? 1 : Math.min(1, (width - indent) / longest);
  });
}

/** Returns the height of the text in points, with font sizes multiplied by `factor`. */
export function textHeight(shape: Shape, { widthFactor }: FontWidth, factor = 1): number {
  const width = innerWidth(shape);
  return settingOf(shape).reduce((sum, { text, size, bold, lineSpacing, before, after, indent }) => {
    const em = size * factor;
    const lines = countLines(
      piecesOf(text, { name: '', bold }, carlito),
      (width - indent) / (em * widthFactor),
    );
    return sum + before + after + lines * LINE_HEIGHT * lineSpacing * em;
  }, 0);
}

/** Multiplies the font sizes that the runs of each paragraph set themselves. */
export function multiplyLetters(shape: Shape, factorOf: (paragraph: number) => number): void {
  shape.textBody?.paragraphs.forEach((paragraph, at) => {
    for (const name of ['a:rPr', 'a:endParaRPr'] as const)
      for (const one of descendants(paragraph, name)) {
        const size = Number(one.getAttribute('sz') ?? 0);
        if (size > 0) one.setAttribute('sz', `${Math.floor((size * factorOf(at)) / 50) * 50}`);
      }
  });
}

/** Returns the insets between the edges of a shape and its text, in points. */
export function insetsOf(shape: Shape) {
  const body = shape.textBody && child(shape.textBody.element, 'a:bodyPr');
  const points = (side: string, usual: number): number =>
    Number(body?.getAttribute(side) ?? usual) / EMU_PER_POINT;
  return {
    left: points('lIns', 91_440),
    top: points('tIns', 45_720),
    right: points('rIns', 91_440),
    bottom: points('bIns', 45_720),
  };
}

function innerWidth(shape: Shape): number {
  const { left, right } = insetsOf(shape);
  return shape.frame.width / EMU_PER_POINT - left - right;
}

function innerHeight(shape: Shape): number {
  const { top, bottom } = insetsOf(shape);
  return shape.frame.height / EMU_PER_POINT - top - bottom;
}

/** Returns the font size of each paragraph, in points. */
export function letterSizes(shape: Shape): readonly number[] {
  return settingOf(shape).map(one => one.size);
}

function settingOf({ textBody }: Shape): readonly SetParagraph[] {
  if (!textBody) return [];
  const level = child(textBody.element, 'a:lstStyle', 'a:lvl1pPr');
  return textBody.paragraphs.map((paragraph): SetParagraph => {
    const own = child(paragraph, 'a:pPr');
    const run = descendants(paragraph, 'a:rPr')[0] ?? child(paragraph, 'a:endParaRPr');
    const usual = level && child(level, 'a:defRPr');
    const of = (...path: Name[]) => (own && child(own, ...path)) ?? (level && child(level, ...path));
    const value = (element: Element | null): number => Number(element?.getAttribute('val') ?? 0);
    return {
      text: descendants(paragraph, 'a:t')
        .map(one => one.textContent)
        .join(''),
      size: Number(run?.getAttribute('sz') ?? usual?.getAttribute('sz') ?? 1800) / 100,
      bold: (run?.getAttribute('b') ?? usual?.getAttribute('b')) === '1',
      lineSpacing: (value(of('a:lnSpc', 'a:spcPct')) || 100_000) / 100_000,
      before: value(of('a:spcBef', 'a:spcPts')) / 100,
      after: value(of('a:spcAft', 'a:spcPts')) / 100,
      indent: Number(own?.getAttribute('marL') ?? level?.getAttribute('marL') ?? 0) / EMU_PER_POINT,
    };
  });
}
