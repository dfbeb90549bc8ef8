import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { CardContent } from '../../src/core/takeAway/content.ts';
import { cleanEntry, isBlank } from '../../src/core/text/paragraphs.ts';

/** Texts that are difficult for file formats. */
const pieces = [
  'Een zin.',
  'a',
  ' ',
  '  ',
  '\n',
  '\t',
  '=1+1',
  '-',
  '+',
  '@SOM(A1)',
  "'",
  '"',
  ';',
  ',',
  '<b>&amp;</b>',
  ']]>',
  '<!--',
  '&#65;',
  '*',
  '_',
  '`',
  '~~',
  '#',
  '1.',
  '1)',
  '>',
  '|',
  '[x](y)',
  '\\',
  '===',
  '\u00a0',
  '\u200f',
  'שלום עולם',
  'مرحبا',
  '👩‍👩‍👧',
  '🇳🇱',
  'e\u0301',
  '\u0007',
  '\u0000',
  '\ud800',
  '[in te vullen]',
  '日本',
];

/** Generates hostile but valid entries, with soft breaks and white space, without characters that no file can store. */
export const hostileEntry = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 14 })
  .map(parts => cleanEntry(parts.join('')))
  .filter(text => !isBlank(text));

/** Generates a card with a few hostile entries in every column. */
export const hostileContent: fc.Arbitrary<CardContent> = fc
  .record({
    language: fc.constantFrom('nl', 'en'),
    goal: fc.oneof(fc.constant(''), hostileEntry),
    columns: fc.array(fc.array(hostileEntry, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
    parties: fc.array(hostileEntry, { maxLength: 2 }),
  })
  .map(({ columns, ...content }) => ({
    ...content,
    kind: partnership,
    entries: new Map(partnership.fields.map(({ id }, at) => [id, columns[at] ?? []])),
  }));

/** A text of 10,000 characters in words. */
export const longEntry =
  `Begin ${'wederkerigheid & vertrouwen, '.repeat(345)}`.slice(0, 9_995).trimEnd() + ' Eind';

/** Returns all entries of a card, column by column. */
export function allEntries({ kind, entries }: CardContent): readonly string[] {
  return kind.fields.flatMap(({ id }) => entries.get(id) ?? []);
}

/** Returns the content of a card with these entries. */
export function contentWith(
  entries: Readonly<Record<string, readonly string[]>>,
  more: Partial<CardContent> = {},
): CardContent {
  return {
    kind: partnership,
    language: 'nl',
    goal: 'Gebiedsontwikkeling Noord',
    entries: new Map(Object.entries(entries).map(([id, texts]) => [id as FieldId, texts])),
    ...more,
  };
}
