import type { CardKind } from '../../core/card/kind.ts';
import { bodyShape } from '../../core/card/names.ts';
import type { SlideId } from '../../core/deck/deck.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';

/** What stands on a card in a saved file: the number of its slide (from 1) and the entries of each column. */
export interface SavedCard {
  readonly slide: number;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Reads a file afresh, without Office.js: how many slides it has, and what stands on the card of one slide, null when it is not there. */
export function readSaved(
  bytes: Uint8Array,
  kind: CardKind,
  id: SlideId | null,
): { slides: number; card: SavedCard | null } {
  const slides = new Presentation(Package.open(bytes)).slides();
  const index = slides.findIndex(slide => slide.id === id);
  const shapes = slides[index]?.shapes();
  if (!shapes) return { slides: slides.length, card: null };
  const columns = kind.fields.flatMap(({ id: field }): [string, readonly string[]][] => {
    const text = shapes.find(one => one.name === bodyShape(field))?.textBody?.text;
    return text === undefined ? [] : [[field, entriesIn(text)]];
  });
  return { slides: slides.length, card: { slide: index + 1, columns: Object.fromEntries(columns) } };
}
