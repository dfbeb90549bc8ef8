/** The boxes of the card on this slide (from 1) are where this PowerPoint cannot reach: in a table or a group. */
export class BoxesOutOfReach extends Error {
  readonly slide: number;

  constructor(slide: number) {
    super();
    this.slide = slide;
  }
}
