import type { FieldId } from '../card/kind.ts';

/** Key of the tag of an aid. Upper case: PowerPoint on the web throws on others (office-js #6079). */
export const AID_TAG = 'PARTNERSCHAPSHULP';

/** Which slide of ours that is no card, so that it is found again and not made twice. */
export type Aid = 'column' | 'assignment' | 'rules' | `groups ${number}`;

/** The aid that the room looks at instead of the card. */
export type ShownAid = { readonly aid: 'column'; readonly field: FieldId } | { readonly aid: 'assignment' };

/** What a shape of an aid says, and the room that it has, in points. */
export interface AidShape {
  /** Raw, as the deck gave it. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The shapes of an aid that hold text, by name. */
export type AidShapes = ReadonlyMap<string, AidShape>;

/** What a shape of an aid is to say. */
export interface AidEdit {
  readonly shape: string;
  /** Raw: `\r` between paragraphs, `\v` for a soft break. */
  readonly text: string;
  /** Of all its letters, in points; left out, it stays. */
  readonly size?: number;
}

/** Decides what an aid is to say from the room that it has; null when it is not the slide that is wanted. Pure. */
export type DecideAid = (shapes: AidShapes) => readonly AidEdit[] | null;

/** The tag's value for a page of an aid, from 1. */
export function writeAidTag(aid: Aid, page = 1): string {
  return page === 1 ? aid : `${aid}/${page}`;
}

/** Whether a tag's value is that of this aid, on whichever page. */
export function isPageOf(aid: Aid, value: string): boolean {
  return value === aid || value.startsWith(`${aid}/`);
}
