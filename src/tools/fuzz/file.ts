import type { SlideId } from '../../core/deck/slideId.ts';
import { bodyShape } from '../../core/card/names.ts';
import { partnership } from '../../core/method/partnership.ts';
import { checkPackage } from '../../pptx/check.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { child, children } from '../../pptx/xml.ts';
import { Breach } from './breach.ts';

/** Parts that list the slides, and therefore change whenever a slide is added or removed. */
const LISTS: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  'ppt/presentation.xml',
  'ppt/_rels/presentation.xml.rels',
  'docProps/app.xml',
]);

/** The file before it had a card: the parts that a workshop must not change. */
export class Origin {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  constructor(file: Uint8Array) {
    const owner = Package.open(file);
    const foreign = owner.names().filter(name => !LISTS.has(name));
    this.#parts = new Map(foreign.map(name => [name, owner.bytes(name)]));
  }

  /**
   * Checks a saved file against the rules of the format. Unless a person deleted slides, also checks that the original
   * parts are unchanged. Throws Breach.
   */
  check(file: Uint8Array, deleted: boolean): void {
    const owner = Package.open(file);
    const [finding] = checkPackage(owner);
    if (finding) throw new Breach('file', `${finding.code} ${finding.part} ${finding.detail}`);
    if (deleted) return;
    for (const [name, bytes] of this.#parts) {
      if (!owner.has(name)) throw new Breach('foreign', `${name} is missing`);
      if (Buffer.compare(owner.bytes(name), bytes) !== 0) throw new Breach('foreign', `${name} has changed`);
    }
  }
}

/** Returns whether each entry on a card in a saved file is bold; null when only part of the entry is bold. */
export function boldness(file: Uint8Array, card: SlideId): readonly { text: string; bold: boolean | null }[] {
  const shapes = new Presentation(Package.open(file)).slide(card)?.shapes() ?? [];
  return partnership.fields.flatMap(({ id }) => {
    const body = shapes.findLast(one => one.name === bodyShape(id))?.textBody;
    const texts = body?.text.split('\r') ?? [];
    return (body?.paragraphs ?? []).map((paragraph, at) => {
      const runs = children(paragraph, 'a:r').map(run => child(run, 'a:rPr')?.getAttribute('b') === '1');
      const bold = runs.every(one => one === runs[0]) ? runs[0] === true : null;
      return { text: (texts[at] ?? '').replaceAll('\v', '\n'), bold };
    });
  });
}
