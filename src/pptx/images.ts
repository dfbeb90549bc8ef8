import type { Package } from './package.ts';

/** The picture formats that PowerPoint inserts, by the bytes with which a file starts. */
const FORMATS: readonly (readonly [start: readonly number[], extension: string, type: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'png', 'image/png'],
  [[0xff, 0xd8, 0xff], 'jpeg', 'image/jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif', 'image/gif'],
  [[0x42, 0x4d], 'bmp', 'image/bmp'],
  [[0x49, 0x49, 0x2a, 0x00], 'tiff', 'image/tiff'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'tiff', 'image/tiff'],
];

/** Returns the extension and content type of a picture, or null for other bytes. */
export function imageFormat(bytes: Uint8Array): { readonly extension: string; readonly type: string } | null {
  const found = FORMATS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  return found ? { extension: found[1], type: found[2] } : null;
}

/** Adds a picture to a package, for use in a part. Returns the id of the relationship, or null for an unknown format. */
export function addImage(owner: Package, part: string, bytes: Uint8Array): string | null {
  const format = imageFormat(bytes);
  if (!format) return null;
  const name = owner.freeName(`ppt/media/image1.${format.extension}`);
  owner.set(name, bytes);
  owner.contentTypes.set(name, format.type);
  return owner.relationships(part).add('image', name);
}
