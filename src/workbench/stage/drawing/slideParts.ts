import type { Presentation } from '../../../pptx/presentation.ts';
import { hasType, type Relationship, type RelationshipType } from '../../../pptx/relationships.ts';
import type { Slide } from '../../../pptx/slide.ts';

/** The package parts that determine the appearance of one slide, by name. The slide itself is the first. */
export type SlideParts = ReadonlyMap<string, Uint8Array>;

/** Relationship types that do not affect the appearance of a slide. */
const UNSEEN: readonly RelationshipType[] = ['slide', 'notesSlide', 'notesMaster', 'tags'];

/**
 * Collects the parts for a drawing of one slide, such as its layout, master, theme, pictures and charts. Leaves out all
 * other slides, so that the cost does not depend on the length of the deck.
 */
export function slideParts({ package: owner }: Presentation, slide: Slide): SlideParts {
  const found = new Map<string, Uint8Array>();
  const open = [slide.part];
  for (let part = open.shift(); part !== undefined; part = open.shift()) {
    if (found.has(part) || !owner.has(part)) continue;
    found.set(part, owner.bytes(part));
    const fromSlide = part === slide.part;
    for (const one of owner.relationships(part).all()) if (isSeen(one, fromSlide)) open.push(one.target);
  }
  return found;
}

/** Whether two sets of parts result in the same drawing. */
export function sameParts(one: SlideParts, other: SlideParts): boolean {
  if (one.size !== other.size) return false;
  for (const [name, bytes] of one) {
    const theirs = other.get(name);
    if (!theirs || !sameBytes(bytes, theirs)) return false;
  }
  return true;
}

function isSeen(relationship: Relationship, fromSlide: boolean): boolean {
  if (relationship.external || UNSEEN.some(type => hasType(relationship, type))) return false;
  return fromSlide || !hasType(relationship, 'slideLayout');
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, at) => byte === other[at]));
}
