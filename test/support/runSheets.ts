import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { newPart, partKinds, type Part } from '../../src/core/runSheet/part.ts';

/** Combinations of fields that a part may fill. Three fields are enough to detect a lost one. */
const served = [
  [],
  ['a'],
  ['b'],
  ['c'],
  ['a', 'b'],
  ['b', 'c'],
  ['a', 'b', 'c'],
] as unknown as readonly (readonly FieldId[])[];

const anyPart = fc.tuple(
  fc.constantFrom(...partKinds),
  fc.integer({ min: 1, max: 90 }),
  fc.integer({ min: 1, max: 20 }),
  fc.boolean(),
  fc.constantFrom(...served),
);

/** Generates one to nine parts of any kind, some with fewer minutes than their minimum. */
export const anyParts: fc.Arbitrary<readonly Part[]> = fc
  .array(anyPart, { minLength: 1, maxLength: 9 })
  .map(all =>
    all.map(([kind, minutes, minimum, pinned, fields], at) =>
      newPart(`part-${at}`, { kind, title: `Part ${at}`, minutes, minimum, pinned, fields }),
    ),
  );
