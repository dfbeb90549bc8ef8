import { fieldOf, type CardKind, type FieldId } from '../card/kind.ts';
import { wordsOf } from './wording.ts';

/** As many words make a sentence. */
const SENTENCE = 5;

/** What a text begins with that tells its reader what to do. */
const ORDERS =
  /^(noteer|schrijf|beschrijf|bespreek|bepaal|benoem|noem|ga na|spreek (samen )?af|denk|formuleer|kies|vul|verzamel|bedenk|onderzoek|verken|begin|stel vast|inventariseer|write|note|describe|discuss|decide|agree|list|name|think|choose|fill|define|identify|explore|start|begin|consider|determine|collect)\b/iu;

/** What a text begins with that tells what something is. */
const DEFINES =
  /^(dat wat|alles wat|datgene|wat (wij|we|partners|je|u|iedereen)|de (manier|wijze) waarop|hoe (wij|we|partners|je|u)|afspraken over|hier (komt|komen|staat|staan)|deze kolom|in deze kolom|dit (is|zijn|gaat)|gaat over|the way|what (we|partners|people)|everything|how (we|partners)|here|this (column|is)|in this column|agreements about)\b/iu;

/** Whether a text asks or says what the kind does about a field, in its words or nearly so. */
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
 * How all boxes say what they are for, instead of what people said: all but one of them at least in words that nobody
 * mistakes. `asked` with nothing but questions, as on a card that is to be filled; `told` on a slide that explains.
 */
export function explanationIn(
  said: readonly (readonly [field: FieldId, texts: readonly string[]])[],
  kind: CardKind,
): 'asked' | 'told' | null {
  if (said.some(([, texts]) => texts.length === 0)) return null;
  const asks = (text: string, id: FieldId): boolean => /\?\s*$/u.test(text) || isOfMethod(text, kind, id);
  const tells = (text: string): boolean => ORDERS.test(text) || DEFINES.test(text);
  const explained = said.filter(([id, texts]) => texts.every(text => asks(text, id) || tells(text)));
  if (explained.length < said.length - 1) return null;
  return explained.every(([id, texts]) => texts.every(text => asks(text, id))) ? 'asked' : 'told';
}

/** How much less sure a slide is with one sentence in each box: seldom on a card, and never with a full stop behind each. */
export function doubtOf(said: readonly (readonly string[])[]): number {
  const isOneEach = said.every(texts => texts.length === 1 && wordsOf(texts[0] ?? '').length > SENTENCE);
  if (!isOneEach) return 0;
  return said.every(texts => /[.!]\s*$/u.test(texts[0] ?? '')) ? 0.45 : 0.25;
}
