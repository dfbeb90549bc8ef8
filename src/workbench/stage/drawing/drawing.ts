import type { Presentation } from '../../../pptx/presentation.ts';
import { freezeCharts, type Charts } from './charts.ts';
import { loadFonts } from './fonts.ts';
import { keepInSight } from './inSight.ts';
import { addPrompts } from './prompts.ts';
import { slideFiles } from './slideFiles.ts';
import type { SlideParts } from './slideParts.ts';

/** A slide as elements, at 96 pixels to the inch. */
export interface Drawing {
  readonly element: HTMLElement;
  /** The parts that it was drawn from. */
  readonly parts: SlideParts;
  /** The place in the deck that it was drawn for. */
  readonly index: number;
  /** The element of each shape by its id. A shape is drawn once at most. */
  readonly shapes: ReadonlyMap<string, HTMLElement>;
  /** Shapes that hold no text and show what they are for instead, by id. */
  readonly prompted: ReadonlySet<string>;
  /** Text far outside the slide is left out. */
  readonly isPartial: boolean;
  /** Gives back what the drawing holds: pictures, charts. */
  readonly dispose: () => void;
}

export interface DrawingWishes {
  /** The slide's place in the deck, from 0. */
  readonly index: number;
  /** Let empty places show what they are for, as on the screen, not as in print. */
  readonly prompts: boolean;
}

/** How long a drawing waits for its pictures, in milliseconds; then it is shown without. */
const PATIENCE = 2000;

/** Draws a slide from its parts. Throws when the slide cannot be drawn. */
export async function draw(
  presentation: Presentation,
  parts: SlideParts,
  { index, prompts }: DrawingWishes,
): Promise<Drawing> {
  const [renderer] = await Promise.all([import('@aiden0z/pptx-renderer'), loadFonts()]);
  const files = slideFiles(presentation, parts, index);
  const [part = ''] = parts.keys();
  const isPartial = keepInSight(presentation, part, files);
  // The page answers between reading a long slide and drawing it.
  await pause(0);
  const silent = prompts ? addPrompts(presentation, parts, files) : new Map<string, string>();
  const model = renderer.buildPresentation(files);
  await pause(0);
  const [slide] = model.slides;
  if (!slide) throw new Error('The slide has no content that can be drawn');
  const charts: Charts = new Set();
  const handle = renderer.renderSlide(model, slide, { chartInstances: charts });
  const shapes = shapesOf(handle.element, slide.nodes);
  for (const [id, prompt] of silent) fade(shapes.get(id), prompt);
  const takeAway = backstage(handle.element);
  try {
    await Promise.race([handle.ready, pause(PATIENCE)]);
    freezeCharts(charts);
    await Promise.race([pictures(handle.element), pause(PATIENCE)]);
  } finally {
    takeAway();
  }
  return {
    element: handle.element,
    parts,
    index,
    shapes,
    prompted: new Set([...silent].filter(([, prompt]) => prompt !== '').map(([id]) => id)),
    isPartial,
    dispose: () => handle.dispose(),
  };
}

/** The element that holds a drawn shape's text, a block for each paragraph; null where there is none. */
export function textOfShape(shape: Element): HTMLElement | null {
  const boxes = Array.from(shape.children).filter(one => one instanceof HTMLElement);
  return boxes.find(one => one.style.flexDirection === 'column') ?? null;
}

/** The renderer puts the elements of the slide's own shapes last, in their order. */
function shapesOf(element: HTMLElement, nodes: readonly { readonly id: string }[]): Map<string, HTMLElement> {
  const drawn = Array.from(element.children).slice(-nodes.length || element.children.length);
  const found = new Map<string, HTMLElement>();
  drawn.forEach((one, at) => {
    const node = nodes[at];
    if (node && one instanceof HTMLElement) found.set(node.id, one);
  });
  return found;
}

/** A prompt is paler than text, and one without words is not to be seen at all. */
function fade(shape: HTMLElement | undefined, prompt: string): void {
  const text = shape && textOfShape(shape);
  if (text) text.style.opacity = prompt ? '0.5' : '0';
}

/** Puts an element on the page where nobody sees it: what measures itself, as charts do, needs to be there. */
function backstage(element: HTMLElement): () => void {
  const place = document.createElement('div');
  place.inert = true;
  place.style.cssText = 'position:fixed;left:-20000px;top:0;visibility:hidden;contain:layout style paint';
  place.append(element);
  document.body.append(place);
  return () => place.remove();
}

async function pictures(element: HTMLElement): Promise<void> {
  await Promise.allSettled(Array.from(element.querySelectorAll('img'), image => image.decode()));
}

function pause(time: number): Promise<void> {
  return new Promise(done => setTimeout(done, time));
}
