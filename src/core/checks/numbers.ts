/** Data other than a name that identifies a person or an address. */
export type NumberKind = 'email' | 'telephone' | 'address' | 'citizenNumber';

export interface NumberTrace {
  readonly kind: NumberKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Every quantifier in these patterns has a limit, so that each search is linear in the length of the text. */
const EMAIL = /[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
/**
 * Ten digits that start with 0, or nine digits after +31 or 0031. Spaces, dashes and brackets may separate the digits.
 */
const TELEPHONE =
  /(?<![\d.,-])(?:(?:\+31|\b0031)[\s.-]{0,2}(?:\(0\)|0)?|\(?\b0)(?:[\s()./–-]{0,3}\d){9}(?![\d])/gu;
/** The start of service numbers, which are not personal. */
const SERVICE = /^0(?:800|900|906|909|88|14)/u;
/** A Dutch postcode (1234 AB), with a house number if there is one. Postcodes with SA, SD or SS do not exist. */
const POSTCODE = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b(?:,? {0,2}\d{1,5}(?: ?[a-zA-Z]\b)?(?:-\d{1,4})?)?/gu;
/** A street and a house number. */
const STREET =
  /(?:\b(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er)\s){0,2}\p{Lu}[\p{L}'’-]{0,40}(?:straat|laan|weg|plein|kade|singel|gracht|hof|pad|dijk|dreef|steeg|plantsoen|park|markt)\s\d{1,4}(?:\s?[a-zA-Z]\b)?(?:-\d{1,4})?(?!\d)/gu;
const NINE_DIGITS = /(?<![\d.,+-])\d(?:[. ]?\d){8}(?![\d]|[.,]\d)/gu;

/** Returns the likely addresses and numbers in a text, in no particular order. */
export function numbersIn(text: string): readonly NumberTrace[] {
  const all = (kind: NumberKind, pattern: RegExp, isMeant: (found: string) => boolean = () => true) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: found }) => isMeant(found))
      .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
  return [
    ...all('email', EMAIL),
    ...all('telephone', TELEPHONE, isPersonal),
    ...all('address', POSTCODE),
    ...all('address', STREET),
    ...all('citizenNumber', NINE_DIGITS, isCitizenNumber),
  ];
}

function isPersonal(found: string): boolean {
  const digits = found
    .replace(/\(0\)/u, '')
    .replaceAll(/[^\d]/gu, '')
    .replace(/^(?:0031|31(?=\d{9}))0?/u, '0');
  return digits.length === 10 && !digits.startsWith('00') && !SERVICE.test(digits);
}

/**
 * Whether digits pass the eleven test of the citizen service number (BSN): 9a + 8b + … + 2h − i is a multiple of 11.
 */
function isCitizenNumber(found: string): boolean {
  const digits = Array.from(found.replaceAll(/\D/gu, ''), Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && digits.some(digit => digit > 0);
}
