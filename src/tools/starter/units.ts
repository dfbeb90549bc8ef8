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

/** 16:9, 13.333 by 7.5 inch. */
export const slideSize = { width: 12192000, height: 6858000 } as const;
