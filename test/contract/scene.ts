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
 * A deck of four slides that nobody has read yet: a selected slide without a card, the cards Noord and Zuid, and an
 * aid. The actions of Noord contain `doen`. In the values of Noord a person typed `een`, and then `twee` below it.
 */
export interface Scene {
  readonly deck: Deck;
  readonly cards: readonly [noord: CardOnSlide, zuid: CardOnSlide];
  /** The possible texts in the values of Noord without the add-in: what people typed, or less after their Ctrl+Z. */
  readonly typed: readonly string[];
  /** Returns the actual contents of the slides, in order. */
  readonly slides: () => readonly SlideNow[];
  readonly selected: () => SlideId | null;
  /** Returns the identity of the card on a slide, from its tag; null without a card or slide. */
  readonly identity: (slide: SlideId) => CardIdentity | null;
  /** Returns the formatting of a box as an opaque string, for comparison only. */
  readonly look: (slide: SlideId, field: FieldId) => string;
  /** Actions of a person on the slides. */
  readonly person: {
    readonly type: (slide: SlideId, field: FieldId, text: string) => void;
    /** Puts the caret in a box. */
    readonly point: (slide: SlideId, field: FieldId) => void;
    /** Does something for which PowerPoint raises an event. */
    readonly stir: () => void;
    /** Deletes a box from the card. */
    readonly removeBox: (slide: SlideId, field: FieldId) => void;
    readonly deleteSlide: (slide: SlideId) => void;
    readonly duplicateSlide: (slide: SlideId) => SlideId;
  };
  /** Switches the fault of the case on or off. */
  readonly fault: (on: boolean) => void;
  /** Returns how often the fault has taken effect so far. */
  readonly strikes: () => number;
  /** Lets the time of a poll pass. */
  readonly beat: () => void;
  /** Resolves when no answers or events are pending. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

export interface SlideNow {
  readonly id: SlideId;
  readonly title: string | null;
  /** The text of the small prompt box; null when the slide does not have that box. */
  readonly prompt: string | null;
  /** Raw texts, with `\r` between paragraphs. */
  readonly boxes: ReadonlyMap<FieldId, string>;
  /** The text of an aid's entries; null when the slide is not an aid. */
  readonly aid: string | null;
}

export const waarden = 'waarden' as FieldId;
export const acties = 'acties' as FieldId;
export const relaties = 'relaties' as FieldId;

/** Returns the identity of the card with this goal. */
export function identityOf(goal: string): CardIdentity {
  return { v: 1, kind: partnership.id, id: `card ${goal}` as CardId };
}

/** Returns the insert order of a new card. */
export function newCard(goal: string): InsertOrder {
  const identity = identityOf(goal);
  const stamp = cardStamp({ kind: partnership, identity, goal, language: 'nl', date: '22 november 2026' });
  return { template: 'card', style: 'template', stamp };
}

/** Returns the insert order of the slide with one column in large letters. */
export function newAid(): InsertOrder {
  const [column] = partnership.fields;
  if (!column) throw new Error('The kind has no fields');
  return {
    template: 'column',
    style: 'template',
    stamp: columnStamp({ column, colour: '#0B6B4F', entries: ['een'], language: 'nl' }),
  };
}

/** Returns the cards of a scene, from the ids of its slides. */
export function cardsOn([, noord, zuid]: readonly string[]): Scene['cards'] {
  const card = (slide: string | undefined, position: number, goal: string): CardOnSlide => {
    if (slide === undefined) throw new Error('The scene has no cards');
    const title = `Partnerschapskaart — ${goal}`;
    return { slide: slide as SlideId, identity: identityOf(goal), position, title };
  };
  return [card(noord, 2, 'Noord'), card(zuid, 3, 'Zuid')];
}

/** Returns the contents of a slide, from the texts of its shapes by name. */
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

/** The successive texts that people typed in the values of Noord. */
const TYPED = ['een', 'een\rtwee'];

/** Types the initial text of people, before the scene starts. */
export function fill([noord]: Scene['cards'], type: Scene['person']['type']): void {
  for (const text of TYPED) type(noord.slide, waarden, text);
}

/** Returns the possible texts in the values of Noord without any action of the add-in. */
export function typed(fault: Case['fault']): readonly string[] {
  return fault?.name === 'hostUndo' ? ['', ...TYPED] : TYPED.slice(-1);
}
