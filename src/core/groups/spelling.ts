/**
 * Normalises a text for comparison: without capitals, accents, punctuation and invisible characters. The result may be
 * empty.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
