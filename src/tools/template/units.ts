/** English Metric Units, PowerPoint's measure: 12,700 to a point. */
export type Emu = number;

/** So many points, in EMU. */
export function pt(points: number): Emu {
  return Math.round(points * 12700);
}

/** Place and size on the slide, in EMU. */
export interface Box {
  readonly x: Emu;
  readonly y: Emu;
  readonly width: Emu;
  readonly height: Emu;
}

/** The size of slides, in EMU. */
export interface SlideSize {
  readonly width: Emu;
  readonly height: Emu;
  /** As the document's properties call it. */
  readonly format: string;
}

/** 16:9, 13.333 by 7.5 inch. */
export const slideSize: SlideSize = { width: 12192000, height: 6858000, format: 'Breedbeeld' };

/** A sheet of A3 on its side, 420 by 297 mm. */
export const a3Size: SlideSize = { width: 15120000, height: 10692000, format: 'A3-papier (297x420 mm)' };
