import type { Language, Localised } from './language.ts';

/** Id of one fillable field of a card kind, such as `waarden`; part of the shape's reserved name. */
export type FieldId = string & { readonly brand: 'FieldId' };

/** Other names that people give to something, by language. */
export type OtherNames = Readonly<Record<Language, readonly string[]>>;

/** One fillable box of a card. */
export interface Field {
  readonly id: FieldId;
  /** Place in the order of filling, from 1. */
  readonly step: number;
  readonly name: Localised;
  /** What it is called on cards that other people made. */
  readonly alsoCalled?: OtherNames;
  readonly question: Localised;
  /** Questions that help a group that falls silent. */
  readonly prompts: readonly Localised[];
  /** What an entry can be, where people choose an answer; left out where they say what they like. */
  readonly answers?: readonly Localised[];
  /** Alternative text of its box, which says nothing itself while it is empty. */
  readonly description: Localised;
}

/** Fields that stand in one row and are about one statement. */
export interface Row {
  /** Part of the name of its heading's shape. */
  readonly id: string;
  readonly name: Localised;
  readonly statement: Localised;
  /** From left to right. */
  readonly fields: readonly FieldId[];
  /** What each of them is called within the row. */
  readonly headings: readonly Localised[];
}

/** A kind of card, as data: nothing in the Office layer, the pane or the merge knows which kind it serves. */
export interface CardKind {
  /** The value of `kind` in the slide tag. */
  readonly id: string;
  readonly name: Localised;
  /** What it is called on slides that other people made. */
  readonly alsoCalled?: OtherNames;
  /** Name of the template of a new card. */
  readonly template: 'card' | 'evaluation';
  /** As they stand on the slide: from left to right, and row by row. */
  readonly fields: readonly Field[];
  /** The rows from the top, for a card that has several; fields that are in none come after them. */
  readonly rows: readonly Row[];
  /** What is printed on every card of this kind: the paragraphs of each shape, by the shape's name. */
  readonly print: Readonly<Record<string, readonly Localised[]>>;
  /** What the footer says behind the date. */
  readonly footer: Localised;
  /** What a definitive version is called, and what it does not have; null for a kind that has none. */
  readonly definitive: {
    readonly name: Localised;
    readonly footer: Localised;
    /** Names of shapes that say how to fill a card: this one is read. */
    readonly without: readonly string[];
  } | null;
  /** Questions of the facilitator that help at every step. */
  readonly standingQuestions: readonly Localised[];
  /** What the facilitator keeps an eye on at every step. */
  readonly watchPoints: readonly Localised[];
  /** The facilitator's instruction, for the speaker notes; one string a paragraph. */
  readonly instruction: readonly Localised[];
}

/** The field with this id. Throws when the kind has none: ids come from the kind itself. */
export function fieldOf(kind: CardKind, id: FieldId): Field {
  const field = kind.fields.find(one => one.id === id);
  if (!field) throw new Error(`Card kind ${kind.id} has no field ${id}`);
  return field;
}

/** The fields in the order of filling. */
export function steps(kind: CardKind): readonly Field[] {
  return kind.fields.toSorted((a, b) => a.step - b.step);
}

/** The field that is filled first. Throws when the kind has no fields. */
export function firstStep(kind: CardKind): Field {
  const [first] = steps(kind);
  if (!first) throw new Error(`Card kind ${kind.id} has no first step`);
  return first;
}

/** The place of the row that a field stands in, from 1; its step where it stands in none. It decides on its colour. */
export function rowNumber(kind: CardKind, { id, step }: Field): number {
  const at = kind.rows.findIndex(one => one.fields.includes(id));
  return at < 0 ? (kind.rows.length === 0 ? step : kind.rows.length + 1) : at + 1;
}

/** The kinds of cards that there are; the first one is what the method is about. */
export type Kinds = readonly [CardKind, ...CardKind[]];

/** The kind that a card is of, or null for one that we do not know. */
export function kindOf(kinds: Kinds, { kind }: { readonly kind: string }): CardKind | null {
  return kinds.find(one => one.id === kind) ?? null;
}
