import { formatRuns, stretches } from '../../../pptx/textFormat.ts';
import type { Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asText } from './arguments.ts';
import { fontReaders, fontWriters } from './shapeFont.ts';
import { makeBodyOf, styleOf, touched, type CellTarget } from './targets.ts';

type Font = Readonly<Record<string, Json>>;

interface Run {
  readonly text: string;
  readonly font: Font;
}

/**
 * Returns `cell.textRuns`: the text of a cell, split into runs of one font. A paragraph mark belongs to the run before
 * it.
 */
export function readRuns(target: CellTarget): Json {
  const [body, style] = [makeBodyOf(target), styleOf(target)];
  const runs: Run[] = [];
  const add = (text: string, font: Font): void => {
    const last = runs.at(-1);
    if (last && sameFont(last.font, font)) runs[runs.length - 1] = { font, text: last.text + text };
    else runs.push({ font, text });
  };
  body.paragraphs.forEach((paragraph, at) => {
    if (at > 0) add('\r', runs.at(-1)?.font ?? {});
    for (const one of stretches(paragraph)) {
      const font = Object.entries(fontReaders).map(([name, read]) => [clientName(name), read(style, one)]);
      add(one.text, Object.fromEntries(font) as Font);
    }
  });
  return runs.map(run => ({ ...run }));
}

/** Replaces the text of a cell by the text of the runs, and then sets the font of each run. */
export function writeRuns(target: CellTarget, value: unknown): void {
  if (!Array.isArray(value)) throw new ApiError('InvalidArgument');
  const runs = value.map(runOf);
  const body = makeBodyOf(target);
  body.replace(0, body.text.length, runs.map(run => run.text).join(''));
  let start = 0;
  for (const { text, font } of runs) {
    formatRuns(body, start, text.length, properties => {
      for (const [name, wanted] of Object.entries(font)) writerOf(name)(properties, wanted);
    });
    start += text.length;
  }
  touched(target);
}

function runOf(value: unknown): Run {
  if (typeof value !== 'object' || value === null || !('text' in value))
    throw new ApiError('InvalidArgument');
  const font = 'font' in value && typeof value.font === 'object' && value.font !== null ? value.font : {};
  return { text: asText(value.text), font: font as Font };
}

function writerOf(name: string): (properties: Element, value: unknown) => void {
  const found = Object.entries(fontWriters).find(([wire]) => clientName(wire) === name)?.[1];
  if (!found) throw new ApiError('ApiNotFound', `FontProperties.${name}`);
  return found;
}

function sameFont(one: Font, other: Font): boolean {
  return Object.keys(one).every(name => one[name] === other[name]);
}

function clientName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}
