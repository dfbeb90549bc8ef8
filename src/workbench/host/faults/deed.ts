import { editing } from '../editing.ts';
import type { Program } from '../program.ts';
import { textBoxes, type TextBox } from '../textBoxes.ts';
import { draw } from './chance.ts';
import { paragraphDeeds } from './paragraphs.ts';

export type SlideDeed = 'moveSlide' | 'duplicateSlide' | 'deleteSlide';
type BoxDeed = keyof typeof paragraphDeeds | 'renameShape' | 'deleteShape';

const kinds: Readonly<Record<SlideDeed | BoxDeed, 'slide' | 'box'>> = {
  addParagraph: 'box',
  editParagraph: 'box',
  removeParagraph: 'box',
  moveParagraph: 'box',
  renameShape: 'box',
  deleteShape: 'box',
  moveSlide: 'slide',
  duplicateSlide: 'slide',
  deleteSlide: 'slide',
};

/** An edit by another person. A missing slide, box or position is chosen at random. */
export interface Deed {
  readonly do: SlideDeed | BoxDeed;
  /** Id of the slide, or its number from 1. */
  readonly slide?: string | number;
  /** Name or id of a shape with text. */
  readonly box?: string;
  /** Index of the paragraph, or for `moveSlide` the new position of the slide. From 0. */
  readonly at?: number;
  /** Text of the new or changed paragraph, or the new name of a shape. */
  readonly text?: string;
}

/** Limits and defaults for edits. An empty list means no limit. */
export interface Reach {
  readonly slides: readonly (string | number)[];
  readonly boxes: readonly string[];
  readonly chance: () => number;
  /** Default text for an edit without `text`. */
  readonly text: string;
}

/** Whether a parsed JSON value is a valid deed. */
export function isDeed(value: unknown): value is Deed {
  if (typeof value !== 'object' || value === null) return false;
  const { do: kind, slide, box, at, text } = value as Record<string, unknown>;
  const is = (one: unknown, ...types: string[]): boolean => one === undefined || types.includes(typeof one);
  return (
    typeof kind === 'string' &&
    Object.hasOwn(kinds, kind) &&
    is(slide, 'string', 'number') &&
    is(box, 'string') &&
    is(at, 'number') &&
    is(text, 'string')
  );
}

/** Performs a deed. Does nothing when its slide or box does not exist. */
export function perform(program: Program, deed: Deed, reach: Reach): void {
  const slide = chooseSlide(program, deed, reach);
  if (slide === undefined) return;
  const { do: kind } = deed;
  const place = (count: number): number =>
    Math.min(deed.at ?? Math.floor(reach.chance() * count), Math.max(count - 1, 0));
  if (kind === 'moveSlide') {
    editing.moveSlide(program, slide, place(program.deck.presentation.slides().length));
  } else if (kind === 'duplicateSlide') editing.duplicateSlide(program, slide);
  else if (kind === 'deleteSlide') editing.deleteSlide(program, slide);
  else {
    const box = chooseBox(program, slide, deed, reach);
    if (!box) return;
    const text = deed.text ?? reach.text;
    if (kind === 'renameShape') editing.renameShape(program, slide, box.shapeId, text);
    else if (kind === 'deleteShape') editing.deleteShape(program, slide, box.shapeId);
    else {
      const lines = box.text === '' && kind === 'addParagraph' ? [] : box.text.split('\r');
      editing.type(program, slide, box.shapeId, paragraphDeeds[kind](lines, text, place).join('\r'));
    }
  }
}

function chooseSlide(program: Program, { slide }: Deed, { slides, chance }: Reach): string | undefined {
  const all = program.deck.presentation.slides().map(one => one.id);
  const idOf = (which: string | number): string | undefined =>
    typeof which === 'number' ? all[which - 1] : program.deck.slide(which)?.id;
  if (slide !== undefined) return idOf(slide);
  return draw(slides.length > 0 ? slides.flatMap(one => idOf(one) ?? []) : all, chance);
}

function chooseBox(
  program: Program,
  slide: string,
  { box: wanted }: Deed,
  { boxes, chance }: Reach,
): TextBox | undefined {
  const all = textBoxes(program.slide(slide).shapes());
  const isOneOf = (box: TextBox, names: readonly string[]): boolean =>
    names.some(name => name === box.name || name === box.shapeId);
  if (wanted !== undefined) return all.find(box => isOneOf(box, [wanted]));
  return draw(boxes.length > 0 ? all.filter(box => isOneOf(box, boxes)) : all, chance);
}
