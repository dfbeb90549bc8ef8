import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import { peopleWords, textsOf, traceable, tracesIn } from '../../src/core/checks/traceable.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import {
  laterTraced,
  laterUntraced,
  tracedSentences,
  untracedSentences,
} from '../../src/tools/bench/dutchTraces.ts';
import { judged } from '../../src/tools/bench/traces.ts';

/** Returns the words in a text that are pointed out. */
function pointed(text: string, people: readonly string[] = []) {
  return tracesIn(text, peopleWords(people)).map(
    one => [text.slice(one.start, one.end), one.kind, one.reason] as const,
  );
}

describe('words that may reveal who was meant', () => {
  it('likely names are found in Dutch sentences, with few false alarms', () => {
    const known = judged([...tracedSentences, ...untracedSentences]);
    expect(known.found / known.there).toBeGreaterThanOrEqual(0.97);
    expect(known.alarms.length).toBeLessThanOrEqual(3);
    const later = judged([...laterTraced, ...laterUntraced]);
    expect(later.found / later.there).toBeGreaterThanOrEqual(0.9);
    expect(later.alarms.length).toBeLessThanOrEqual(8);
  });

  it.each([
    ['We bellen mevrouw Van der Berg.', 'Van der Berg', 'name', 'title'],
    ['Contact via J.P. van der Meer, dinsdag', 'J.P. van der Meer', 'name', 'initials'],
    ['Trekker: Xerxes', 'Xerxes', 'name', 'role'],
    ['Fatima’s moeder kookt', 'Fatima', 'name', 'common'],
    ['De fiets is van Qwirk', 'Qwirk', 'name', 'capital'],
    ['Mail jan.de.vries@voorbeeld.nl even', 'jan.de.vries@voorbeeld.nl', 'email', 'pattern'],
    ['Of bel +31 (0)6 1234 5678.', '+31 (0)6 1234 5678', 'telephone', 'pattern'],
    ['Op 6511 AB 12 dus', '6511 AB 12', 'address', 'pattern'],
    ['Nummer 1234.56.782 weghalen', '1234.56.782', 'citizenNumber', 'pattern'],
  ])('words that may identify someone are reported with the reason: %s', (text, words, kind, reason) => {
    expect(pointed(text)).toEqual([[words, kind, reason]]);
  });

  it.each(['123456789', '0800-1234567', '22-11-2026', '2026-004512', '1234 SS'])(
    'the number %s does not count as data that may identify someone',
    text => {
      expect(pointed(`Zie ${text} voor meer`)).toEqual([]);
    },
  );

  it.each([
    'Ik ben blij',
    'hooguit max 10 mensen',
    'zwart op wit',
    'de visser en de huisman',
    'een els',
    'harm',
  ])('ordinary words without a capital do not count as a name: %s', text =>
    expect(pointed(text)).toEqual([]),
  );

  it('people with a hyphen in their names are found', () => {
    const people = ['Lot-Bloem de Vries'];
    expect(pointed('Lot-Bloem belt', people)).toEqual([['Lot-Bloem', 'name', 'participant']]);
    expect(pointed('we bellen lot-bloem de vries', people)).toEqual([
      ['lot-bloem de vries', 'name', 'participant'],
    ]);
  });

  it('the names of participants are found, also when these names look like ordinary words', () => {
    const people = ['Bloem de Wit', 'Gülşen Ak', 'Van der'];
    expect(pointed('We vragen Bloem en gulsen ak om raad', people)).toEqual([
      ['Bloem', 'name', 'participant'],
      ['gulsen ak', 'name', 'participant'],
    ]);
    expect(pointed('Bloem belt', people)).toEqual([['Bloem', 'name', 'participant']]);
    expect(pointed('Bloem belt')).toEqual([]);
    expect(pointed('ik vroeg bloem de wit om raad', people)).toEqual([
      ['bloem de wit', 'name', 'participant'],
    ]);
    expect(pointed('een witte bloem van der kant', people)).toEqual([]);
  });

  it('words that may identify someone are searched in entries and in notes, and each finding names its entry or note', () => {
    const entry = {
      key: 'e1' as EntryKey,
      text: 'Fatima kookt',
      annotation: { note: 'zegt Kees', literal: '' },
    };
    const fields = [
      {
        field: 'waarden' as FieldId,
        present: true,
        fullness: null,
        entries: [{ ...entry, status: 'onSlide' as const }],
      },
    ];
    expect(traceable(textsOf({ fields }))).toMatchObject([
      { field: 'waarden', entry: 'e1', part: 'words', start: 0, end: 6 },
      { field: 'waarden', entry: 'e1', part: 'note', start: 5, end: 9 },
    ]);
  });

  it('words that may identify someone are ranges of the text, in order and without overlap, for any text (property)', () => {
    const word = fc.constantFrom(
      'Jan',
      'de',
      'Vries',
      'J.P.',
      'mw.',
      'a@b.nl',
      '06-12345678',
      '6511 AB',
      'Laan 3',
      ':',
      '(',
      '’s',
      '\n',
      '🙂',
      'ئ',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { maxLength: 20 }).map(all => all.join(' ')),
    );
    fc.assert(
      fc.property(text, words => {
        let end = 0;
        for (const one of tracesIn(words, new Set(['jan']))) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
