import type { Replacement } from '../core/text/replacement.ts';

/** A part of a cell's text with one font. */
export interface Run {
  readonly text: string;
  readonly font?: PowerPoint.FontProperties;
}

/**
 * Returns the runs of a cell after replacements (last position first). As in a shape, inserted text takes the font of
 * the first character it replaces, or else the font of the character on its left.
 */
export function runsAfter(runs: readonly Run[], replacements: readonly Replacement[]): readonly Run[] {
  return replacements.reduce(replacedIn, runs).filter(one => one.text !== '');
}

function replacedIn(runs: readonly Run[], { start, length, text }: Replacement): readonly Run[] {
  const takes = runTaking(runs, length > 0 ? start : start - 1);
  let offset = 0;
  return runs.map((run, at) => {
    const from = Math.min(Math.max(start - offset, 0), run.text.length);
    const to = Math.min(Math.max(start + length - offset, 0), run.text.length);
    offset += run.text.length;
    return { ...run, text: run.text.slice(0, from) + (at === takes ? text : '') + run.text.slice(to) };
  });
}

/** Returns the index of the run at the offset. Outside the text, returns the first or last run. */
function runTaking(runs: readonly Run[], offset: number): number {
  let end = 0;
  const found = runs.findIndex(run => offset < (end += run.text.length));
  return found < 0 ? runs.length - 1 : found;
}

/** Whether the whole text has one font, so that there are no runs to preserve. */
export function isUniform(runs: readonly Run[]): boolean {
  const [first] = runs;
  return runs.every(one => JSON.stringify(one.font) === JSON.stringify(first?.font));
}
