import type { CardKind } from '../../core/card/kind.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { boxesOn, textIn } from '../../core/recognition/boxes.ts';
import { recognisedNameless } from '../../core/recognition/recognised.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import { sketchFile } from '../../office/fileSketch.ts';

/** A card in a saved file: the number of its slide (from 1) and the entries of each column. */
export interface SavedCard {
  readonly slide: number;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a saved file without Office.js. Returns the number of slides, and the card of one slide or null if it is
 * missing.
 */
export function readSaved(
  bytes: Uint8Array,
  kind: CardKind,
  id: SlideId | null,
): { slides: number; card: SavedCard | null } {
  const sketches = sketchFile('', bytes);
  if (!sketches.ok) throw new Error(`The saved file cannot be read: ${sketches.trouble.code}`);
  const slides = sketches.value.length;
  const sketch = sketches.value.find(one => one.slide === id);
  if (!sketch) return { slides, card: null };
  const own = boxesOn(sketch, kind);
  const boxes = own.length > 0 ? own : Object.entries(recognisedNameless(sketch, kind)?.boxes ?? {});
  const columns = boxes.flatMap(([field, place]): [string, readonly string[]][] => {
    const text = place ? textIn(sketch, place) : null;
    return text === null ? [] : [[field, entriesIn(text)]];
  });
  return { slides, card: { slide: sketch.position, columns: Object.fromEntries(columns) } };
}
