/** Returns a name with soft hyphens where it may break in a narrow column. */
export function withSoftBreaks(name: string, breaks: readonly string[]): string {
  return breaks.reduce((text, one) => text.replace(one.replaceAll('\u00AD', ''), one), name);
}
