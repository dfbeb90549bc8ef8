/** Returns the name with soft hyphens where a narrow column may break it. */
export function withSoftBreaks(name: string, breaks: readonly string[]): string {
  return breaks.reduce((text, one) => text.replace(one.replaceAll('\u00AD', ''), one), name);
}
