import { paragraphMark, paragraphs, type Paragraph } from '../text/paragraphs.ts';
import type { Replacement } from '../text/replacement.ts';

/** The heading of a box: the UTF-16 lengths of its paragraphs. Its words are stored on the slide only. */
export type Heading = readonly number[];

/** Where the entries start in the raw text of a box. */
export interface Body {
  readonly start: number;
  /**
   * The text to insert before the first entry: a paragraph mark in a box that has only a heading, otherwise nothing.
   */
  readonly lead: string;
}

/** Returns the heading with this raw text; an empty list for an empty text. */
export function headingOf(raw: string): Heading {
  return raw === '' ? [] : paragraphs(raw).map(one => one.end - one.start);
}

/**
 * Returns the body of a box with this heading: everything after the paragraphs of the heading. If the first paragraphs
 * have other lengths, someone changed the heading, and the whole box is the body.
 */
export function bodyOf(raw: string, heading: Heading = []): Body {
  const now = paragraphs(raw);
  if (heading.length === 0 || !heading.every((length, at) => isAsLong(now[at], length)))
    return { start: 0, lead: '' };
  const next = now[heading.length];
  return next ? { start: next.start, lead: '' } : { start: raw.length, lead: paragraphMark(raw) };
}

function isAsLong(one: Paragraph | undefined, length: number): boolean {
  return one !== undefined && one.end - one.start === length;
}

/** Converts replacements in a body to replacements in the raw text of its box. */
export function inBox({ start, lead }: Body, replacements: readonly Replacement[]): readonly Replacement[] {
  const moved = replacements.map(one => ({ ...one, start: start + one.start }));
  const first = moved.at(-1);
  if (lead === '' || !first || moved.every(one => one.text === '')) return moved;
  return [...moved.slice(0, -1), { ...first, text: lead + first.text }];
}
