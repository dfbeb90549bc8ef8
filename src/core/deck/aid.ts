import type { FieldId } from '../card/kind.ts';

/**
 * Key of the slide tag that marks an aid. Upper case, because PowerPoint on the web throws on other keys (office-js
 * #6079).
 */
export const AID_TAG = 'PARTNERSCHAPSHULP';

/**
 * Identifies an aid, a slide of ours that is not a card. Stored in the slide tag, so that an aid is not inserted twice.
 */
export type Aid = 'column' | 'assignment' | 'rules' | `groups ${number}`;

/** The aid that is shown to the room instead of the card. */
export type ShownAid = { readonly aid: 'column'; readonly field: FieldId } | { readonly aid: 'assignment' };

/** The text of a shape of an aid, and its available size in points. */
export interface AidShape {
  /** Raw text, as the deck returned it. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The shapes of an aid, by name. A shape that holds no text has an empty text. */
export type AidShapes = ReadonlyMap<string, AidShape>;

/** A new text for a shape of an aid. */
export interface AidEdit {
  readonly shape: string;
  /** Raw text: `\r` between paragraphs, `\v` for a soft break. */
  readonly text: string;
  /** Letter size of the whole shape in points; unchanged when absent. */
  readonly size?: number;
  /** Fill of the shape as `#RRGGBB`, written together with a new text; unchanged when absent. */
  readonly fill?: string;
}

/** Returns the edits that an aid needs, given its shapes; null when the slide is not the wanted one. Pure. */
export type DecideAid = (shapes: AidShapes) => readonly AidEdit[] | null;

/**
 * Decides how an aid ends, given all its shapes: its slide is deleted, or keeps other people's words after these edits.
 * Pure.
 */
export type DecideEnd = (shapes: AidShapes) => readonly AidEdit[] | 'delete';

/** Returns the tag value of a page of an aid. Pages count from 1. */
export function writeAidTag(aid: Aid, page = 1): string {
  return page === 1 ? aid : `${aid}/${page}`;
}

/** Returns whether a tag value is that of any page of this aid. */
export function isPageOf(aid: Aid, value: string): boolean {
  return value === aid || value.startsWith(`${aid}/`);
}
