import type { EmbeddedHost } from '../../host/host.ts';
import type { Drawing } from './drawing.ts';

const PIXELS_PER_POINT = 96 / 72;

/** Maximum number of characters that are shown of one box. */
const MOST_CHARACTERS = 5_000;

/** Returns a drawing for a slide that the renderer cannot draw: the words at their positions, on white. */
export function plainDrawing(
  { width, height }: { readonly width: number; readonly height: number },
  host: EmbeddedHost,
  slideId: string,
): Drawing {
  const element = document.createElement('div');
  element.dataset.plain = '';
  element.style.cssText = `position:relative;width:${width}px;height:${height}px;overflow:hidden;background:#fff;color:#444`;
  const shapes = new Map<string, HTMLElement>();
  let isPartial = false;
  for (const box of textBoxesOf(host, slideId)) {
    const shape = document.createElement('div');
    const place = [box.left, box.top, box.width, box.height].map(one => `${one * PIXELS_PER_POINT}px`);
    shape.style.cssText = `position:absolute;left:${place[0]};top:${place[1]};width:${place[2]};height:${place[3]};outline:1px dashed #bbb`;
    const words = document.createElement('div');
    words.style.cssText =
      "display:flex;flex-direction:column;padding:4px 8px;font:24px 'Calibri','Carlito',sans-serif";
    const text = box.text.slice(0, MOST_CHARACTERS);
    isPartial ||= text.length < box.text.length;
    for (const paragraph of text.split('\r')) {
      const line = document.createElement('div');
      line.style.whiteSpace = 'pre-wrap';
      line.textContent = paragraph.replace(/\v/g, '\n');
      words.append(line);
    }
    shape.append(words);
    element.append(shape);
    shapes.set(box.shapeId, shape);
  }
  return {
    element,
    parts: new Map(),
    index: -1,
    shapes,
    prompted: new Set(),
    isPartial,
    dispose: () => undefined,
  };
}

function textBoxesOf(host: EmbeddedHost, slideId: string): ReturnType<EmbeddedHost['textBoxes']> {
  try {
    return host.textBoxes(slideId);
  } catch {
    return [];
  }
}
