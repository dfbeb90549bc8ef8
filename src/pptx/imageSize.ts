import { parseXml } from './xml.ts';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Returns the size of a PNG, JPEG, GIF or BMP picture in pixels, or null for other or damaged bytes. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = sizeIn(view);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // The bytes end too early.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sizeIn(view: DataView): ImageSize | null {
  switch (view.getUint16(0)) {
    case 0x8950:
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 0x4749:
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 0x424d:
      // A negative height means that the rows go from the top to the bottom.
      return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    case 0xffd8:
      return jpegSize(view);
    default:
      return null;
  }
}

/** Finds the frame header (SOF) of a JPEG file, which has the size. */
function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

/**
 * Returns the size of an SVG picture in pixels: its width and height, or those of its view box, or else the default of
 * a browser. Throws XmlError for XML that is not well-formed. Returns null when the XML is not an SVG picture.
 */
export function svgSize(xml: string): ImageSize | null {
  const root = parseXml(xml).documentElement;
  if (root.namespaceURI !== 'http://www.w3.org/2000/svg' || root.localName !== 'svg') return null;
  const box = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/);
  const side = (name: 'width' | 'height', inBox: string | undefined, standard: number): number => {
    const [, own] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '') ?? [];
    return Number(own ?? inBox) || standard;
  };
  return { width: side('width', box[2], 300), height: side('height', box[3], 150) };
}
