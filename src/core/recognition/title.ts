import type { TextPlace } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank } from '../text/paragraphs.ts';
import { bottomOf, planeOf } from './plane.ts';
import { findName, namesOf, wordsOf } from './wording.ts';

/** The title of a slide. */
export interface Title {
  readonly place: TextPlace;
  readonly text: string;
  /** How well the title matches the name of the card, from 0 to 1. */
  readonly likeness: number;
}

/** Words in the title of a slide that explains, plans or evaluates a card instead of being a card. */
const ABOUT =
  /\b(uitleg|uitgelegd|toelichting|werkwijze|instructies?|handleiding|hoe werkt|wat is|betekenis|hulpvragen|programma|draaiboek|planning|agenda|evaluatie\p{L}*|\p{L}*indeling|\p{L}*verdeling|tijdschema|tijdpad|wie begeleidt|welke stap|timetable|who leads|explained|explanation|instructions?|how does|how to|what is|guide|meaning|programme|schedule|evaluation)\b/iu;

/** The number of characters of a title that are compared with the card's names. */
const LONGEST = 200;

/** A text with at least this many words is a sentence. */
const SENTENCE = 5;

/**
 * Returns the title of a slide: its title placeholder or, without one, a text above the boxes. Prefers the text that
 * best matches the card's name, then the highest text.
 */
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

/** Returns how well a text matches the card's name, from 0 to 1. A match with an alternative name counts for 0.6. */
function cardLikeness(text: string, kind: CardKind): number {
  const words = wordsOf(text.slice(0, LONGEST));
  const best = (names: readonly (readonly string[])[]): number =>
    Math.max(0, ...names.map(one => findName(words, one)?.likeness ?? 0));
  return Math.max(best(namesOf(kind.name)), 0.6 * best(namesOf({}, kind.alsoCalled)));
}

/** Whether a title says that the slide explains, plans or evaluates a card. */
export function describesCard({ text }: Title): boolean {
  return ABOUT.test(text.replace(/\p{Cf}/gu, ''));
}

/**
 * Whether a slide describes a card: its title says so and every box holds a sentence. One word in each box is enough
 * when the title is not the card's name.
 */
export function isAbout(title: Title | null, said: readonly (readonly string[])[]): boolean {
  if (!title || !describesCard(title)) return false;
  const words = said.map(texts => Math.max(0, ...texts.map(one => wordsOf(one).length)));
  return words.every(count => count >= (title.likeness > 0.8 ? SENTENCE : 1));
}

/** Whether a title is the card's name, alone or followed by a goal. */
export function isName({ likeness, text }: Title, kind: CardKind): boolean {
  return likeness >= 0.9 && isNameAlone(text, kind);
}

/** Whether a text is only the card's name, up to a colon or dash: "Partnerschapskaart: een thuis in de wijk". */
function isNameAlone(text: string, kind: CardKind): boolean {
  const [name = ''] = text.split(/[:\v\r\n–—]| - /u);
  const words = name.trim().toLowerCase().split(/\s+/u);
  return Object.values(kind.name).some(one => one.split(' ').length >= words.length);
}
