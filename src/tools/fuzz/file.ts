import type { SlideId } from '../../core/deck/slideId.ts';
import { bodyShape } from '../../core/card/names.ts';
import { partnership } from '../../core/method/partnership.ts';
import { checkPackage } from '../../pptx/check.ts';
import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import { child, children } from '../../pptx/xml.ts';
import { Breach } from './breach.ts';

/** Parts that list the slides, and so change with any slide. */
const LISTS: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  'ppt/presentation.xml',
  'ppt/_rels/presentation.xml.rels',
  'docProps/app.xml',
]);

/** The file as it was before there was a card in it: what a workshop must leave alone. */
export class Origin {
  readonly #parts: ReadonlyMap<string, Uint8Array>;

  constructor(file: Uint8Array) {
    const owner = Package.open(file);
    const foreign = owner.names().filter(name => !LISTS.has(name));
    this.#parts = new Map(foreign.map(name => [name, owner.bytes(name)]));
  }

  /**
   * Holds a saved file against the rules of the format, and against this one unless a person deleted slides of it.
   * Throws Breach.
   */
  check(file: Uint8Array, deleted: boolean): void {
    const owner = Package.open(file);
    const [finding] = checkPackage(owner);
    if (finding) throw new Breach('file', `${finding.code} ${finding.part} ${finding.detail}`);
    if (deleted) return;
    for (const [name, bytes] of this.#parts) {
      if (!owner.has(name)) throw new Breach('foreign', `${name} is gone`);
      if (Buffer.compare(owner.bytes(name), bytes) !== 0)
        throw new Breach('foreign', `${name} is another one`);
    }
  }
}

/** Of each entry on a card in a saved file whether all of its text is bold; one whose text is so in part is null. */
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
