import { readFileSync } from 'node:fs';
import { lineShape, ruleShape } from '../src/core/method/rulesStamp.ts';
import { stampTemplate } from '../src/office/template.ts';
import { Package } from '../src/pptx/package.ts';
import { Presentation } from '../src/pptx/presentation.ts';
import type { Shape } from '../src/pptx/shape.ts';
import { child, children, descendants, type Name } from '../src/pptx/xml.ts';
import { contrast } from './support/contrast.ts';
import { inkOf, themes, type Scheme } from './support/schemes.ts';

const names = ['card', 'evaluation', 'rules', 'groups', 'agreement', 'column', 'assignment'] as const;
/** Shapes that have a fill of their own while they have text. */
const LABELS = ['kaart:vraag', 'kaart:klok'];

function shapesOf(bytes: Uint8Array): readonly Shape[] {
  return new Presentation(Package.open(bytes)).slides().flatMap(one => one.shapes());
}

const file = (name: (typeof names)[number]) => new Uint8Array(readFileSync(`assets/${name}.pptx`));

/** Returns the shapes of a template as inserted in the style of the presentation. */
function inPresentation(name: (typeof names)[number]): readonly Shape[] {
  const stamp = { texts: {}, descriptions: {}, language: 'nl-NL' } as const;
  const { base64 } = stampTemplate(file(name), { stamp, style: 'presentation' });
  return shapesOf(Uint8Array.from(Buffer.from(base64, 'base64')));
}

function need(element: Element | null | undefined, what: string): Element {
  if (!element) throw new Error(`No ${what}`);
  return element;
}

/** Returns which of the attributes the element sets, and whether it has a child of each of these kinds. */
function stated(element: Element, attributes: readonly string[], kinds: readonly (readonly Name[])[]) {
  return {
    missing: [
      ...attributes.filter(one => !element.hasAttribute(one)),
      ...kinds.filter(some => !some.some(one => child(element, one))).map(some => some[0]),
    ],
  };
}

const nothingMissing = { missing: [] };

