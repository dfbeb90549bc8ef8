/**
 * Thrown when the card's boxes on this slide (numbered from 1) are in a table or group that this PowerPoint cannot
 * read.
 */
export class BoxesOutOfReach extends Error {
  readonly slide: number;

  constructor(slide: number) {
    super();
    this.slide = slide;
  }
}
