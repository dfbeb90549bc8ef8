import type { CardKind, FieldId } from '../core/card/kind.ts';
import { CLOCK_SHAPE, namedBoxes, PROMPT_SHAPE } from '../core/card/names.ts';
import type { CardLabel, CardOnSlide, FieldEdit, Snapshot } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { queueBox, queueWriting, type Box, type Contents, type Reader } from './box.ts';
import { queueTag } from './cardTag.ts';
import { BoxesOutOfReach } from './boxesOutOfReach.ts';
import type { Sight } from './library.ts';
import { queuePlacement } from './placement.ts';
import { queueShapes, withInsides, type FoundShape } from './shapesWithin.ts';
import { holdsText } from './textless.ts';
import { titleOfCard } from './title.ts';

/** The ways to a card's shapes on its slide, as far as they are there. */
export interface CardShapes {
  readonly title: Box | null;
  readonly fields: ReadonlyMap<FieldId, Box>;
  /** Shape ids. Only our own slides have labels. A label inside a group cannot be written. */
  readonly labels: ReadonlyMap<CardLabel, string>;
}

/** What was read of a card, and what of its boxes it takes to write into them. */
export interface CardReading {
  readonly reading: Snapshot;
  readonly contents: ReadonlyMap<FieldId, Contents>;
}

/** How to read a card: how its boxes, and whether the selection is asked for, which some views refuse (office-js #3552). */
export interface CardReader extends Reader {
  readonly selection: boolean;
}

const LABELS: Readonly<Record<CardLabel, string>> = { prompt: PROMPT_SHAPE, clock: CLOCK_SHAPE };
/** Behind a label, so that it reads well on top of anything. */
const LABEL_FILL = '#FFF4CE';

/** What has a card's id is not that card: it carries the tag of another one, or neither a tag nor a box of a card. */
export class OtherSlide extends Error {}

/**
 * Finds a card's shapes: by their reserved names, a box without its name by its heading or place, or on a slide that someone else made where its tag says that
 * they are, or else its words. What finds boxes by words is fetched when one is missing. One sync, and for boxes in groups and tables some more (see `findBoxes`, `withGroupedBoxes`).
 */
export async function findShapes(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  kind: CardKind,
  sight: Sight,
): Promise<CardShapes> {
  const take = queueShapes(context, card.slide);
  await context.sync();
  return cardShapes(context, card, take(), kind, sight);
}

/** Finds a card's shapes among those on its slide. No sync but for boxes in groups and tables, or without names. */
export async function cardShapes(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  onSlide: readonly FoundShape[],
  kind: CardKind,
  sight: Sight,
): Promise<CardShapes> {
  const { boxes } = card.identity;
  const shapes = boxes ? onSlide : await withGroupedBoxes(context, card, onSlide, kind, sight);
  const holders = shapes.filter(one => holdsText(one.type));
  const known: ReadonlyMap<FieldId, Box> = boxes
    ? await (await import('./findBoxes.ts')).findBoxes(context, card, shapes, boxes, sight)
    : await boxesOf(holders, kind);
  const isLost = boxes ? known.size < Object.keys(boxes).length : known.size === 0;
  const later = isLost ? await finders() : null;
  const named = (name: string): Box | null => boxOf(holders.find(one => one.name === name));
  const present = <K>(found: readonly (readonly [K, Box | null])[]): [K, Box][] =>
    found.flatMap(([key, box]) => (box ? [[key, box]] : []));
  const labels = present(Object.entries(LABELS).map(([label, name]) => [label as CardLabel, named(name)]));
  const ids = labels.flatMap(([label, { path }]) =>
    path.length === 1 ? [[label, path[0] ?? ''] as const] : [],
  );
  return {
    title: boxOf(titleOfCard(shapes, card.identity)),
    fields: later ? await later.boxesByWords(context, card, shapes, kind, sight) : known,
    labels: new Map(ids),
  };
}

/**
 * Returns the shapes of a card of our own, with those in groups when a box is not on the slide itself: a person groups
 * what she wants to move. One sync for each level of groups. Throws BoxesOutOfReach where this PowerPoint does not show
 * what is in a group that can hold the missing boxes.
 */
async function withGroupedBoxes(
  context: PowerPoint.RequestContext,
  { slide, position }: CardOnSlide,
  shapes: readonly FoundShape[],
  kind: CardKind,
  sight: Sight,
): Promise<readonly FoundShape[]> {
  const groups = shapes.filter(one => one.type === 'Group');
  const isWhole = namedBoxes(shapes, kind.fields).size === kind.fields.length;
  if (isWhole || groups.length === 0) return shapes;
  if (sight.insides) return (await withInsides(context, new Map([[slide, shapes]]))).get(slide) ?? shapes;
  const holders = shapes.filter(one => holdsText(one.type));
  const found = [...(await boxesOf(holders, kind)).values()];
  const canHoldBox = ({ height }: FoundShape): boolean =>
    found.length === 0 || found.some(one => height >= one.height / 2);
  if (found.length < kind.fields.length && groups.some(canHoldBox)) throw new BoxesOutOfReach(position);
  return shapes;
}

