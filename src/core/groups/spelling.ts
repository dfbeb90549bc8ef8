/** A text as it is compared: without capitals, accents, punctuation and invisible characters. Empty when nothing is left. */
export function spelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
