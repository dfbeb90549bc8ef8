const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * Returns the CRC-32 of the bytes, as used in zip archives (APPNOTE 4.4.7). To continue a checksum, pass the value of
 * the preceding bytes as `before`.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  // An index loop, because an iterator takes five times as long.
  let at = 0;
  while (at < bytes.length) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at++] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
}
