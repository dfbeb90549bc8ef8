import {
  AID_TAG,
  isPageOf,
  type Aid,
  type AidEdit,
  type AidShape,
  type AidShapes,
  type DecideAid,
  type DecideEnd,
} from '../core/deck/aid.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import { diffText } from '../core/text/lines.ts';
import { sameParagraphs, withoutWhite } from '../core/text/paragraphs.ts';
import type { Context, Turn } from './calls.ts';
import { queueItems } from './collection.ts';
import { isGone, isNotLoaded } from './officeError.ts';
import { ofCaller } from './officeTrouble.ts';
import { readEach } from './readEach.ts';
import { textOf } from './readTexts.ts';
import { queueShapes } from './shapesWithin.ts';
import { holdsText } from './textless.ts';

/** The last known state of an aid, as read or written. */
interface KnownAid {
  readonly slide: SlideId;
  /** Shape ids by shape name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly shapes: AidShapes;
  /** Whether PowerPoint returned only part of a text. Offsets in such a text cannot be trusted for a write. */
  readonly isShort: boolean;
}

/** Finds aids (slides of ours that are not cards) by their tags, writes their texts, and caches their ids and texts. */
export class AidAccess {
  readonly #known = new Map<Aid, KnownAid>();

  /**
   * Writes the texts of an aid. See `Deck.writeAid`.
   *
   * Costs no sync when the cached texts need no change, and one sync otherwise. Reading a known aid again costs one
   * sync more. Finding the aid in the deck costs four syncs more.
   */
  async write(
    turn: Turn,
    aid: Aid,
    decide: DecideAid,
    on: 'known' | 'there',
  ): Promise<Outcome<SlideId | null>> {
    const remembered = this.#known.get(aid);
    const now = remembered && on === 'known' ? remembered : await this.#look(turn, aid, remembered);
    if (!now) return done(null);
    try {
      return await this.#writeOn(turn, aid, now, decide);
    } catch (error) {
      if (!isGone(error)) throw error;
      // After an undo, or after a cut and paste, the slide's shapes may have new ids.
      const found = await this.#look(turn, aid);
      return found ? await this.#writeOn(turn, aid, found, decide) : done(null);
    }
  }

  /** Deletes all slides of an aid except `but`. Costs two syncs, and one more when there are slides to delete. */
  async deleteOthers(turn: Turn, aid: Aid, but: SlideId): Promise<void> {
    this.#known.delete(aid);
    const slides = await turn.read(context => slidesOf(context, value => isPageOf(aid, value)));
    const others = slides.filter(slide => slide !== but);
    if (others.length === 0) return;
    await turn.change(async context => {
      for (const slide of others) context.presentation.slides.getItem(slide).delete();
      await context.sync();
    });
  }

  /**
   * Takes an aid out of the deck. See `Deck.putAidAway`. Costs five syncs. Trouble `notRead` when PowerPoint returned only
   * part of a text, because other people's words may then be missing.
   */
  async putAway(turn: Turn, aid: Aid, decide: DecideEnd): Promise<Outcome<null>> {
    const now = await this.#look(turn, aid);
    this.#known.delete(aid);
    if (!now) return done(null);
    if (now.isShort) return trouble('notRead');
    const end = ofCaller(() => decide(now.shapes));
    await turn.change(async context => {
      const slide = context.presentation.slides.getItem(now.slide);
      if (end === 'delete') slide.delete();
      else {
        slide.tags.delete(AID_TAG);
        for (const { shape, text } of end) {
          const id = now.ids.get(shape);
          if (id !== undefined) slide.shapes.getItem(id).textFrame.textRange.text = text;
        }
      }
      await context.sync();
    });
    return done(null);
  }

  async #look(turn: Turn, aid: Aid, known?: KnownAid): Promise<KnownAid | null> {
    const found = await turn.read(
      async context => (known && (await readAgain(context, aid, known))) ?? (await findAid(context, aid)),
    );
    if (found) this.#known.set(aid, found);
    else this.#known.delete(aid);
    return found;
  }

  async #writeOn(turn: Turn, aid: Aid, now: KnownAid, decide: DecideAid): Promise<Outcome<SlideId | null>> {
    const edits = ofCaller(() => decide(now.shapes));
    if (!edits) return done(null);
    const needed = edits.filter(one => {
      const there = now.shapes.get(one.shape);
      return there && !sameParagraphs(there.text, one.text);
    });
    if (needed.length === 0) return done(now.slide);
    this.#known.delete(aid);
    if (now.isShort) return trouble('notRead');
    let after = await writeTexts(turn, now, needed, '\r');
    const saysNow = (one: AidEdit): string => after.shapes.get(one.shape)?.text ?? '';
    const wrong = needed.filter(one => !sameParagraphs(saysNow(one), one.text));
    // Either a colleague changed the text during the write, or this build needs another paragraph mark than it returns.
    const sameWords = wrong.every(one => withoutWhite(saysNow(one)) === withoutWhite(one.text));
    if (wrong.length > 0 && !after.isShort)
      after = await writeTexts(turn, after, wrong, sameWords ? '\n' : '\r');
    if (!after.isShort) this.#known.set(aid, after);
    return done(now.slide);
  }
}

