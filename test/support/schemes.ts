import { child } from '../../src/pptx/xml.ts';

/** The colours of a presentation by the names that slides use, after applying its colour map. */
export type Scheme = Readonly<Record<string, string>>;

const accents = (...colors: readonly string[]): Scheme =>
  Object.fromEntries([1, 2, 3, 4, 5, 6].map(n => [`accent${n}`, colors[(n - 1) % colors.length] ?? '']));

const light = { bg1: 'FFFFFF', tx1: '000000', bg2: 'E7E6E6', tx2: '44546A' };
const dark = { bg1: '000000', tx1: 'FFFFFF', bg2: '44546A', tx2: 'E7E6E6' };

/** Colour schemes in which a card must be readable. */
export const themes: Readonly<Record<string, Scheme>> = {
  Office: { ...light, ...accents('4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47') },
  'a dark map': { ...dark, ...accents('4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47') },
  'Google, whose tx2 is a background': { ...light, tx2: 'EEEEEE', ...accents('4285F4', '212121', '78909C') },
  'tx2 mapped to the background': { ...light, tx2: 'FFFFFF', bg2: 'FFFFFF', ...accents('FFFFFF', '000000') },
  'saturated accents': { ...light, ...accents('FFFF00', '00FFFF', '00FF00', 'FF00FF', 'FF0000', '0000FF') },
  pastels: { ...light, ...accents('FFFFFE', 'FFFFCC', 'CCFFCC', 'CCFFFF', 'FFE5E5', 'F2F2FF') },
  'pastels on a dark map': {
    ...dark,
    ...accents('FFFFFE', 'FFFFCC', 'CCFFCC', 'CCFFFF', 'FFE5E5', '101010'),
  },
  'grey ink': { ...light, tx1: '595959', ...accents('808080', '404040') },
};

/**
 * Returns the colour of a fill as six hexadecimal digits. Applies `lumMod` and `lumOff` in HSL like PowerPoint does.
 */
export function inkOf(fill: Element, scheme: Scheme): string {
  const color = fill.firstElementChild;
  if (!color) throw new Error('The fill has no colour');
  const value = color.getAttribute('val') ?? '';
  const base = color.localName === 'schemeClr' ? scheme[value] : value;
  if (!base) throw new Error(`The scheme has no colour ${value}`);
  const share = (name: 'a:lumMod' | 'a:lumOff', usual: number): number =>
    Number(child(color, name)?.getAttribute('val') ?? usual) / 100_000;
  return relit(base, share('a:lumMod', 100_000), share('a:lumOff', 0));
}

/** Returns a colour with its lightness multiplied by `factor` and then shifted by `offset`. */
function relit(hex: string, factor: number, offset: number): string {
  if (factor === 1 && offset === 0) return hex;
  const rgb = [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(...rgb), Math.max(...rgb)];
  const lightness = (least + most) / 2;
  const reach = 1 - Math.abs(2 * lightness - 1);
  const saturation = reach === 0 ? 0 : (most - least) / reach;
  const target = Math.min(1, Math.max(0, lightness * factor + offset));
  const spread = (1 - Math.abs(2 * target - 1)) * saturation;
  const place = (one: number): number => (most === least ? 0 : (one - lightness) / (most - least));
  return rgb
    .map(one => Math.round(255 * Math.min(1, Math.max(0, target + place(one) * spread))))
    .map(one => one.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
