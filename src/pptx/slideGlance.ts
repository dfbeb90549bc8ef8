import { decodeXml } from './xml.ts';

/** What can be seen of a slide without parsing it. */
export interface SlideGlance {
  readonly creationId: string | null;
  /** False when the slide and its shapes have no tags for certain. */
  readonly mayHaveTags: boolean;
}

const CREATION_ID =
  /<(?:\w+:)?creationId\b[^>]*\bval="(\d+)"[^>]*>\s*(?:<\/(?:\w+:)?creationId>)?\s*<\/p:ext>\s*(?:<p:ext\b[\s\S]*)?<\/p:extLst>\s*<\/p:cSld>/;

const known = new WeakMap<Uint8Array, SlideGlance>();

/** Looks at the bytes of a slide; once for the same array, so that ids and tags of 500 slides are quick. */
export function glanceAt(bytes: Uint8Array): SlideGlance {
  const there = known.get(bytes);
  if (there) return there;
  const text = decodeXml(bytes);
  const glance = {
    creationId: CREATION_ID.exec(text)?.[1] ?? null,
    mayHaveTags: text.includes('custDataLst'),
  };
  known.set(bytes, glance);
  return glance;
}
