import { PRESENTATION } from '../opc/budget.ts';
import { checkFile } from '../opc/checkFile.ts';
import { PackageError } from '../opc/packageError.ts';
import { Package } from './package.ts';
import { Presentation } from './presentation.ts';
import { child, is, type Name } from './xml.ts';

const PART = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * Looks at all that a person or an add-in may touch: the slides, their tags, layouts and masters. A generator that has
 * looked at one more part each time, so that the caller can answer others in between; run it to its end. Throws
 * PackageError `broken` for what is not what it is said to be, and what reading a part throws.
 */
export function* inspect(presentation: Presentation): Generator<void> {
  const { package: owner } = presentation;
  const numbers = new Set<string>();
  for (const { part, number, layout } of presentation.slides()) {
    if (!/^\d+$/.test(number) || numbers.has(number)) throw new PackageError('broken', presentation.part);
    numbers.add(number);
    expectRoot(presentation, part, 'slide', 'p:sld');
    if (!child(owner.root(part), 'p:cSld', 'p:spTree')) throw new PackageError('broken', part);
    if (layout === null) throw new PackageError('broken', part);
    for (const one of owner.relationships(part).all())
      if (one.type.endsWith('/tags') && owner.has(one.target)) owner.root(one.target);
    yield;
  }
  for (const { part, layouts } of presentation.masters()) {
    expectRoot(presentation, part, 'slideMaster', 'p:sldMaster');
    yield;
    for (const layout of layouts) {
      expectRoot(presentation, layout.part, 'slideLayout', 'p:sldLayout');
      yield;
    }
  }
}

/** Checks a file and looks at all of it, at one go. Throws PackageError for a file that must not be opened. */
export function inspectFile(bytes: Uint8Array): void {
  const refused = checkFile(bytes, PRESENTATION);
  if (refused) throw new PackageError(refused);
  Array.from(inspect(new Presentation(Package.open(bytes))));
}

function expectRoot({ package: owner }: Presentation, part: string, type: string, root: Name): void {
  const isSaid = owner.contentTypes.of(part) === `${PART}.${type}+xml`;
  if (!isSaid || !is(owner.root(part), root)) throw new PackageError('broken', part);
}
