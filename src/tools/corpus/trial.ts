import { partnership } from '../../core/method/partnership.ts';
import { recognised, type Recognised } from '../../core/recognition/recognised.ts';
import { sketchFile } from '../../office/fileSketch.ts';
import { foreignFile } from './foreignFile.ts';
import type { ForeignSlide } from './slide.ts';

/** What recognition made of a slide of which the truth is known. */
export interface Trial {
  readonly name: string;
  readonly isCard: boolean;
  readonly found: Recognised | null;
  /** The boxes that are other than they should be, as `field: found ≠ true`; none for what was not taken for a card. */
  readonly wrong: readonly string[];
}

/** Writes the slide, reads it back and lets it be recognised. Throws Error when it cannot be read. */
export function trial(slide: ForeignSlide): Trial {
  const { bytes, boxes } = foreignFile(slide);
  const sketches = sketchFile(slide.name, bytes);
  if (!sketches.ok) throw new Error(`${slide.name}: ${sketches.trouble.code}`);
  const [sketch] = sketches.value;
  const found = sketch ? recognised(sketch, partnership) : null;
  const told = new Map(Object.entries(found?.boxes ?? {}));
  const wrong = Object.entries(boxes).flatMap(([field, place]) => {
    const [is, should] = [JSON.stringify(told.get(field)), JSON.stringify(place)];
    return found && is !== should ? [`${field}: ${is} ≠ ${should}`] : [];
  });
  return { name: slide.name, isCard: Object.keys(boxes).length > 0, found, wrong };
}
