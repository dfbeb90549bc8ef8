import type { FieldId } from '../card/kind.ts';

/** Appearance of one shape on a card's slide. Null means unknown, or several values. */
export interface ShapeAppearance {
  /** Unique within its slide. */
  readonly id: string;
  readonly name: string;
  readonly isTitle: boolean;
  /** The field whose box this shape is; null for other shapes. */
  readonly field: FieldId | null;
  /** Position and size in points, from the top left corner of the slide. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Text of the shape; null when the shape holds no text. */
  readonly text: string | null;
  /** Letter size in points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  /** Text colour, as `#RRGGBB`. */
  readonly ink: string | null;
  /** Fill colour, as `#RRGGBB`; `none` when the shape has no fill. */
  readonly fill: string | null;
  /** Alternative text. */
  readonly description: string | null;
  readonly isDecorative: boolean | null;
}

/**
 * Appearance of a card's slide. Shapes are in order from back to front, which is also the reading order of screen
 * readers.
 */
export interface SlideAppearance {
  readonly shapes: readonly ShapeAppearance[];
  /** Whether the add-in can change the reading order. */
  readonly canOrder: boolean;
}

/** A change to the appearance of a card's slide that the facilitator requested. */
export type AppearanceFix =
  | { readonly do: 'title'; readonly shape: string; readonly text: string }
  | { readonly do: 'describe'; readonly shape: string; readonly text: string }
  | { readonly do: 'decorate'; readonly shape: string }
  | { readonly do: 'size'; readonly shape: string; readonly size: number }
  | { readonly do: 'ink'; readonly shape: string; readonly ink: string }
  /** Brings these shapes to the front, one after the other. */
  | { readonly do: 'order'; readonly shapes: readonly string[] };