/** Queues loading a text. Returns a function that reads the result after the sync. */
function queueWhole(range: PowerPoint.TextRange): () => { readonly text: string; readonly isShort: boolean } {
  range.load('text,length');
  return () => {
    const text = textOf(range);
    // Some builds report a length that is one character too high.
    return { text: text ?? '', isShort: text === null || range.length - text.length > 1 };
  };
}

/**
 * Writes each text and reads it back. Replaces only the changed part, so that the rest keeps its formatting. Costs one
 * sync.
 */
async function writeTexts(
  turn: Turn,
  now: KnownAid,
  edits: readonly AidEdit[],
  mark: '\r' | '\n',
): Promise<KnownAid> {
  return turn.change(async context => {
    const shapes = context.presentation.slides.getItem(now.slide).shapes;
    const takes = edits.map(({ shape: name, text, size, fill }) => {
      const shape = shapes.getItem(now.ids.get(name) ?? '');
      const range = shape.textFrame.textRange;
      const before = now.shapes.get(name)?.text ?? '';
      const { start, length, text: by } = diffText(before, text.replaceAll('\r', mark));
      range.getSubstring(start, length).text = by;
      if (size !== undefined) range.font.size = size;
      if (fill !== undefined) shape.fill.setSolidColor(fill);
      return [name, queueWhole(range)] as const;
    });
    await context.sync();
    const read = takes.map(([name, take]) => [name, take()] as const);
    const said = read.map(([name, { text }]): [string, AidShape] => {
      const { width = 0, height = 0 } = now.shapes.get(name) ?? {};
      return [name, { width, height, text }];
    });
    return {
      ...now,
      shapes: new Map([...now.shapes, ...said]),
      isShort: read.some(([, one]) => one.isShort),
    };
  });
}

/**
 * Reads a known aid again. Returns null when the slide or a shape no longer exists, or when the slide is no longer this
 * aid. Costs one sync.
 */
async function readAgain(context: Context, aid: Aid, known: KnownAid): Promise<KnownAid | null> {
  const slide = context.presentation.slides.getItem(known.slide);
  const tag = slide.tags.getItemOrNullObject(AID_TAG);
  tag.load('value');
  const takes = [...known.ids].map(([name, id]) => {
    const shape = slide.shapes.getItem(id);
    shape.load('name,width,height');
    const take = queueWhole(shape.textFrame.textRange);
    return () => ({ name, shape, ...take() });
  });
  try {
    await context.sync();
    if (tag.isNullObject || tag.value !== aid) return null;
    const read = takes.map(take => take());
    if (read.some(({ name, shape }) => shape.name !== name)) return null;
    const shapes = read.map(({ name, shape: { width, height }, text }): [string, AidShape] => [
      name,
      { text, width, height },
    ]);
    return { ...known, shapes: new Map(shapes), isShort: read.some(one => one.isShort) };
  } catch (error) {
    if (isGone(error) || isNotLoaded(error)) return null;
    throw error;
  }
}

/** Finds the first page of an aid. Returns null when the deck has none. Costs four syncs. */
async function findAid(context: Context, aid: Aid): Promise<KnownAid | null> {
  const [slide] = await slidesOf(context, value => value === aid);
  if (slide === undefined) return null;
  const take = queueShapes(context, slide);
  await context.sync();
  const all = take();
  const holders = all.filter(one => holdsText(one.type));
  const takes = holders.map(({ path: [id = ''] }) =>
    queueWhole(context.presentation.slides.getItem(slide).shapes.getItem(id).textFrame.textRange),
  );
  await context.sync();
  const texts = takes.map(one => one());
  const ids = new Map<string, string>();
  const shapes = new Map<string, AidShape>();
  for (const one of all) {
    const { name, path, width, height } = one;
    const [id = ''] = path;
    const at = holders.indexOf(one);
    // A second shape with the same name is a copy that someone made.
    shapes.set(shapes.has(name) ? `${name} ${id}` : name, { text: texts[at]?.text ?? '', width, height });
    if (at >= 0 && !ids.has(name)) ids.set(name, id);
  }
  return {
    slide,
    ids,
    shapes,
    isShort: texts.some(one => one.isShort),
  };
}

/** Returns the slides whose aid tag is wanted, in slide order. Costs two syncs. */
async function slidesOf(context: Context, isWanted: (value: string) => boolean): Promise<readonly SlideId[]> {
  const all = queueItems(context.presentation.slides, 'id');
  await context.sync();
  const ids = all().map(one => one.id as SlideId);
  const values = await readEach(context, ids, id => {
    const tag = context.presentation.slides.getItem(id).tags.getItemOrNullObject(AID_TAG);
    tag.load('value');
    return () => (tag.isNullObject ? null : tag.value);
  });
  return ids.filter((_, at) => isWanted(values[at] ?? ''));
}
