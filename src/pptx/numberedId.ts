import { child, children, descendants } from './xml.ts';

/** A slide, layout or master, with the two numbers in its id. */
export interface Numbered {
  /** The number in the list that contains the item. */
  readonly number: string;
  /** The random number that PowerPoint gives a new item ([MS-PPTX] 2.7.2), or null. */
  readonly creationId: string | null;
}

/** Returns the id in the format of the PowerPoint API: `number#creationId`, or `number#` without a creation id. */
export function idOf({ number, creationId }: Numbered): string {
  return `${number}#${creationId ?? ''}`;
}

/**
 * Whether an id belongs to the item. Accepts `number#creationId`, `number#` and `#creationId`, as PowerPoint does.
 * PowerPoint on the web writes a missing creation id as 0.
 */
export function hasId(item: Numbered, id: string): boolean {
  const [number = '', creation = ''] = id.split('#');
  if (!number && !creation) return false;
  if (number && number !== item.number) return false;
  return !creation || creation === (item.creationId ?? (number && '0'));
}

/** Returns the elements with the creation id of a slide, layout or master. `common` is its `p:cSld`. */
export function creationIdsIn(common: Element): readonly Element[] {
  const list = child(common, 'p:extLst');
  return list ? children(list, 'p:ext').flatMap(one => descendants(one, 'p14:creationId')) : [];
}

/** Returns a creation id that no item has. PowerPoint draws a random id; here any free id works. */
export function freeCreationId(items: readonly Numbered[], like: string): string {
  const taken = new Set(items.map(one => one.creationId));
  let number = Number(like);
  while (taken.has(`${number}`)) number = (number % 0xffff_fffe) + 1;
  return `${number}`;
}
