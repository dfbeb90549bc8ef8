import { fieldOf, type CardKind, type FieldId } from '../card/kind.ts';
import { wordsOf } from './wording.ts';

/** A text with more words than this is a sentence. */
const SENTENCE = 5;

/** Matches the start of an instruction. */
const ORDERS =
  /^(noteer|noteren|schrijf|beschrijf|beschrijven|omschrijf|bespreek|bespreken|bepaal|bepalen|benoem|benoemen|noem|ga na|nagaan|ga in gesprek|denk|bedenk|bedenken|formuleer|formuleren|kies|vul|verzamel|verzamelen|begin|start|onderzoek|onderzoeken|verken|verkennen|inventariseer|inventariseren|afspreken|vaststellen|vertaal|vertalen|bekijk|kijk|schets|teken|droom|sta stil|vergelijk|orden|koppel|reflecteer|wissel|vraag (?:je|u|jezelf|uzelf|elkaar)|maak (?:de|een|het|samen|concreet|duidelijk)|write|note|describe|discuss|decide|agree|list|name|think|choose|fill|define|identify|explore|consider|determine|collect|map|sketch|outline|translate|turn|set out|work out|record|capture|imagine|dream|summari[sz]e|reflect|compare|select|specify|clarify|formulate|gather|look at|talk about|make (?:a|an|the|sure)|ask (?:yourselves|each other|what|who|how))\b/iu;

/** Matches the start of an instruction with a separable verb, such as "zet op een rij". */
const SPLIT_ORDERS =
  /^(spreek\b.{0,30}\baf|stel\b.{0,30}\b(?:vast|op)|zet\b.{0,30}\bop (?:een|de) rij|breng\b.{0,30}\bin kaart|werk\b.{0,30}\buit|leg\b.{0,30}\b(?:vast|uit)|geef\b.{0,30}\baan|vat\b.{0,30}\bsamen|put\b.{0,30}\bdown)\b/iu;

/** Matches the start of a definition or an explanation. */
const DEFINES =
  /^(dat wat|alles wat|datgene|wat (wij|we|partners|je|u|iedereen)|de (manier|wijze) waarop|hoe (wij|we|partners|je|u)|afspraken over|hier (komt|komen|staat|staan|spreekt|schrijft|noteert|beschrijft|bespreekt|bepaalt|benoemt|gaat)|(u|je|jullie) (spreekt|schrijft|noteert|beschrijft|bespreekt|bepaalt|benoemt)|deze kolom|in deze kolom|dit (is|zijn|gaat)|het gaat (hier )?om|gaat over|the way|what (we|partners|people)|everything|how (we|partners)|here|this (column|is)|in this column|agreements about)\b/iu;

const MEASURE = /^[\d\s.,:/–-]+(?:min(?:uten|utes)?\.?|uur|hours?|u|h|%|punten|points)?$/iu;

/** Whether a text is a question or prompt of the card kind about a field, possibly in slightly different words. */
export function isOfMethod(text: string, kind: CardKind, id: FieldId): boolean {
  const { question, prompts } = fieldOf(kind, id);
  const words = wordsOf(text);
  if (words.length < 3) return false;
  return [question, ...prompts].flatMap(Object.values<string>).some(one => {
    const others = new Set(wordsOf(one));
    return words.filter(word => others.has(word)).length >= 0.6 * Math.max(words.length, others.size);
  });
}

/**
 * Returns whether the boxes hold explanations instead of entries. `asked` means that they hold only questions, as on an
 * unfilled card. `told` means that the slide explains a card. Null when a box is empty, or when more than one box holds
 * other text.
 */
export function explanationIn(
  said: readonly (readonly [field: FieldId, texts: readonly string[]])[],
  kind: CardKind,
): 'asked' | 'told' | null {
  if (said.some(([, texts]) => texts.length === 0)) return null;
  const asks = (text: string, id: FieldId): boolean => /\?\s*$/u.test(text) || isOfMethod(text, kind, id);
  const tells = (text: string): boolean => [ORDERS, SPLIT_ORDERS, DEFINES].some(one => one.test(text));
  const explained = said.filter(([id, texts]) => texts.every(text => asks(text, id) || tells(text)));
  if (explained.length < said.length - 1) return null;
  return explained.every(([id, texts]) => texts.every(text => asks(text, id))) ? 'asked' : 'told';
}

/** Returns whether all boxes hold only numbers, times or durations, as in scores or a schedule. */
export function isMeasured(said: readonly (readonly string[])[]): boolean {
  return said.every(texts => texts.length > 0 && texts.every(text => MEASURE.test(text.trim())));
}

/**
 * Returns the amount to subtract from the confidence when all boxes hold the same number of sentences, apart from a
 * leading question. What people say differs from column to column. The amount is largest when each box holds one
 * punctuated sentence, because an author probably wrote those sentences.
 */
export function doubtOf(said: readonly (readonly string[])[]): number {
  const asks = (text = ''): boolean => /\?\s*$/u.test(text);
  const told = said.map(texts => (texts.length > 1 && asks(texts[0]) ? texts.slice(1) : texts));
  const count = told[0]?.length ?? 0;
  const isLong = (texts: readonly string[]): boolean => wordsOf(texts.join(' ')).length > SENTENCE;
  const isEven = told.every(texts => texts.length === count);
  if (count === 0 || !isEven || said.filter(isLong).length < said.length - 1) return 0;
  const isWritten = told.flat().every(text => /[.!?…]\s*$/u.test(text));
  if (count > 1) return isWritten ? 0.3 : 0;
  return isWritten ? 0.45 : 0.3;
}
