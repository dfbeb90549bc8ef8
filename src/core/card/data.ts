/** Guards for data that comes from a file. */

export function isFilled(data: unknown): data is string {
  return typeof data === 'string' && data !== '';
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