describe.each(names)('the template %s', name => {
  const written = shapesOf(file(name)).filter(one => one.textBody);

  it('the template sets the wrap, direction, anchor, insets, columns and autofit of every text body itself', () => {
    for (const { textBody } of written) {
      const body = need(textBody && child(textBody.element, 'a:bodyPr'), 'body properties');
      const attributes = ['rot', 'spcFirstLastPara', 'vertOverflow', 'horzOverflow', 'vert', 'wrap'];
      const insets = ['lIns', 'tIns', 'rIns', 'bIns', 'numCol', 'spcCol', 'rtlCol', 'anchor', 'anchorCtr'];
      const kinds = [['a:prstTxWarp'], ['a:noAutofit', 'a:normAutofit']] as const;
      expect(stated(body, [...attributes, ...insets, 'upright'], kinds)).toEqual(nothingMissing);
    }
  });

  it('the template sets the alignment, direction, indents, spacing and bullet of every paragraph itself', () => {
    for (const { textBody } of written) {
      const style = need(textBody && child(textBody.element, 'a:lstStyle'), 'list style');
      const level = need(child(style, 'a:lvl1pPr'), 'first level');
      expect(level.getAttribute('rtl')).toBe('0');
      const bullets = ['a:buNone', 'a:buChar'] as const;
      const spacing = [['a:lnSpc'], ['a:spcBef'], ['a:spcAft'], ['a:tabLst'], bullets] as const;
      const attributes = ['marL', 'marR', 'indent', 'algn', 'fontAlgn', 'defTabSz'];
      expect(stated(level, attributes, spacing)).toEqual(nothingMissing);
    }
  });

  it('the template sets the font, size, weight, capitals, spacing, outline, colour and effects of all text itself', () => {
    for (const { textBody } of written) {
      const style = need(textBody && child(textBody.element, 'a:lstStyle'), 'list style');
      const properties = need(child(style, 'a:lvl1pPr', 'a:defRPr'), 'character properties');
      const attributes = ['sz', 'b', 'i', 'u', 'strike', 'kern', 'cap', 'spc', 'baseline'];
      const fonts = [['a:latin'], ['a:ea'], ['a:cs'], ['a:sym']] as const;
      const paint = [['a:ln'], ['a:solidFill'], ['a:effectLst'], ...fonts] as const;
      expect(stated(properties, attributes, paint)).toEqual(nothingMissing);
      expect(properties.getAttribute('cap')).toBe('none');
    }
  });

  it('the template sets all nine paragraph levels of each box for entries', () => {
    const boxes = written.filter(one => one.textBody?.text === '' && !LABELS.includes(one.name));
    for (const { textBody } of boxes) {
      const levels = textBody && child(textBody.element, 'a:lstStyle');
      expect(levels && children(levels).length).toBe(9);
    }
  });

  it('the template sets the fill, line and effects of every shape with text itself', () => {
    for (const { element } of written) {
      const properties = need(child(element, 'p:spPr'), 'shape properties');
      const kinds = [['a:solidFill', 'a:noFill'], ['a:ln'], ['a:effectLst']] as const;
      expect(stated(properties, [], kinds)).toEqual(nothingMissing);
    }
  });

  it('the template has only literal colours, so that a card stays readable when a person pastes it into another theme', () => {
    const colors = shapesOf(file(name)).flatMap(one => descendants(one.element, 'a:schemeClr'));
    expect(colors.map(one => one.getAttribute('val'))).toEqual([]);
  });

  it.each(Object.entries(themes))(
    'the template has a text contrast of at least 4.5:1 on its own fills, and 3:1 at their edges, with the theme of %s',
    (_, theme) => {
      for (const shape of inPresentation(name)) judge(shape, theme);
    },
  );

  it('the template has a text contrast of at least 4.5:1 on its own fills, and 3:1 at their edges, with its own theme', () => {
    for (const shape of shapesOf(file(name))) judge(shape, {});
  });

  it('the template uses the accent colours and fonts of the presentation when that style is chosen', () => {
    const shapes = inPresentation(name);
    const colors = shapes.flatMap(one => descendants(one.element, 'a:schemeClr'));
    if (name !== 'agreement')
      expect(colors.some(one => one.getAttribute('val')?.startsWith('accent'))).toBe(true);
    const fonts = shapes.flatMap(one => descendants(one.element, 'a:latin'));
    expect(new Set(fonts.map(one => one.getAttribute('typeface')?.slice(0, 2)))).toEqual(new Set(['+m']));
  });
});

function judge({ name, element, textBody }: Shape, theme: Scheme): void {
  const properties = need(child(element, 'p:spPr'), 'shape properties');
  const line = child(properties, 'a:ln', 'a:solidFill');
  const fill = child(properties, 'a:solidFill');
  if (line && fill)
    expect({ name, edge: contrast(inkOf(line, theme), inkOf(fill, theme)) >= 3 }).toEqual({
      name,
      edge: true,
    });
  if (!textBody || LABELS.includes(name)) return;
  const ground = inkOf(need(fill, `fill of ${name}`), theme);
  const kinds = ['a:rPr', 'a:endParaRPr', 'a:defRPr'] as const;
  const inks = [
    ...kinds.flatMap(kind => descendants(element, kind)).flatMap(one => child(one, 'a:solidFill') ?? []),
    ...descendants(element, 'a:buClr'),
  ];
  expect(inks.length).toBeGreaterThan(0);
  for (const ink of inks)
    expect({ name, ratio: Math.min(4.5, contrast(inkOf(ink, theme), ground)) }).toEqual({ name, ratio: 4.5 });
}

test('the template of the rules draws the line between two rules in front of the background of their text', () => {
  const order = shapesOf(file('rules')).map(one => one.name);
  for (const number of [2, 3, 4, 5, 6])
    expect(order.indexOf(lineShape(number))).toBeGreaterThan(order.indexOf(ruleShape(number)));
});
