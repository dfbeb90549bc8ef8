import { sheetStamps, type SheetsOrder } from '../core/method/sheetsStamp.ts';
import { Package } from '../pptx/package.ts';
import { PackageError } from '../opc/packageError.ts';
import { Presentation } from '../pptx/presentation.ts';
import { stampSlide } from './template.ts';

/**
 * Makes a presentation to print on A3, with an empty card for each group and the rules. `bytes` is the sheets' template
 * file, with a card and the rules, which an organisation can restyle. Throws PackageError when it cannot be read.
 */
export function sheetsFile(bytes: Uint8Array, order: SheetsOrder): Uint8Array {
  const presentation = new Presentation(Package.open(bytes));
  const [card, rules] = presentation.slides();
  if (!card || !rules) throw new PackageError('broken');
  const stamps = sheetStamps(order);
  const copies = Array.from({ length: stamps.cards.length - 1 }, (_, at) =>
    presentation.insertSlides(presentation, [card], at + 1, { formatting: 'source' }),
  );
  [card, ...copies.flat()].forEach((slide, at) => {
    const stamp = stamps.cards[at];
    if (stamp) stampSlide(presentation.package, slide, stamp);
  });
  stampSlide(presentation.package, rules, stamps.rules);
  return presentation.package.save();
}
