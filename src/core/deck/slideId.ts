/** Id of a slide as PowerPoint gives it, `sldId#creationId`. */
export type SlideId = string & { readonly brand: 'SlideId' };
