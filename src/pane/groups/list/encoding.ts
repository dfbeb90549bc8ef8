/**
 * Decodes a text file as UTF-8 or UTF-16, with or without a byte order mark. Falls back to Windows-1252, in which Excel
 * for Windows saves plain CSV. Returns null when the file is not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes, utf16(bytes) ?? 'utf-8') ?? decode(bytes, 'windows-1252');
  return text === null || /[^\P{Cc}\s\u0080-\u009f]/u.test(text) ? null : text;
}

/** Decodes bytes and drops a byte order mark. Returns null when the bytes are not valid in this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Detects UTF-16 by its byte order mark, or by zeros: in Western text, every second byte is 0. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1_000);
  const zeros = [0, 1].map(odd => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) <= sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
