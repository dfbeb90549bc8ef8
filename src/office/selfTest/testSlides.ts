import type { SlideId } from '../../core/deck/slideId.ts';
import type { Calls, Context, Turn } from '../calls.ts';
import { TEST_PREFIX } from '../../core/selfTest/boxes.ts';
import { done } from '../../core/deck/trouble.ts';
import { queueItems } from '../collection.ts';
import { readEach } from '../readEach.ts';
import { stampTemplate } from '../template.ts';
import { NoAnswer, Stopped } from './question.ts';

/** The tag of the test slides. Its value is different for each run, so that a run never removes other slides. */
export const TEST_TAG = 'PARTNERSCHAPSKAARTTEST';

/** The number of slides in the file. */
export const TEST_SLIDES = 2;

/** How many times to read the slides. Reads are refused for a while after an insertion (web, office-js #6741). */
const LOOKS = 6;

/** What was seen during the insertion of the test slides. */
export interface Insertion {
  /** The ids of the slides before the insertion. */
  readonly before: readonly SlideId[];
  /** The last slide before the insertion. */
  readonly target: SlideId | undefined;
  /** The ids in the first batch after the insertion; null when PowerPoint refused that batch. */
  readonly firstLook: readonly SlideId[] | null;
  /** The ids of the slides after the insertion. */
  readonly after: readonly SlideId[];
  /** The new slides as they were first found, in order. */
  readonly firstAdded: readonly SlideId[];
  /** The same slides at the end of the insertion. */
  readonly added: readonly SlideId[];
  readonly selectedBefore: readonly SlideId[] | null;
  readonly selectedAfter: readonly SlideId[] | null;
  readonly mastersBefore: number;
  readonly mastersAfter: number;
  /** The ids of the shapes on the first test slide, by name. */
  readonly shapes: ReadonlyMap<string, string>;
  /** The names of the shapes in the first batch that read them; null when PowerPoint refused that batch. */
  readonly firstShapes: readonly string[] | null;
}

/** The slides of one self-test: inserts them at the end of the deck, and removes them. */
export class TestSlides {
  readonly #calls: Calls;
  readonly #run: string;
  readonly #pause: () => Promise<void>;
  /** Once set, nothing is inserted any more: an insertion can be under way when the self-test is stopped. */
  #isRemoving = false;
  #insertion: Insertion | null = null;
  #left: readonly number[] | null = [];
  #before: readonly SlideId[] | null = null;
  #selected: readonly SlideId[] | null = null;

  /** `run` identifies this self-test. `pause` is called before a refused read is tried again. */
  constructor(calls: Calls, run: string, pause: () => Promise<void>) {
    this.#calls = calls;
    this.#run = run;
    this.#pause = pause;
  }

  /** What was seen during the insertion; null when there is no test slide. */
  get insertion(): Insertion | null {
    return this.#insertion;
  }

  /** The numbers of the test slides that are still there after `remove`; null when the slides cannot be read. */
  get left(): readonly number[] | null {
    return this.#left;
  }

  /**
   * Inserts the test slides behind the last slide, and looks for them. Throws the error of the insertion when there are
   * none. Uses the theme of the deck: an insertion with the
   * theme of the file would leave a master behind on the web.
   */
  async insert(file: Uint8Array): Promise<void> {
    const { base64 } = stampTemplate(file, {
      style: 'template',
      stamp: { texts: {}, descriptions: {}, language: 'nl-NL', tag: { key: TEST_TAG, value: this.#run } },
    });
    const before = await this.#ids();
    this.#before = before;
    const selectedBefore = await this.#selection();
    this.#selected = selectedBefore;
    const mastersBefore = await this.#masters();
    const target = before.at(-1);
    if (this.#isRemoving) throw new Stopped();
    // A call that fails or times out may still have inserted.
    const failure = await this.read<unknown>(async context => {
      context.presentation.insertSlidesFromBase64(base64, {
        formatting: 'UseDestinationTheme',
        ...(target !== undefined && { targetSlideId: target }),
      });
      await context.sync();
      return null;
    }).catch((error: unknown) => error);
    const firstLook = await this.read(readIds).catch(() => null);
    const { ids: after, ours } = await this.#ours();
    const [first] = ours;
    if (first === undefined) {
      if (failure !== null) throw failure as Error;
      return;
    }
    const read = (context: Context) => readShapes(context, first);
    const firstShapes = await this.read(read).catch(() => null);
    const shapes = firstShapes?.size ? firstShapes : await this.#patiently(read);
    const selectedAfter = await this.#selection();
    const mastersAfter = await this.#masters();
    // An id can change some time after the insertion.
    const { ours: added } = await this.#ours();
    this.#insertion = {
      before,
      target,
      firstLook,
      after,
      firstAdded: ours,
      added,
      selectedBefore,
      selectedAfter,
      mastersBefore,
      mastersAfter,
      shapes,
      firstShapes: firstShapes && [...firstShapes.keys()],
    };
  }

  /**
   * Removes every test slide of this run, in two attempts, and selects what was selected before. Then `left` is known.
   */
  async remove(): Promise<void> {
    this.#isRemoving = true;
    if (this.#before === null) return;
    this.#left = null;
    try {
      for (let attempts = 2; ; attempts--) {
        const { ids, ours, isSure } = await this.#ours();
        if (ours.length === 0 || attempts === 0) {
          await this.#selectAgain();
          if (isSure || ours.length > 0) this.#left = ours.map(id => ids.indexOf(id) + 1);
          return;
        }
        for (const id of ours) await this.#delete(id);
      }
    } catch {
      // The slides cannot be read, so what is left stays unknown.
    }
  }

  /** Runs a batch once, in the queue of calls. Throws the error of Office, or NoAnswer. */
  read<T>(task: (context: Context) => Promise<T>): Promise<T> {
    return this.inTurn(turn => turn.read(task, 1));
  }

  /** Runs a task in a turn of the queue of calls. Throws the error of the task, or NoAnswer. */
  async inTurn<T>(task: (turn: Turn) => Promise<T>): Promise<T> {
    const outcome = await this.#calls.take<{ readonly value: T } | { readonly error: unknown }>(turn =>
      task(turn).then(
        value => done({ value }),
        (error: unknown) => done({ error }),
      ),
    );
    if (!outcome.ok) throw new NoAnswer();
    if ('error' in outcome.value) throw outcome.value.error;
    return outcome.value.value;
  }

  /** Runs a batch again while PowerPoint refuses it. Throws the last error. */
  async #patiently<T>(task: (context: Context) => Promise<T>): Promise<T> {
    for (let left = LOOKS - 1; ; left--) {
      try {
        return await this.read(task);
      } catch (error) {
        if (left <= 0 || error instanceof NoAnswer) throw error;
        await this.#pause();
      }
    }
  }

  #ids(): Promise<readonly SlideId[]> {
    return this.#patiently(readIds);
  }

