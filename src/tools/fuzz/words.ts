import type { Dice } from '../../../test/doubles/chance.ts';

const PHRASES = [
  'Iedereen telt mee',
  'Wij bellen terug',
  'Vertrouwen',
  'Een vaste plek in de wijk',
  'Bewoners beslissen mee over geld',
  'eerst luisteren, dan praten',
  'Korte lijnen & ‘warme’ overdracht <zonder> formulieren',
  'Één aanspreekpunt',
  'cafe\u0301 op dinsdag',
  '👩‍👩‍👧‍👦 samen eten 🍲',
  '🇳🇱 en 🇸🇾',
  'נפגשים כל שבוע',
  'نلتقي كل أسبوع في الحي',
  'z\u0336o\u0336 niet',
  'regel een\nregel twee',
  'a\n\nb',
  '1',
  '- streepje',
  'tab\tin het midden',
] as const;

/** Returns something that a person says or types: often new, sometimes an exact or near repetition. */
export function words(said: readonly string[], { below, happens, one }: Dice): string {
  const before = one(said);
  if (before !== undefined && happens(0.15)) return before;
  if (before !== undefined && happens(0.12)) return oneLetterOff(before, below(before.length));
  const phrase = one(PHRASES) ?? '';
  if (happens(0.02)) return Array.from({ length: 20 + below(30) }, () => phrase).join(' ');
  return happens(0.3) ? phrase : `${phrase} ${below(1000)}`;
}

/** Returns the text with the letter at a position replaced. Inserts a letter where the character is not a letter. */
function oneLetterOff(text: string, at: number): string {
  const isLetter = /[a-z]/i.test(text.charAt(at));
  return `${text.slice(0, at)}${text.charAt(at) === 'e' ? 'a' : 'e'}${text.slice(isLetter ? at + 1 : at)}`.normalize();
}
