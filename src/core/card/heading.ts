import { paragraphMark, paragraphs, type Paragraph } from '../text/paragraphs.ts';
import type { Replacement } from '../text/replacement.ts';

/** The heading of a box: the UTF-16 lengths of its paragraphs. Its words are on the slide only. */
export type Heading = readonly number[];

/** Where the entries of a box are in its raw text. */
export interface Body {
  readonly start: number;
  /** What must come before the first entry: a paragraph mark in a box that is only a heading, else nothing. */
  readonly lead: string;
}

/** The heading with this raw text; none for an empty one. */
export function headingOf(raw: string): Heading {
  return raw === '' ? [] : paragraphs(raw).map(one => one.end - one.start);
}

/**
 * The body of a box with this heading: behind the heading's paragraphs and their mark. A box whose first paragraphs
 * have other lengths has no heading any more: all of it is its body.
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

/** Replacements in a body as they are made in the raw text of its box. */
export function inBox({ start, lead }: Body, replacements: readonly Replacement[]): readonly Replacement[] {
  const moved = replacements.map(one => ({ ...one, start: start + one.start }));
  const first = moved.at(-1);
  if (lead === '' || !first || moved.every(one => one.text === '')) return moved;
  return [...moved.slice(0, -1), { ...first, text: lead + first.text }];
}
