import { boxAt, type BoxPlace } from '../card/boxPlace.ts';
import { bodyOf } from '../card/heading.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import { bodyShape } from '../card/names.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import { entriesIn } from '../text/paragraphs.ts';
import { isSamePlace } from './drawing.ts';

/** Where the boxes of a card are that carries our tag, or that is our own by the names of its shapes. */
export function boxesOn(
  { identity, shapes }: SlideSketch,
  kind: CardKind,
): readonly (readonly [FieldId, BoxPlace])[] {
  const boxes = identity?.boxes;
  return kind.fields.flatMap(({ id }) => {
    const own = boxes ? undefined : shapes.find(one => one.place.name === bodyShape(id));
    const place = own ? boxAt(own.place) : boxes?.[id];
    return place ? [[id, place] as const] : [];
  });
}

/** The raw text in a box, without its heading; null when its shape is not there. */
export function textIn(
  { shapes }: SlideSketch,
  place: Pick<BoxPlace, 'shape' | 'cell' | 'heading'>,
): string | null {
  const raw = shapes.find(one => isSamePlace(one.place, place))?.text;
  return raw === undefined ? null : raw.slice(bodyOf(raw, place.heading).start);
}

/** The entries in a box; none when its shape is not there. */
export function entriesAt(sketch: SlideSketch, place: BoxPlace): readonly string[] {
  return entriesIn(textIn(sketch, place) ?? '');
}
