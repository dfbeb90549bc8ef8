import type { TextPlace } from '../card/boxPlace.ts';
import type { CardKind } from '../card/kind.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { isBlank } from '../text/paragraphs.ts';
import { bottomOf, planeOf } from './plane.ts';
import { findName, namesOf, wordsOf } from './wording.ts';

/** What a slide says that it is. */
export interface Title {
  readonly place: TextPlace;
  readonly text: string;
  /** From 0 to 1: how much it names the card. */
  readonly likeness: number;
}

/** Words above a slide that tells of a card, plans the work on it or looks back on it, and is none. */
const ABOUT =
  /\b(uitleg|uitgelegd|toelichting|werkwijze|instructies?|handleiding|hoe werkt|wat is|betekenis|hulpvragen|programma|draaiboek|planning|agenda|evaluatie\p{L}*|\p{L}*indeling|\p{L}*verdeling|tijdschema|tijdpad|wie begeleidt|welke stap|timetable|who leads|explained|explanation|instructions?|how does|how to|what is|guide|meaning|programme|schedule|evaluation)\b/iu;

/** A title says in as many characters what it is about. */
const LONGEST = 200;

/** As many words make a sentence. */
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
function cardLikeness(text: string, kind: CardKind): number {
  const words = wordsOf(text.slice(0, LONGEST));
  const best = (names: readonly (readonly string[])[]): number =>
    Math.max(0, ...names.map(one => findName(words, one)?.likeness ?? 0));
  return Math.max(best(namesOf(kind.name)), 0.6 * best(namesOf({}, kind.alsoCalled)));
}

/** Whether a title says of its slide that it tells of a card, or looks back on it. */
export function tellsOfCard({ text }: Title): boolean {
  return ABOUT.test(text.replace(/\p{Cf}/gu, ''));
}

/** Whether all boxes hold a sentence of a slide that tells of the card; one word will do where the title is not the card's name. */
export function isAbout(title: Title | null, said: readonly (readonly string[])[]): boolean {
  if (!title || !tellsOfCard(title)) return false;
  const words = said.map(texts => Math.max(0, ...texts.map(one => wordsOf(one).length)));
  return words.every(count => count >= (title.likeness > 0.8 ? SENTENCE : 1));
}

/** Whether a title is the card's name, alone or with a goal behind it. */
export function isName({ likeness, text }: Title, kind: CardKind): boolean {
  return likeness >= 0.9 && isNameAlone(text, kind);
}

/** The card's name, alone or with a goal behind a mark: "Partnerschapskaart: een thuis in de wijk". */
function isNameAlone(text: string, kind: CardKind): boolean {
  const [name = ''] = text.split(/[:\v\r\n–—]| - /u);
  const words = name.trim().toLowerCase().split(/\s+/u);
  return Object.values(kind.name).some(one => one.split(' ').length >= words.length);
}
