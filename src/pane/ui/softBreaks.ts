/** A name with the places in which it may be broken, where it is too narrow for all of it. */
export function withSoftBreaks(name: string, breaks: readonly string[]): string {
  return breaks.reduce((text, one) => text.replace(one.replaceAll('\u00AD', ''), one), name);
}
