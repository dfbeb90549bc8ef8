import type { TextPlace } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import type { Heading } from './columns.ts';
import { bottomOf, planeOf } from './plane.ts';
import { findName, namesOf, wordsOf } from './wording.ts';

/** What a slide says that it is. */
export interface Title {
  readonly place: TextPlace;
  readonly text: string;
  /** From 0 to 1: how much it names the card. */
  readonly likeness: number;
}

/** What stands above a slide that tells of a card, or looks back on one, and is none. */
const EXPLAINING =
  /\b(uitleg|uitgelegd|toelichting|werkwijze|instructie|handleiding|hoe werkt|evaluatie\w*|explained|explanation|instructions?|how does|how to|guide|evaluation)\b/iu;

/** As many words make a sentence of explanation. */
const SENTENCE = 5;

/** The slide's title: its title placeholder, or the text above its boxes that is most like the card's name; else the highest. */
export function titleOf(sketch: SlideSketch, boxes: readonly SketchedShape[], kind: CardKind): Title | null {
  const top = Math.min(planeOf(sketch).height, ...boxes.map(one => one.top));
  const above = sketch.shapes.filter(
    one => one.holds === 'text' && !boxes.includes(one) && !isBlank(one.text) && bottomOf(one) <= top + 12,
  );
  const titles = above.filter(one => one.isTitle);
  const known = (titles.length > 0 ? titles : above).map(({ place, text, width, top: at }) => ({
    place,
    text,
    width,
    at,
    likeness: cardLikeness(text, kind),
  }));
  const wide = known.filter(one => one.likeness > 0 || one.width > planeOf(sketch).width / 3);
  const [title] = wide.toSorted((a, b) => b.likeness - a.likeness || a.at - b.at);
  return title ? { place: title.place, text: title.text, likeness: title.likeness } : null;
}

/** How much a text names the card, from 0 to 1: its other names count for half. */
export function cardLikeness(text: string, kind: CardKind): number {
  const words = wordsOf(text);
  const best = (names: readonly (readonly string[])[]): number =>
    Math.max(0, ...names.map(one => findName(words, one)?.likeness ?? 0));
  return Math.max(best(namesOf(kind.name)), 0.6 * best(namesOf({}, kind.alsoCalled)));
}

/** Whether the slide explains the card: its title says so, and each box holds a sentence already. */
export function isExplanation(
  title: Title | null,
  boxes: readonly SketchedShape[],
  headings: readonly Heading[],
): boolean {
  return (
    title !== null &&
    EXPLAINING.test(title.text) &&
    boxes.every(box => {
      const heading = headings.find(one => one.shape === box);
      const said = paragraphs(box.text).slice(heading?.paragraphs ?? 0);
      return said.some(one => wordsOf(one.text).length >= SENTENCE);
    })
  );
}