  async #selection(): Promise<readonly SlideId[] | null> {
    return this.read(async context => {
      const selected = queueItems(context.presentation.getSelectedSlides(), 'id');
      await context.sync();
      return selected().map(one => one.id as SlideId);
    }).catch(() => null);
  }

  async #masters(): Promise<number> {
    return this.read(async context => {
      const count = context.presentation.slideMasters.getCount();
      await context.sync();
      return count.value;
    }).catch(() => -1);
  }

  /**
   * Returns all slides, and the test slides of this run: new slides with the tag of the run, or with its boxes.
   * `isSure` is false when PowerPoint returns neither the tag nor the boxes of a new slide, which may be a test slide.
   */
  async #ours(): Promise<{
    readonly ids: readonly SlideId[];
    readonly ours: readonly SlideId[];
    readonly isSure: boolean;
  }> {
    const ids = await this.#ids();
    const fresh = ids.filter(id => !this.#before?.includes(id));
    const tags = await this.#patiently(context =>
      readEach(context, fresh, id => {
        const tag = context.presentation.slides.getItem(id).tags.getItemOrNullObject(TEST_TAG);
        tag.load('value');
        return () => (tag.isNullObject ? '' : tag.value);
      }),
    ).catch(() => []);
    const ours: SlideId[] = [];
    let isSure = true;
    for (const [at, id] of fresh.entries()) {
      // Another value is the tag of another self-test in the same deck.
      const isOurs = tags[at] ? tags[at] === this.#run : await this.#hasTestBoxes(id);
      if (isOurs) ours.push(id);
      isSure &&= isOurs !== null || tags[at] === '';
    }
    return { ids, ours, isSure };
  }

  /** Whether a slide has the boxes of a test slide; null when they cannot be read. */
  async #hasTestBoxes(id: SlideId): Promise<boolean | null> {
    const names = await this.#patiently(context => readShapes(context, id)).catch(() => null);
    return names && [...names.keys()].some(name => name.startsWith(TEST_PREFIX));
  }

  /** Deletes a slide. Ignores an error, because the slides are read afterwards. */
  async #delete(id: SlideId): Promise<void> {
    await this.read(async context => {
      context.presentation.slides.getItem(id).delete();
      await context.sync();
    }).catch(() => undefined);
  }

  async #selectAgain(): Promise<void> {
    const selected = this.#selected;
    if (!selected || selected.length === 0) return;
    const now = await this.#selection();
    if (JSON.stringify(now) === JSON.stringify(selected)) return;
    await this.read(async context => {
      context.presentation.setSelectedSlides([...selected]);
      await context.sync();
    }).catch(() => undefined);
  }
}

async function readIds(context: Context): Promise<readonly SlideId[]> {
  const all = queueItems(context.presentation.slides, 'id');
  await context.sync();
  return all().map(one => one.id as SlideId);
}

async function readShapes(context: Context, slide: SlideId): Promise<ReadonlyMap<string, string>> {
  const all = queueItems(context.presentation.slides.getItem(slide).shapes, 'id,name');
  await context.sync();
  return new Map(all().map(one => [one.name, one.id]));
}
