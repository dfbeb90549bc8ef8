import type { Package } from './package.ts';
import { descendants, number, type Name } from './xml.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level): Name => `a:lvl${level}pPr`);

/** Multiplies all lengths of a slide, layout or master: positions, margins, lines, indents and font sizes. */
export function scaleLengths(owner: Package, part: string, scale: number): void {
  const root = owner.root(part);
  for (const name of ['a:off', 'a:chOff'] as const) multiply(root, name, ['x', 'y'], scale);
  for (const name of ['a:ext', 'a:chExt'] as const) multiply(root, name, ['cx', 'cy'], scale);
  multiply(root, 'a:bodyPr', ['lIns', 'tIns', 'rIns', 'bIns', 'spcCol'], scale);
  multiply(root, 'a:ln', ['w'], scale);
  multiply(root, 'a:spcPts', ['val'], scale);
  for (const name of ['a:pPr', ...LEVELS] as const)
    multiply(root, name, ['marL', 'indent', 'defTabSz'], scale);
  for (const one of descendants(root, 'a:defRPr')) setSize(one, size => Math.round(size * scale * 2) / 2);
  // Rounds down, because the font sizes of the texts themselves were made to fit.
  for (const name of ['a:rPr', 'a:endParaRPr'] as const)
    for (const one of descendants(root, name)) setSize(one, size => Math.floor(size * scale * 2 + 1e-6) / 2);
  owner.touch(part);
}

/** Multiplies attributes of all elements with a name under `root`, and rounds to whole numbers. */
export function multiply(root: Element, name: Name, attributes: readonly string[], factor: number): void {
  for (const one of descendants(root, name))
    for (const attribute of attributes)
      if (one.hasAttribute(attribute))
        one.setAttribute(attribute, `${Math.round(number(one, attribute) * factor)}`);
}

/** Changes the font size, in points, when the properties set one. */
function setSize(properties: Element, sizeOf: (size: number) => number): void {
  if (!properties.hasAttribute('sz')) return;
  properties.setAttribute('sz', `${Math.round(sizeOf(number(properties, 'sz') / 100) * 100)}`);
}
