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

/** The paths to the card's shapes that exist on its slide. */
export interface CardShapes {
  readonly title: Box | null;
  readonly fields: ReadonlyMap<FieldId, Box>;
  /** Shape ids. Only slides that we made have labels. A label inside a group cannot be written and is left out. */
  readonly labels: ReadonlyMap<CardLabel, string>;
}

/** The snapshot of a card, with the box contents needed to write to it. */
export interface CardReading {
  readonly reading: Snapshot;
  readonly contents: ReadonlyMap<FieldId, Contents>;
}

/** How to read a card. Requesting the selection is optional, because some views refuse it (office-js #3552). */
export interface CardReader extends Reader {
  readonly selection: boolean;
}

const LABELS: Readonly<Record<CardLabel, string>> = { prompt: PROMPT_SHAPE, clock: CLOCK_SHAPE };
/** The fill of a label that shows a text, so that the text is legible on any background. */
const LABEL_FILL = '#FFF4CE';

/**
 * Thrown when the slide with a card's id is not that card: it has another card's tag, or neither a tag nor any boxes.
 */
export class OtherSlide extends Error {}

/**
 * Finds a card's shapes. See `cardShapes` for how they are matched. Costs one sync, and more for boxes in groups or
 * tables (see `findBoxes` and `withGroupedBoxes`) or for boxes found by their text.
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

/**
 * Finds a card's shapes among the shapes on its slide.
 *
 * On a slide that we made, finds boxes by their reserved names, and unnamed boxes by heading or position. On a slide
 * that someone else made, finds boxes by the places in its tag. When boxes are still missing, searches by text with a
 * lazy-loaded module. Needs no sync, except for boxes in groups or tables and for the search by text.
 */
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
 * Returns the shapes of a card that we made. Includes the shapes inside groups when a box is missing on the slide
 * itself, because people group shapes to move them. Costs one sync for each level of groups.
 *
 * Throws BoxesOutOfReach when this PowerPoint cannot read a group that may contain the missing boxes.
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
 * Returns the boxes of a card that we made, among the shapes with text. Lazy-loads the search for unnamed boxes when a
 * name is missing. When that module cannot be loaded, unnamed boxes are left out.
 */
async function boxesOf(
  shapes: readonly FoundShape[],
  kind: CardKind,
): Promise<ReadonlyMap<FieldId, FoundShape>> {
  const named = namedBoxes(shapes, kind.fields);
  if (named.size === kind.fields.length) return named;
  return (await finders())?.ownBoxes(shapes, kind) ?? named;
}

/** Lazy-loads the search for unnamed boxes. Resolves with null when the module cannot be loaded. */
function finders() {
  return import('./namelessBoxes.ts').catch(() => null);
}

function boxOf(shape: FoundShape | undefined): Box | null {
  return shape ? { path: shape.path } : null;
}

/**
 * Queues reading a card's texts. Returns a function that reads the result after the sync.
 *
 * Creates new proxies each time: for a newly added slide, PowerPoint on the web refuses proxies across syncs (office-js
 * #2903).
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
 * Returns a predicate for texts that PowerPoint cut short. A build may count one character too many, so one missing
 * character is tolerated, unless another text in the same snapshot misses more.
 */
function shortness(all: readonly Contents[]): (one: Contents) => boolean {
  const most = all.some(one => one.missing > 1) ? 0 : 1;
  return ({ missing }) => missing > most;
}

/** What this user has selected, relative to the card's slide. */
interface Selection {
  /** The id of the selected shape on the card's slide; null when no shape or several shapes are selected. */
  readonly typedIn: string | null;
  readonly inView: boolean;
}

const UNKNOWN: Selection = { typedIn: null, inView: true };

/**
 * Queues reading the selection. The first selected slide is the slide in view.
 *
 * Reads the selected shapes and not the selected text: PowerPoint returns no text while the thumbnails are hidden, even
 * with the caret in a text (office-js #6813). A shape that is selected as a whole therefore counts as being typed in.
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

/** Queues edits of whole boxes, as replacements of substrings where the box supports them. */
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

/** Queues writing a label. Adds a fill when there is a text, and clears text and fill when `text` is null. */
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