/**
 * Returns the boxes of a card of our own, among the shapes that hold text. What finds a box that lost its name is fetched
 * when one did; where it cannot be fetched, that box is missing.
 */
async function boxesOf(
  shapes: readonly FoundShape[],
  kind: CardKind,
): Promise<ReadonlyMap<FieldId, FoundShape>> {
  const named = namedBoxes(shapes, kind.fields);
  if (named.size === kind.fields.length) return named;
  return (await finders())?.ownBoxes(shapes, kind) ?? named;
}

/** What finds a box that lost its name; null where it cannot be fetched: then that box is missing. */
function finders() {
  return import('./namelessBoxes.ts').catch(() => null);
}

function boxOf(shape: FoundShape | undefined): Box | null {
  return shape ? { path: shape.path } : null;
}

/**
 * Queues the reading of a card's texts and gives what to call after the sync. Proxies are made anew each time:
 * those of a slide that was just added are refused across syncs on the web (office-js #2903).
 */
export function queueReading(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
  reader: CardReader,
): () => CardReading {
  const takeTag = queueTag(context, card.slide);
  const title = shapes.title && queueBox(context, card.slide, shapes.title, { ...reader, looks: false });
  const fields = [...shapes.fields].map(
    ([field, at]) => [field, queueBox(context, card.slide, at, reader)] as const,
  );
  const takePlacement = queuePlacement(context, card, shapes, reader);
  const takeSelection = reader.selection ? queueSelection(context, card.slide) : () => UNKNOWN;
  return () => {
    const tag = takeTag();
    const own = tag.isThere ? tag.identity?.id === card.identity.id : fields.length > 0;
    if (!own) throw new OtherSlide();
    const read = fields.flatMap(([field, take]) => {
      const contents = take();
      return contents ? [[field, contents] as const] : [];
    });
    const titled = title?.() ?? null;
    const isShort = shortness([...read.map(([, one]) => one), ...(titled ? [titled] : [])]);
    const whole = read.filter(([, one]) => !isShort(one));
    const { typedIn, inView } = takeSelection();
    const isTypedIn = ({ path, cell }: Box): boolean => !cell && path.at(-1) === typedIn;
    const reading = {
      title: titled && titled.missing < Infinity ? titled.raw : null,
      texts: new Map(whole.map(([field, { raw, body }]) => [field, raw.slice(body.start)])),
      unread: new Set(read.filter(([, one]) => isShort(one)).map(([field]) => field)),
      looks: new Map(whole.flatMap(([field, { look }]) => (look ? [[field, look]] : []))),
      placement: takePlacement(),
      typing: [...shapes.fields].find(([, at]) => isTypedIn(at))?.[0] ?? null,
      inView,
      tagged: tag.isThere,
    };
    return { reading, contents: new Map(read) };
  };
}

/**
 * Which of the texts of one reading came short. One character less is what a build counts too many, unless another text
 * lacks more: then this one may be cut too.
 */
function shortness(all: readonly Contents[]): (one: Contents) => boolean {
  const most = all.some(one => one.missing > 1) ? 0 : 1;
  return ({ missing }) => missing > most;
}

/** What the person at this deck has selected, from where a card's slide is. */
interface Selection {
  /** The id of the shape on the slide that holds the caret; null when it is elsewhere. */
  readonly typedIn: string | null;
  readonly inView: boolean;
}

const UNKNOWN: Selection = { typedIn: null, inView: true };

/**
 * The selected slide in view comes first. The selected text is not asked for: it is null while the thumbnails are hidden,
 * with the caret in a text too (office-js #6813). So a shape that is selected as a whole counts as one with the caret.
 */
function queueSelection(context: PowerPoint.RequestContext, slide: SlideId): () => Selection {
  const shapes = context.presentation.getSelectedShapes();
  const slides = context.presentation.getSelectedSlides();
  shapes.load('items/id');
  slides.load('items/id');
  return () => {
    const [inView] = slides.items;
    const [shape, ...others] = shapes.items;
    const isHere = inView?.id === slide && shape && others.length === 0;
    return { typedIn: isHere ? shape.id : null, inView: !inView || inView.id === slide };
  };
}

/** Queues the writing of edits of whole boxes, each as replacements of substrings where the box has them. */
export function queueEdits(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: CardShapes,
  contents: CardReading['contents'],
  edits: readonly FieldEdit[],
): void {
  for (const edit of edits) {
    const box = shapes.fields.get(edit.field);
    const now = contents.get(edit.field);
    if (!box || !now) throw new Error(`No box for field ${edit.field}`);
    queueWriting(context, card.slide, box, now, edit);
  }
}

/** Queues the writing of a label: with a fill while it says something, and invisible when it does not. */
export function queueLabel(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shape: string,
  text: string | null,
): void {
  const box = context.presentation.slides.getItem(card.slide).shapes.getItem(shape);
  box.textFrame.textRange.text = text ?? '';
  if (text === null) box.fill.clear();
  else box.fill.setSolidColor(LABEL_FILL);
}
