/** A text as it is compared: without capitals, accents and punctuation. Empty when nothing is left. */
export function spelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
