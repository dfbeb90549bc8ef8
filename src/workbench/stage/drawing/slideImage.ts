import { Package } from '../../../pptx/package.ts';
import { Presentation } from '../../../pptx/presentation.ts';
import type { RenderSlide } from '../../host/host.ts';
import { draw } from './drawing.ts';
import { fontStyle } from './fonts.ts';
import { slideParts } from './slideParts.ts';

const EMU_PER_PIXEL = 9525;
const XLINK = 'http://www.w3.org/1999/xlink';

/** Draws a slide as PNG, as the workbench shows it but without prompts. Rejects when the slide cannot be drawn. */
export const renderSlide: RenderSlide = async (bytes, index, format) => {
  const presentation = new Presentation(Package.open(bytes));
  const slide = presentation.slides()[index];
  if (!slide) throw new RangeError(`No slide ${index}`);
  const drawing = await draw(presentation, slideParts(presentation, slide), { index, prompts: false });
  try {
    const { width, height } = presentation.size;
    if (format.transparent) drawing.element.style.background = 'none';
    const source = await toSvg(drawing.element, {
      width: width / EMU_PER_PIXEL,
      height: height / EMU_PER_PIXEL,
    });
    return await toPng(source, format);
  } finally {
    drawing.dispose();
  }
};

/** Returns the address of an SVG picture of an element, which contains everything that it needs. */
async function toSvg(element: HTMLElement, { width, height }: Presentation['size']): Promise<string> {
  const copy = element.cloneNode(true) as HTMLElement;
  const canvases = Array.from(element.querySelectorAll('canvas'));
  copy.querySelectorAll('canvas').forEach((one, at) => {
    const image = document.createElement('img');
    image.style.cssText = one.style.cssText;
    image.src = canvases[at]?.toDataURL() ?? '';
    one.replaceWith(image);
  });
  await Promise.all([...Array.from(copy.querySelectorAll('*')), copy].map(inline));
  const style = document.createElement('style');
  style.textContent = await fontStyle();
  const page = document.createElement('div');
  page.append(style, copy);
  const content = new XMLSerializer().serializeToString(page);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${content}</foreignObject></svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Replaces the addresses of pictures in an element's attributes and style by the pictures themselves. */
async function inline(element: Element): Promise<void> {
  if (element instanceof HTMLImageElement) element.src = await withData(element.src);
  if (element instanceof SVGImageElement) {
    const address = element.href.baseVal;
    element.removeAttributeNS(XLINK, 'href');
    element.setAttribute('href', await withData(address));
  }
  const style = element.getAttribute('style') ?? '';
  for (const [whole, address = ''] of style.matchAll(/url\("?(blob:[^")]+)"?\)/g)) {
    const data = await withData(address);
    element.setAttribute('style', (element.getAttribute('style') ?? '').replace(whole, `url("${data}")`));
  }
}

/** Returns a picture as a data address. Only pictures of this page have another address. */
async function withData(address: string): Promise<string> {
  if (!address.startsWith('blob:')) return address;
  const image = await load(address);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL();
}

async function toPng(source: string, { width, height }: Presentation['size']): Promise<Uint8Array> {
  const image = await load(source);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture is too large');
  return new Uint8Array(await blob.arrayBuffer());
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
