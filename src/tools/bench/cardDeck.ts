import { readFileSync } from 'node:fs';
import { bodyShape } from '../../core/card/names.ts';
import { ENTRY_SETTING, type Box } from '../../core/fit/box.ts';
import { partnership } from '../../core/method/partnership.ts';
import { rawEntry } from '../../core/text/paragraphs.ts';
import { deleteShape } from '../../pptx/deleteShape.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Shape } from '../../pptx/shape.ts';
import type { Slide } from '../../pptx/slide.ts';
import { formatRuns, setAttribute } from '../../pptx/textFormat.ts';
import { child } from '../../pptx/xml.ts';

/**
 * The contents of one card: the entries of each column from left to right, and the font sizes of the columns in points.
 */
export interface FilledCard {
  readonly fill: readonly (readonly string[])[];
  readonly sizes: readonly number[];
}

/** A body of the card and its position on the slide, in points. */
export interface Body {
  readonly left: number;
  readonly top: number;
  readonly box: Box;
}

const EMU = 12700;
const INSETS = { left: 'lIns', top: 'tIns', right: 'rIns', bottom: 'bIns' } as const;

/** Returns the bodies of the template from left to right. */
export function templateBodies(): readonly Body[] {
  const [slide] = template().slides();
  return bodiesOf(slide).map(bodyOf);
}

/** Returns the position and text settings of a body. */
export function bodyOf(shape: Shape): Body {
  const { left, top, width, height } = shape.frame;
  const properties = shape.textBody && child(shape.textBody.element, 'a:bodyPr');
  const inset = (side: keyof typeof INSETS): number => Number(properties?.getAttribute(INSETS[side])) / EMU;
  return {
    left: left / EMU,
    top: top / EMU,
    box: {
      width: width / EMU,
      height: height / EMU,
      insets: { left: inset('left'), top: inset('top'), right: inset('right'), bottom: inset('bottom') },
      font: { name: 'Calibri', bold: false },
      wrap: true,
      paragraph: ENTRY_SETTING,
    },
  };
}

/** Returns a presentation with the bodies of these cards, and none of their other shapes. Needs at least one card. */
export function cardDeck(cards: readonly FilledCard[]): Uint8Array {
  const presentation = template();
  const { package: owner } = presentation;
  const [first] = presentation.slides();
  if (!first) throw new Error('assets/card.pptx has no slide');
  const bodies = new Set(bodiesOf(first).map(shape => shape.name));
  for (const shape of first.shapes())
    if (!bodies.has(shape.name)) deleteShape(owner, first.part, shape.element);
  for (let at = 1; at < cards.length; at++)
    presentation.insertSlides(presentation, [first], at, { formatting: 'source' });
  presentation.slides().forEach((slide, at) => {
    const card = cards[at];
    bodiesOf(slide).forEach((shape, column) => {
      const body = shape.makeTextBody();
      body.replace(0, 0, card?.fill[column]?.map(rawEntry).join('\r') ?? '');
      formatRuns(body, 0, body.text.length, run =>
        setAttribute(run, 'sz', `${(card?.sizes[column] ?? 0) * 100}`),
      );
    });
    owner.touch(slide.part);
  });
  return owner.save();
}

function template(): Presentation {
  const file = new URL('../../../assets/card.pptx', import.meta.url);
  return new Presentation(Package.open(new Uint8Array(readFileSync(file))));
}

function bodiesOf(slide: Slide | undefined): readonly Shape[] {
  const names = new Set<string>(partnership.fields.map(field => bodyShape(field.id)));
  return (slide?.shapes() ?? [])
    .filter(shape => names.has(shape.name))
    .sort((one, other) => one.frame.left - other.frame.left);
}
