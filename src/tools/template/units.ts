/** English Metric Units, the unit of length in OOXML: 12,700 per point. */
export type Emu = number;

/** Converts points to EMU. */
export function pt(points: number): Emu {
  return Math.round(points * 12700);
}

/** Position and size on the slide, in EMU. */
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
  /** The name of the format in the document's properties. */
  readonly format: string;
}

/** The default size: 16:9, 13.333 by 7.5 inch. */
export const slideSize: SlideSize = { width: 12192000, height: 6858000, format: 'Breedbeeld' };

/** A landscape A3 sheet, 420 by 297 mm. */
export const a3Size: SlideSize = { width: 15120000, height: 10692000, format: 'A3-papier (297x420 mm)' };
