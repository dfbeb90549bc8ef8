import { bodyShape } from '../src/core/card/names.ts';
import { ENTRY_SETTING } from '../src/core/fit/box.ts';
import { SIZES } from '../src/core/fit/fit.ts';
import { partnership } from '../src/core/method/partnership.ts';
import { Package } from '../src/pptx/package.ts';
import { Presentation } from '../src/pptx/presentation.ts';
import { child, type Name } from '../src/pptx/xml.ts';
import { templateFile } from './support/officeDeck.ts';

test.each(partnership.fields.map(field => bodyShape(field.id)))(
  'the template formats entries in %s with the same insets and spacing that the core assumes when it measures them',
  name => {
    const owner = Package.open(templateFile('card'));
    const shape = new Presentation(owner)
      .slides()[0]
      ?.shapes()
      .find(one => one.name === name);
    const level = shape && child(shape.element, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr');
    if (!level) throw new Error(`${name} has no list style`);
    const value = (...path: Name[]): number => Number(child(level, ...path)?.getAttribute('val'));
    const indent = Number(level.getAttribute('marL'));
    const run = child(level, 'a:defRPr');
    expect({
      indent: indent / 12700,
      lineSpacing: value('a:lnSpc', 'a:spcPct') / 100_000,
      spaceBefore: value('a:spcBef', 'a:spcPts') / 100,
      spaceAfter: value('a:spcAft', 'a:spcPts') / 100,
    }).toEqual(ENTRY_SETTING);
    expect(Number(level.getAttribute('indent'))).toBe(-indent);
    expect(Number(run?.getAttribute('sz')) / 100).toBe(SIZES[0]);
    expect(Number(run?.getAttribute('kern')) / 100).toBeLessThanOrEqual(Math.min(...SIZES));
  },
);
