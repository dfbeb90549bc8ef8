/** Someone's own words within a sentence, on one line. */
export function quoted(text: string | number | undefined): string {
  return `“${String(text ?? '').replaceAll('\n', ' ')}”`;
}

/** A text that is too long to repeat as a whole. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

/** The items as they are read out, with this word before the last. */
export function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
