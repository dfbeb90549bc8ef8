/**
 * Returns the text without the characters at its end that are among these. A pattern such as `/[.,]+$/` takes
 * quadratic time for a text with a long run of them in the middle.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
