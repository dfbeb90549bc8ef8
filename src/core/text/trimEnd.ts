/**
 * Removes these characters from the end of a text. A pattern such as `/[.,]+$/` would take quadratic time for a text
 * with many of these characters in a row in the middle.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
