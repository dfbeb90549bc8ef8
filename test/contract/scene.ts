import { COLUMN_SHAPES, columnStamp } from '../../src/core/aid/columnSlide.ts';
import type { CardId, CardIdentity } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape, PROMPT_SHAPE, TITLE_SHAPE } from '../../src/core/card/names.ts';
import type { CardOnSlide, Deck, InsertOrder } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { Case } from './cases.ts';

/**
 * A deck of four slides that nobody read yet: no card, which is selected, the cards Noord and Zuid, and an aid. In the
 * actions of Noord stands `doen`; in its values a person typed `een`, and then `twee` below it.
 */
export interface Scene {
  readonly deck: Deck;
  readonly cards: readonly [noord: CardOnSlide, zuid: CardOnSlide];
  /** What stands in the values of Noord when only people were there: what they typed, or less after their Ctrl+Z. */
  readonly typed: readonly string[];
  /** What really stands on the slides, in order. */
  readonly slides: () => readonly SlideNow[];
  readonly selected: () => SlideId | null;
  /** Who the card on a slide is, by its tag; null of no card and of no slide. */
  readonly identity: (slide: SlideId) => CardIdentity | null;
  /** How the text of a box looks, in a form that can only be compared. */
  readonly look: (slide: SlideId, field: FieldId) => string;
  /** A person does something on the slides. */
  readonly person: {
    readonly type: (slide: SlideId, field: FieldId, text: string) => void;
    /** Puts the caret in a box. */
    readonly point: (slide: SlideId, field: FieldId) => void;
    /** Does something of which PowerPoint has an event. */
    readonly stir: () => void;
    /** Takes a box off the card. */
    readonly removeBox: (slide: SlideId, field: FieldId) => void;
    readonly deleteSlide: (slide: SlideId) => void;
    readonly duplicateSlide: (slide: SlideId) => SlideId;
  };
  /** Switches the fault of the case on or off. */
  readonly fault: (on: boolean) => void;
  /** How often the fault struck so far. */
  readonly strikes: () => number;
  /** Lets the time of a heartbeat pass. */
  readonly beat: () => void;
  /** Resolves when nothing is left to answer or to tell. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

export interface SlideNow {
  readonly id: SlideId;
  readonly title: string | null;
  /** What the small box for a prompt says; null when the slide has none. */
  readonly prompt: string | null;
  /** Raw, with `\r` between paragraphs. */
  readonly boxes: ReadonlyMap<FieldId, string>;
  /** What the entries of an aid say; null when the slide is none. */
  readonly aid: string | null;
}

export const waarden = 'waarden' as FieldId;
export const acties = 'acties' as FieldId;
export const relaties = 'relaties' as FieldId;

/** The identity of the card with this goal. */
export function identityOf(goal: string): CardIdentity {
  return { v: 1, kind: partnership.id, id: `card ${goal}` as CardId };
}

/** The order of a new card. */
export function newCard(goal: string): InsertOrder {
  const identity = identityOf(goal);
  const stamp = cardStamp({ kind: partnership, identity, goal, language: 'nl', date: '22 november 2026' });
  return { template: 'card', style: 'template', stamp };
}

/** The order of the slide with one column in large letters. */
export function newAid(): InsertOrder {
  const [column] = partnership.fields;
  if (!column) throw new Error('The kind has no fields');
  return {
    template: 'column',
    style: 'template',
    stamp: columnStamp({ column, entries: ['een'], language: 'nl' }),
  };
}

/** The cards of a scene, from the ids of its slides. */
export function cardsOn([, noord, zuid]: readonly string[]): Scene['cards'] {
  const card = (slide: string | undefined, position: number, goal: string): CardOnSlide => {
    if (slide === undefined) throw new Error('The scene has no cards');
    const title = `Partnerschapskaart — ${goal}`;
    return { slide: slide as SlideId, identity: identityOf(goal), position, title };
  };
  return [card(noord, 2, 'Noord'), card(zuid, 3, 'Zuid')];
}

/** What stands on a slide, from the texts of its shapes by name. */
export function slideNow(id: string, texts: ReadonlyMap<string, string>): SlideNow {
  const boxes = partnership.fields.flatMap(({ id: field }): [FieldId, string][] => {
    const raw = texts.get(bodyShape(field));
    return raw === undefined ? [] : [[field, raw]];
  });
  return {
    id: id as SlideId,
    title: texts.get(TITLE_SHAPE) ?? null,
    prompt: texts.get(PROMPT_SHAPE) ?? null,
    aid: texts.get(COLUMN_SHAPES.entries) ?? null,
    boxes: new Map(boxes),
  };
}

/** What people typed in the values of Noord, one after the other. */
const TYPED = ['een', 'een\rtwee'];

/** Lets people type before the scene begins. */
export function fill([noord]: Scene['cards'], type: Scene['person']['type']): void {
  for (const text of TYPED) type(noord.slide, waarden, text);
}

/** What stands in the values of Noord when the add-in did nothing. */
export function typed(fault: Case['fault']): readonly string[] {
  return fault?.name === 'hostUndo' ? ['', ...TYPED] : TYPED.slice(-1);
}
