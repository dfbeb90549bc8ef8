import fc from 'fast-check';
import { pastedEntries } from '../../src/core/text/pasted.ts';

describe('pasted text', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \r\n\t\n\u00a0', []],
    ['Iedereen telt mee', ['Iedereen telt mee']],
    ['een\r\ntwee\n\n  drie  \r', ['een', 'twee', 'drie']],
    // A soft break does not end an entry.
    ['een\vnog een\rtwee\u2028nog twee', ['een\nnog een', 'twee\nnog twee']],
    ['een\n-\n•\n2.\ntwee', ['een', 'twee']],
  ])('the pasted text %j has the entries %j', (text, expected) =>
    expect(pastedEntries(text)).toEqual(expected),
  );

  test.each([
    ['• Zorg dichtbij', 'Zorg dichtbij'],
    ['•Zorg dichtbij', 'Zorg dichtbij'],
    ['·         Zorg dichtbij', 'Zorg dichtbij'],
    ['\uF0B7\tZorg dichtbij', 'Zorg dichtbij'],
    ['o\tZorg dichtbij', 'Zorg dichtbij'],
    ['§\u00a0\tZorg dichtbij', 'Zorg dichtbij'],
    ['  - Zorg dichtbij', 'Zorg dichtbij'],
    ['– Zorg dichtbij', 'Zorg dichtbij'],
    ['* Zorg dichtbij', 'Zorg dichtbij'],
    ['- [ ] Zorg dichtbij', 'Zorg dichtbij'],
    ['1. Zorg dichtbij', 'Zorg dichtbij'],
    ['12) Zorg dichtbij', 'Zorg dichtbij'],
    ['(3) Zorg dichtbij', 'Zorg dichtbij'],
    ['1.2. Zorg dichtbij', 'Zorg dichtbij'],
    ['1.2\tZorg dichtbij', 'Zorg dichtbij'],
    ['b) Zorg dichtbij', 'Zorg dichtbij'],
    ['a.\tZorg dichtbij', 'Zorg dichtbij'],
    ['iv.\tZorg dichtbij', 'Zorg dichtbij'],
    ['[12:03, 22-11-2026] Piet: Zorg dichtbij', 'Zorg dichtbij'],
    ['[22-11-2026 12:03:45] Piet van Dijk: - Zorg dichtbij', 'Zorg dichtbij'],
    ['\u200e[22/11, 12:03] +31 6 12345678: Zorg dichtbij', 'Zorg dichtbij'],
    ['[12:03 PM, 11/22/2026] ~\u202fPiet: Zorg: dichtbij', 'Zorg: dichtbij'],
  ])('the pasted line %j is cleaned to the entry %j', (text, clean) =>
    expect(pastedEntries(text)).toEqual([clean]),
  );

  test.each([
    '-5 graden',
    '3 mensen erbij',
    '2.5 uur per week',
    '1.1 miljoen euro',
    '2026. Een mooi jaar',
    '12-09-2026 14:00 - Terugkijken: wie komt?',
    'A. Jansen belt de buurt',
    'o ja, en de jongeren',
    'Piet: dat vind ik ook',
    '[14:00] Lunch: soep',
    '[sic] dat zei ze',
    '(samen) plannen',
    '+ 3 vrijwilligers',
    '#samen',
    '*echt* luisteren',
    '✓ gedaan',
    '🎉 feest in de straat',
  ])('the pasted line %j is unchanged', text => expect(pastedEntries(text)).toEqual([text]));

  test('cleaning a pasted text removes only the bullet, number or sender at the start of each line', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '1', '-', '•', '*', '.', ')', ':', '[', ' ', '\t') });
    fc.assert(
      fc.property(fc.array(line), lines => {
        for (const one of lines)
          for (const entry of pastedEntries(one)) expect(one.trim().endsWith(entry)).toBe(true);
        const apart = lines.flatMap(one => pastedEntries(one));
        expect(pastedEntries(lines.join('\n'))).toEqual(apart);
      }),
      { seed: 1 },
    );
  });

  test('a pasted text of ten thousand lines is split into entries, and so is one very long line', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `${at}. Regel ${at}`).join('\r\n');
    expect(pastedEntries(many)).toHaveLength(10_000);
    const endless = `[${'1'.repeat(1_000_000)}`;
    expect(pastedEntries(endless)).toEqual([endless]);
  });
});
