import { partnership } from '../../src/core/method/partnership.ts';
import { isSamePlace } from '../../src/core/recognition/drawing.ts';
import { recognised } from '../../src/core/recognition/recognised.ts';
import type { Recognised } from '../../src/core/recognition/found.ts';
import type { SketchedShape, SlideSketch } from '../../src/core/deck/sketch.ts';
import { sketchFile } from '../../src/office/fileSketch.ts';
import { foreignFile } from './foreignFile.ts';
import type { ForeignSlide } from './slide.ts';
import { isAt, trueBoxes } from './truth.ts';

/** The result of recognising a slide whose boxes are known. */
export interface Trial {
  readonly name: string;
  readonly isCard: boolean;
  readonly found: Recognised | null;
  /** The wrongly recognised boxes: the field and the place that was recognised instead. */
  readonly wrong: readonly string[];
  /** The fields whose box was recognised as another field's. Their entries would go into the wrong column. */
  readonly swapped: readonly string[];
}

/** Writes the slide to a file, reads the file and recognises the slide. Throws Error when the file cannot be read. */
export function trial(slide: ForeignSlide): Trial {
  const { bytes, boxes } = foreignFile(slide);
  const found = recognised(onlySlide(bytes), partnership);
  const told = new Map(Object.entries(found?.boxes ?? {}));
  const wrong = Object.entries(boxes).flatMap(([field, place]) => {
    const [is, should] = [JSON.stringify(told.get(field)), JSON.stringify(place)];
    return found && is !== should ? [`${field}: ${is} ≠ ${should}`] : [];
  });
  const swapped = Object.entries(boxes).flatMap(([field, place]) =>
    place && [...told].some(([other, at]) => other !== field && at && isSamePlace(at, place)) ? [field] : [],
  );
  return { name: slide.name, isCard: Object.keys(boxes).length > 0, found, wrong, swapped };
}

/**
 * Recognises a slide in a file that another program saved. Matches boxes by position, because the program changes the
 * ids.
 */
export function trialOf(slide: ForeignSlide, bytes: Uint8Array): Trial {
  const sketch = onlySlide(bytes);
  const found = recognised(sketch, partnership);
  const told = new Map(Object.entries(found?.boxes ?? {}));
  const boxes = trueBoxes(slide);
  const shapeOf = (field: string): SketchedShape | undefined => {
    const place = told.get(field);
    return place && sketch.shapes.find(one => isSamePlace(one.place, place));
  };
  const wrong = boxes.filter(({ field, at, heading }) => {
    const shape = shapeOf(field);
    return found && !(shape && isAt(shape, at) && String(told.get(field)?.heading) === String(heading));
  });
  const swapped = boxes.filter(({ field, at }) =>
    [...told.keys()].some(other => {
      const shape = other === field ? undefined : shapeOf(other);
      return shape !== undefined && isAt(shape, at);
    }),
  );
  return {
    name: slide.name,
    isCard: boxes.length > 0,
    found,
    wrong: wrong.map(({ field }) => `${field}: ${JSON.stringify(told.get(field))}`),
    swapped: swapped.map(({ field }) => field),
  };
}

function onlySlide(bytes: Uint8Array): SlideSketch {
  const sketches = sketchFile('', bytes);
  if (!sketches.ok) throw new Error(`A file of the corpus cannot be read: ${sketches.trouble.code}`);
  const [sketch] = sketches.value;
  if (!sketch) throw new Error('A file of the corpus has no slide');
  return sketch;
}
