/** Guards for data that comes from a file or a store. */

export function isFilled(data: unknown): data is string {
  return typeof data === 'string' && data !== '';
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Parses a JSON object; null when the text is not a JSON object. */
export function readRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}
