import type { FieldEdit, BoxAppearance } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { withoutWhite } from '../core/text/paragraphs.ts';
import { replaced } from '../core/text/replacement.ts';
import { isUniform, runsAfter, type Run } from './cellRuns.ts';
import { bodyOf, type Body, type Heading } from '../core/card/heading.ts';
import type { Sight } from './library.ts';
import { textOf } from './readTexts.ts';
import { shapeAt } from './shapesWithin.ts';

/** The path to a field's box on a slide. */
export interface Box {
  /** Ids from the outermost group down to the shape. */
  readonly path: readonly string[];
  /** The cell, when the shape is a table. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** The heading at the start of the box's text, which is not an entry. */
  readonly heading?: Heading;
}

/** The contents of a box, as read. */
export interface Contents {
  readonly raw: string;
  readonly body: Body;
  /**
   * The number of characters that PowerPoint counts but did not return. A difference of 1 may be a miscount. Negative
   * when PowerPoint counts fewer characters than it returned. Infinity when PowerPoint returned no text at all.
   */
  readonly missing: number;
  /**
   * The appearance; null when it was not requested, and for boxes whose text is never fitted: table cells and boxes
   * with a heading.
   */
  readonly look: BoxAppearance | null;
  /** The text runs of a cell; empty for shapes, and where this PowerPoint does not support them. */
  readonly runs: readonly Run[];
}

/**
 * How to read boxes: what this PowerPoint supports, and whether to request the appearance, which some builds refuse.
 */
export interface Reader {
  readonly sight: Sight;
  readonly looks: boolean;
}

/**
 * Queues reading a box. Returns a function that reads the contents after the sync, or null when a table cell is
 * missing.
 */
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
    // A cell has no length property. Its runs are the only evidence that part of the text is missing.
    const less = withoutWhite(textIn(runs)).length - withoutWhite(raw).length;
    // Text runs are never miscounted, so add one to exceed the tolerance for miscounts.
    const missing = textOf(cell) === null ? Infinity : less > 0 ? less + 1 : 0;
    return { raw, body: bodyOf(raw, heading), missing, look: null, runs };
  };
}

/**
 * Queues replacements in the raw text of a box, in the given order (last position first), and the font size.
 *
 * A cell has no substrings, so its whole text is written. When the cell has several fonts and its runs cover the whole
 * text, the runs are written instead.
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

/**
 * Converts loaded properties to a `BoxAppearance`. A mixed property is null in Office.js, whatever the typings say.
 */
function lookOf(
  shape: PowerPoint.Shape,
  frame: PowerPoint.TextFrame,
  range: PowerPoint.TextRange,
): BoxAppearance {
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
    // With autofit, PowerPoint controls the font size, so the size is reported as unknown.
    size: size !== null && size > 0 && !sizesItself(frame.autoSizeSetting) ? size : null,
  };
}

function sizesItself(setting: string): boolean {
  return setting === 'AutoSizeTextToFitShape' || setting === 'AutoSizeShapeToFitText';
}

/** Whether a cell must be written as runs to preserve its fonts. False when the runs do not cover the whole text. */
export function needsRuns({ raw, runs }: Pick<Contents, 'raw' | 'runs'>): boolean {
  return textIn(runs) === raw && !isUniform(runs);
}

function textIn(runs: readonly Run[]): string {
  return runs.map(one => one.text).join('');
}
