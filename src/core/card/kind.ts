import type { Language, Localised } from './language.ts';

/** Id of one fillable field of a card kind, such as `waarden`. Part of the reserved name of its shape. */
export type FieldId = string & { readonly brand: 'FieldId' };

/** Alternative names that people use, by language. */
export type OtherNames = Readonly<Record<Language, readonly string[]>>;

/** One fillable box of a card. */
export interface Field {
  readonly id: FieldId;
  /** Position in the order of filling, from 1. */
  readonly step: number;
  readonly name: Localised;
  /** Alternative names on cards made by others. */
  readonly alsoCalled?: OtherNames;
  readonly question: Localised;
  /** Questions that help a group that falls silent. */
  readonly prompts: readonly Localised[];
  /** The answers to choose from; absent when people can enter any text. */
  readonly answers?: readonly Localised[];
  /** Alternative text of the box, because an empty box has no text to read aloud. */
  readonly description: Localised;
}

/** Fields in one row of a card that are about the same statement. */
export interface Row {
  /** Part of the shape name of the row's heading. */
  readonly id: string;
  readonly name: Localised;
  readonly statement: Localised;
  /** The fields of the row, from left to right. */
  readonly fields: readonly FieldId[];
  /** The heading of each field within the row. */
  readonly headings: readonly Localised[];
}

/** A kind of card, as data. The Office layer, the pane and the merge do not depend on a particular kind. */
export interface CardKind {
  /** The value of `kind` in the slide tag. */
  readonly id: string;
  readonly name: Localised;
  /** Alternative names on slides made by others. */
  readonly alsoCalled?: OtherNames;
  /** Name of the template of a new card. */
  readonly template: 'card' | 'evaluation';
  /** The fields in slide order: from left to right, row by row. */
  readonly fields: readonly Field[];
  /** The rows from top to bottom. Fields without a row come after them. Empty for a card without rows. */
  readonly rows: readonly Row[];
  /** The fixed texts on every card of this kind: the paragraphs of each shape, by shape name. */
  readonly print: Readonly<Record<string, readonly Localised[]>>;
  /** The text after the date in the footer. */
  readonly footer: Localised;
  /** The name and footer of a definitive version, and the shapes that it leaves out; null when the kind has none. */
  readonly definitive: {
    readonly name: Localised;
    readonly footer: Localised;
    /** Names of the shapes with filling instructions, which a finished card does not need. */
    readonly without: readonly string[];
  } | null;
  /** Questions that the facilitator can ask at every step. */
  readonly standingQuestions: readonly Localised[];
  /** Points that the facilitator watches at every step. */
  readonly watchPoints: readonly Localised[];
  /** The facilitator's instruction for the speaker notes, one string per paragraph. */
  readonly instruction: readonly Localised[];
}

/** Returns the field with this id. Throws when the kind has no such field, because ids come from the kind itself. */
export function fieldOf(kind: CardKind, id: FieldId): Field {
  const field = kind.fields.find(one => one.id === id);
  if (!field) throw new Error(`Card kind ${kind.id} has no field ${id}`);
  return field;
}

/** Returns the fields in the order of filling. */
export function steps(kind: CardKind): readonly Field[] {
  return kind.fields.toSorted((a, b) => a.step - b.step);
}

/** Returns the field that is filled first. Throws when the kind has no fields. */
export function firstStep(kind: CardKind): Field {
  const [first] = steps(kind);
  if (!first) throw new Error(`Card kind ${kind.id} has no first step`);
  return first;
}

/**
 * Returns the number of a field's row, from 1, which determines its colour. A field without a row gets the number after
 * the last row. In a kind without rows, a field gets the number of its step.
 */
export function rowNumber(kind: CardKind, { id, step }: Field): number {
  const at = kind.rows.findIndex(one => one.fields.includes(id));
  return at < 0 ? (kind.rows.length === 0 ? step : kind.rows.length + 1) : at + 1;
}

/** The available kinds of cards. The first is the default kind. */
export type Kinds = readonly [CardKind, ...CardKind[]];

/** Returns the kind of a card; null when the kind is unknown. */
export function kindOf(kinds: Kinds, { kind }: { readonly kind: string }): CardKind | null {
  return kinds.find(one => one.id === kind) ?? null;
}
