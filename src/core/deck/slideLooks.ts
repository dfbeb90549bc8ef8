import type { FieldId } from '../card/kind.ts';

/** How one shape of a card's slide looks, as far as this PowerPoint tells; null is not known, or not one value. */
export interface LookedShape {
  /** Unique within its slide. */
  readonly id: string;
  readonly name: string;
  readonly isTitle: boolean;
  /** Of the box of a field. */
  readonly field: FieldId | null;
  /** Points, from the slide's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Null for what holds no text. */
  readonly text: string | null;
  /** Size of its letters in points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  /** Colour of its letters, as `#RRGGBB`. */
  readonly ink: string | null;
  /** Colour that fills it, as `#RRGGBB`; `none` where one looks through it. */
  readonly fill: string | null;
  /** Alternative text. */
  readonly description: string | null;
  readonly isDecorative: boolean | null;
}

/** The slide of a card, from back to front, which is the order in which it is read out. */
export interface SlideAppearance {
  readonly shapes: readonly LookedShape[];
  /** Whether the order of reading can be changed from here. */
  readonly canOrder: boolean;
}

/** A change to the looks of a card's slide that a person asked for. */
export type Mend =
  | { readonly do: 'title'; readonly shape: string; readonly text: string }
  | { readonly do: 'describe'; readonly shape: string; readonly text: string }
  | { readonly do: 'decorate'; readonly shape: string }
  | { readonly do: 'size'; readonly shape: string; readonly size: number }
  | { readonly do: 'ink'; readonly shape: string; readonly ink: string }
  /** Brings these to the front, one after the other. */
  | { readonly do: 'order'; readonly shapes: readonly string[] };
