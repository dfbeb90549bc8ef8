import type { FieldEdit, Look } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { withoutWhite } from '../core/text/paragraphs.ts';
import { replaced } from '../core/text/replacement.ts';
import { isUniform, runsAfter, type Run } from './cellRuns.ts';
import { bodyOf, type Body, type Heading } from '../core/card/heading.ts';
import type { Sight } from './library.ts';
import { textOf } from './readTexts.ts';
import { shapeAt } from './shapesWithin.ts';

/** The way to the box of a field on a slide. */
export interface Box {
  /** Ids from the outermost group down to the shape. */
  readonly path: readonly string[];
  /** The cell of that shape, where it is a table. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** What it begins with that is no entry. */
  readonly heading?: Heading;
}

/** What was read of a box. */
export interface Contents {
  readonly raw: string;
  readonly body: Body;
  /**
   * How many characters less came than there are. One is what some builds count too many; below 0 where it is not known;
   * infinite for a text that PowerPoint does not tell.
   */
  readonly missing: number;
  /** Null for one that a fit has no use for: a cell, and a box that has a heading in it. */
  readonly look: Look | null;
  /** Of a cell, where this PowerPoint tells: its stretches in one font. */
  readonly runs: readonly Run[];
}

/** How to read boxes: what this PowerPoint tells, and whether the looks are asked for, which some builds refuse. */
export interface Reader {
  readonly sight: Sight;
  readonly looks: boolean;
}

/** Queues the reading of a box and gives what to call after the sync: its contents, or null when it is gone. */
export function queueBox(
  context: PowerPoint.RequestContext,
  slide: SlideId,
  box: Box,
  reader: Reader,
): () => Contents | null {
  const shape = shapeAt(context, slide, box.path);
  return box.cell ? queueCell(shape, box, box.cell, reader) : queueShape(shape, box, reader);
}

function queueShape(shape: PowerPoint.Shape, { heading }: Box, reader: Reader): () => Contents {
  const frame = shape.textFrame;
  const range = frame.textRange;
  range.load('text,length');
  const looks = reader.looks && heading === undefined;
  if (looks) {
    shape.load('width,height');
    frame.load('leftMargin,topMargin,rightMargin,bottomMargin,wordWrap,autoSizeSetting');
    range.font.load('name,size');
  }
  return () => {
    const raw = textOf(range) ?? '';
    return {
      raw,
      body: bodyOf(raw, heading),
      missing: textOf(range) === null ? Infinity : range.length - raw.length,
      look: looks ? lookOf(shape, frame, range) : null,
      runs: [],
    };
  };
}

function queueCell(
  shape: PowerPoint.Shape,
  { heading }: Box,
  { row, column }: NonNullable<Box['cell']>,
  { sight }: Reader,
): () => Contents | null {
  const cell = shape.getTable().getCellOrNullObject(row, column);
  cell.load(sight.cellFonts ? 'text,textRuns' : 'text');
  return () => {
    if (cell.isNullObject) return null;
    const runs = sight.cellFonts ? cell.textRuns : [];
    const raw = textOf(cell) ?? '';
    // A cell does not tell its length; its runs are the only witness that less came.
    const less = withoutWhite(textIn(runs)).length - withoutWhite(raw).length;
    // Runs count no mark too many.
    const missing = textOf(cell) === null ? Infinity : less > 0 ? less + 1 : 0;
    return { raw, body: bodyOf(raw, heading), missing, look: null, runs };
  };
}

/**
 * Queues replacements in the raw text of a box, in the order given, last first, and the size of its letters. A cell
 * has no substrings: it is written as a whole, in runs where it is in several fonts and the runs say all of it.
 */
export function queueWriting(
  context: PowerPoint.RequestContext,
  slide: SlideId,
  { path, cell }: Box,
  { raw, runs }: Contents,
  { replacements, size }: Pick<FieldEdit, 'replacements' | 'size'>,
): void {
  const shape = shapeAt(context, slide, path);
  if (cell) {
    if (replacements.length === 0) return;
    const target = shape.getTable().getCellOrNullObject(cell.row, cell.column);
    if (!needsRuns({ raw, runs })) target.text = replaced(raw, replacements);
    else target.textRuns = [...runsAfter(runs, replacements)] as PowerPoint.TextRun[];
    return;
  }
  const range = shape.textFrame.textRange;
  for (const { start, length, text } of replacements) range.getSubstring(start, length).text = text;
  if (size !== undefined) range.font.size = size;
}

/** A property with several values in one range reads null, whatever the typings say. */
function lookOf(shape: PowerPoint.Shape, frame: PowerPoint.TextFrame, range: PowerPoint.TextRange): Look {
  const { name, size } = range.font as { readonly name: string | null; readonly size: number | null };
  return {
    width: shape.width,
    height: shape.height,
    insets: {
      left: frame.leftMargin,
      top: frame.topMargin,
      right: frame.rightMargin,
      bottom: frame.bottomMargin,
    },
    wrap: frame.wordWrap,
    font: name ?? '',
    // Where PowerPoint itself changes the size of the text or of the box, the size is not ours.
    size: size !== null && size > 0 && !sizesItself(frame.autoSizeSetting) ? size : null,
  };
}

function sizesItself(setting: string): boolean {
  return setting === 'AutoSizeTextToFitShape' || setting === 'AutoSizeShapeToFitText';
}

/** Whether a cell must be written in runs, so that what is in several fonts stays so; the runs must say all of the text. */
export function needsRuns({ raw, runs }: Pick<Contents, 'raw' | 'runs'>): boolean {
  return textIn(runs) === raw && !isUniform(runs);
}

function textIn(runs: readonly Run[]): string {
  return runs.map(one => one.text).join('');
}
