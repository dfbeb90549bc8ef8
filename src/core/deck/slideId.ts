/** Id of a slide as PowerPoint returns it: `sldId#creationId`. */
export type SlideId = string & { readonly brand: 'SlideId' };
