import { PRESENTATION } from '../opc/budget.ts';
import { checkFile } from '../opc/checkFile.ts';
import { PackageError } from '../opc/packageError.ts';
import { Package } from './package.ts';
import { Presentation } from './presentation.ts';
import { child, is, type Name } from './xml.ts';

const PART = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * Validates the parts that a user or an add-in may use: slides, their tags, masters and layouts. Yields after each
 * part, so that the caller can pause; run the generator to its end. Throws PackageError `broken` when a part does not
 * have the declared type, and any error of reading a part.
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

/** Checks and validates a whole file without pauses. Throws PackageError for a file that must not be opened. */
export function inspectFile(bytes: Uint8Array): void {
  const refused = checkFile(bytes, PRESENTATION);
  if (refused) throw new PackageError(refused);
  Array.from(inspect(new Presentation(Package.open(bytes))));
}

function expectRoot({ package: owner }: Presentation, part: string, type: string, root: Name): void {
  const isSaid = owner.contentTypes.of(part) === `${PART}.${type}+xml`;
  if (!isSaid || !is(owner.root(part), root)) throw new PackageError('broken', part);
}
