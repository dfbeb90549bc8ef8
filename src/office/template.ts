import type { InsertOrder } from '../core/deck/deck.ts';
import type { SlideSize } from '../core/deck/slideSize.ts';
import type { SlideStamp, StampedBox } from '../core/deck/stamp.ts';
import { insertSlide, readPlaces } from './insertSlide.ts';
import { restorePlaces, type Place } from './restorePlaces.ts';
import { toBase64 } from '../opc/base64.ts';
import { useThemeColors } from './themeColors.ts';
import { stretchTo } from './layOut.ts';
import { deleteShape } from '../pptx/deleteShape.ts';
import { Package } from '../pptx/package.ts';
import { Presentation } from '../pptx/presentation.ts';
import { EMU_PER_POINT, type Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { child, children, create, descendants, is } from '../pptx/xml.ts';

// Exported here, so that one lazy-loaded module has everything for an insertion.
export { insertSlide, readPlaces, restorePlaces };

/** The content of a template, and the slide size to lay it out for. Without a size, the file's own layout is kept. */
export type TemplateOrder = Pick<InsertOrder, 'stamp' | 'style'> & {
  readonly size?: SlideSize;
  /** Names of the headings that are only as high as their texts need. */
  readonly compact?: ReadonlySet<string> | undefined;
};

/** A template file with the content of one order. */
export interface StampedTemplate {
  readonly base64: string;
  /** The positions of the shapes on the first slide, by shape name. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Writes the texts, language and tag of one order into a template file, laid out for the deck's slide size. The file's
 * own shapes keep their formatting, and their position unless the stamp has one, so an organisation can restyle the
 * file. Throws PackageError when the file cannot be read.
 */
export function stampTemplate(bytes: Uint8Array, order: TemplateOrder): StampedTemplate {
  const presentation = laidOut(bytes, order);
  const places = new Map(firstShapes(presentation).map(one => [one.name, placeOf(one)]));
  return { base64: toBase64(presentation.package.save()), places };
}

/**
 * Returns the shapes on the first slide of a template after stamping, laid out for the deck's slide size. Throws
 * PackageError.
 */
export function layOutTemplate(...args: Parameters<typeof stampTemplate>): readonly Shape[] {
  return firstShapes(laidOut(...args));
}

function laidOut(bytes: Uint8Array, { stamp, style, size, compact }: TemplateOrder): Presentation {
  const presentation = new Presentation(Package.open(bytes));
  const finish = size && stretchTo(presentation, size, compact);
  for (const slide of presentation.slides()) {
    stampSlide(presentation.package, slide, stamp);
    if (style === 'presentation') useThemeColors(presentation.package, slide);
  }
  finish?.(style);
  return presentation;
}

function firstShapes(presentation: Presentation): readonly Shape[] {
  return presentation.slides()[0]?.shapes() ?? [];
}

/** Returns the position of a shape on its slide. */
export function placeOf({ frame }: Shape): Place {
  const [left, top, width, height] = [frame.left, frame.top, frame.width, frame.height].map(
    one => one / EMU_PER_POINT,
  ) as [number, number, number, number];
  return { left, top, width, height };
}

/** Writes a stamp into a slide and its notes. */
export function stampSlide(owner: Package, slide: Slide, stamp: SlideStamp): void {
  for (const shape of slide.shapes()) {
    if (stamp.without?.includes(shape.name)) {
      deleteShape(owner, slide.part, shape.element);
      continue;
    }
    const text = stamp.texts[shape.name];
    if (text && shape.textBody) stampText(shape.textBody.element, text);
    const box = stamp.boxes?.[shape.name];
    if (box) stampBox(shape, box);
    const description = stamp.descriptions[shape.name];
    if (description !== undefined) shape.description = description;
  }
  setLanguage(owner.root(slide.part), stamp.language);
  owner.touch(slide.part);
  if (stamp.tag) slide.tags.set(stamp.tag.key, stamp.tag.value);
  const notes = owner.relationships(slide.part).target('notesSlide');
  if (notes) stampNotes(owner, notes, stamp);
}

function stampBox(shape: Shape, { textSizes = [], ...place }: StampedBox): void {
  const sides = Object.entries(place).map(([side, points]) => [side, points * EMU_PER_POINT] as const);
  shape.moveTo(Object.fromEntries(sides));
  shape.textBody?.paragraphs.forEach((paragraph, at) => {
    const size = textSizes[at] ?? textSizes.at(-1);
    if (size === undefined) return;
    for (const name of ['a:rPr', 'a:endParaRPr'] as const)
      for (const one of descendants(paragraph, name)) one.setAttribute('sz', `${Math.round(size * 100)}`);
  });
}

/**
 * Replaces the paragraphs of a text body. Each new paragraph takes the formatting of the old paragraph at the same
 * index, or of the last one.
 */
function stampText(body: Element, text: readonly (readonly string[])[]): void {
  const models = children(body, 'a:p');
  const paragraphs = text.map((runs, at) => {
    const model = models[at] ?? models.at(-1);
    const paragraph = model ? (model.cloneNode(true) as Element) : create(body, 'a:p');
    stampRuns(paragraph, runs);
    return paragraph;
  });
  for (const model of models) model.remove();
  body.append(...paragraphs);
}

function stampRuns(paragraph: Element, runs: readonly string[]): void {
  const models = children(paragraph, 'a:r');
  const end = child(paragraph, 'a:endParaRPr');
  for (const item of children(paragraph)) if (!is(item, 'a:pPr') && item !== end) item.remove();
  runs.forEach((text, at) => {
    if (text === '') return;
    const model = models[at] ?? models.at(-1);
    text.split('\n').forEach((line, number) => {
      const run = model ? (model.cloneNode(true) as Element) : create(paragraph, 'a:r');
      for (const old of children(run, 'a:t')) old.remove();
      if (number > 0) paragraph.insertBefore(softBreak(paragraph, run), end);
      if (line === '') return;
      const t = create(run, 'a:t');
      t.textContent = line;
      run.append(t);
      paragraph.insertBefore(run, end);
    });
  });
}

/** Creates a soft break with the formatting of the run after it, so that their heights are equal. */
function softBreak(paragraph: Element, run: Element): Element {
  const item = create(paragraph, 'a:br');
  const look = child(run, 'a:rPr');
  if (look) item.append(look.cloneNode(true));
  return item;
}

function stampNotes(owner: Package, part: string, { notes, language }: SlideStamp): void {
  const root = owner.root(part);
  const body = descendants(root, 'p:sp').find(one =>
    descendants(one, 'p:ph').some(ph => ph.getAttribute('type') === 'body'),
  );
  const text = body && child(body, 'p:txBody');
  if (text && notes)
    stampText(
      text,
      notes.map(one => [one]),
    );
  setLanguage(root, language);
  owner.touch(part);
}

function setLanguage(root: Element, language: SlideStamp['language']): void {
  for (const name of ['a:rPr', 'a:endParaRPr', 'a:defRPr'] as const) {
    for (const properties of descendants(root, name)) {
      if (name !== 'a:defRPr' || properties.hasAttribute('lang')) properties.setAttribute('lang', language);
    }
  }
}
