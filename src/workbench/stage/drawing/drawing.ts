import type { Presentation } from '../../../pptx/presentation.ts';
import { freezeCharts, type Charts } from './charts.ts';
import { loadFonts } from './fonts.ts';
import { keepInSight } from './inSight.ts';
import { addPrompts } from './prompts.ts';
import { slideFiles } from './slideFiles.ts';
import type { SlideParts } from './slideParts.ts';

/** A slide drawn as HTML elements, at 96 pixels per inch. */
export interface Drawing {
  readonly element: HTMLElement;
  /** The package parts from which the slide was drawn. */
  readonly parts: SlideParts;
  /** Position in the deck for which the slide was drawn, from 0. */
  readonly index: number;
  /** The element of each shape by shape id. A shape is drawn at most once. */
  readonly shapes: ReadonlyMap<string, HTMLElement>;
  /** Ids of the shapes without text that show a prompt instead. */
  readonly prompted: ReadonlySet<string>;
  /** Whether text far outside the slide is left out. */
  readonly isPartial: boolean;
  /** Releases the resources of the drawing, such as pictures and charts. */
  readonly dispose: () => void;
}

export interface DrawingWishes {
  /** Position of the slide in the deck, from 0. */
  readonly index: number;
  /** Whether empty placeholders show their prompts. They do on the screen, but not in print. */
  readonly prompts: boolean;
}

/**
 * The longest time to wait for the pictures of a drawing, in milliseconds. After that, the drawing is shown without the
 * missing pictures.
 */
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
  // Lets the page respond between reading and drawing a long slide.
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

/**
 * Returns the element that holds a drawn shape's text, with a block for each paragraph. Returns null when the shape has
 * no text.
 */
export function textOfShape(shape: Element): HTMLElement | null {
  const boxes = Array.from(shape.children).filter(one => one instanceof HTMLElement);
  return boxes.find(one => one.style.flexDirection === 'column') ?? null;
}

/**
 * Maps shape ids to their elements. The renderer puts the elements of the slide's own shapes last, in the order of the
 * shapes.
 */
function shapesOf(element: HTMLElement, nodes: readonly { readonly id: string }[]): Map<string, HTMLElement> {
  const drawn = Array.from(element.children).slice(-nodes.length || element.children.length);
  const found = new Map<string, HTMLElement>();
  drawn.forEach((one, at) => {
    const node = nodes[at];
    if (node && one instanceof HTMLElement) found.set(node.id, one);
  });
  return found;
}

/** Makes a prompt paler than text. Hides a prompt that has no words. */
function fade(shape: HTMLElement | undefined, prompt: string): void {
  const text = shape && textOfShape(shape);
  if (text) text.style.opacity = prompt ? '0.5' : '0';
}

/**
 * Puts an element on the page out of sight, because content such as charts measures itself there. Returns a function
 * that removes it.
 */
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
