import { paragraphMark, paragraphs } from '../text/paragraphs.ts';
import type { Replacement } from '../text/replacement.ts';

/** Where the entries of a box are in its raw text. */
export interface Body {
  readonly start: number;
  /** What must come before the first entry: a paragraph mark in a box that is only a heading, else nothing. */
  readonly lead: string;
}

/**
 * The body of a box with this heading: behind the heading's paragraphs and their mark. A box that does not begin
 * with just these paragraphs has no heading any more: all of it is its body.
 */
export function bodyOf(raw: string, heading: string | undefined): Body {
  if (heading === undefined || heading === '') return { start: 0, lead: '' };
  const now = paragraphs(raw);
  const first = paragraphs(heading);
  if (!first.every(({ text }, at) => now[at]?.text === text)) return { start: 0, lead: '' };
  const next = now[first.length];
  return next ? { start: next.start, lead: '' } : { start: raw.length, lead: paragraphMark(raw) };
}

/** Replacements in a body as they are made in the raw text of its box. */
export function inBox({ start, lead }: Body, replacements: readonly Replacement[]): readonly Replacement[] {
  const moved = replacements.map(one => ({ ...one, start: start + one.start }));
  const first = moved.at(-1);
  if (lead === '' || !first || moved.every(one => one.text === '')) return moved;
  return [...moved.slice(0, -1), { ...first, text: lead + first.text }];
}
