import type { Quirk } from '../api/quirk.ts';

/**
 * The alignments by the number of the object model of PowerPoint (PpParagraphAlignment), from 1. The recording says that
 * PowerPoint for Mac returns numbers, not which.
 */
const alignments = ['Left', 'Center', 'Right', 'Justify', 'Distributed', 'ThaiDistributed', 'JustifyLow'];

/** Returns the alignment of a paragraph as a number, and takes a number or a name (Mac, recorded). */
export const alignmentNumbers: Quirk = {
  read(object, name, value) {
    return isAlignment(object, name) && typeof value === 'string' ? alignments.indexOf(value) + 1 : value;
  },
  write(object, name, value) {
    return isAlignment(object, name) && typeof value === 'number' ? alignments[value - 1] : value;
  },
};

function isAlignment({ className }: { readonly className: string }, name: string): boolean {
  return className === 'ParagraphFormat' && name === 'HorizontalAlignment';
}
