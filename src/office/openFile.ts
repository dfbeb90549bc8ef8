import type { SlideSketch } from '../core/deck/sketch.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { SlideSize } from '../core/deck/slideSize.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import { Package } from '../pptx/package.ts';
import { Presentation } from '../pptx/presentation.ts';
import { EMU_PER_POINT } from '../pptx/shape.ts';

/** Bytes per slice, at most 4 MB. Each slice is a call with its own timeout. */
const SLICE = 1024 * 1024;

/**
 * The largest file to copy, in MB. A slice may need 100 MB of memory, and a file of 150 MB all memory (office-js
 * #2179).
 */
const LARGEST = 50;

/** Runs a task in a turn of the queue of calls to the host. Resolves with the task's outcome or with trouble. */
export type InTurn = <T>(task: (givenUp: AbortSignal) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/**
 * Returns the open presentation as PowerPoint would save it now.
 *
 * Reads one slice per turn, so that other calls can run between them. Always closes the copy, because PowerPoint allows
 * at most two. Returns trouble `copyTooLarge` when the copy could exhaust the pane's memory, and `notRead` when part of
 * the file is missing.
 */
async function openFile(office: typeof Office, inTurn: InTurn): Promise<Outcome<Uint8Array>> {
  if (!office.context.requirements.isSetSupported('CompressedFile', '1.1'))
    return trouble('hostFailed', { code: 'CompressedFile' });
  const opened = await inTurn(givenUp => openCopy(office, givenUp));
  if (!opened.ok) return opened;
  const copy = opened.value;
  let filled = 0;
  try {
    if (copy.size > LARGEST * 1e6) return trouble('copyTooLarge', { megabytes: LARGEST });
    const bytes = new Uint8Array(copy.size);
    for (let at = 0; at < copy.sliceCount; at++) {
      const slice = await inTurn(() => ask<Office.Slice>(office, answer => copy.getSliceAsync(at, answer)));
      if (!slice.ok) return slice;
      const { data } = slice.value as { readonly data: ArrayLike<number> };
      if (filled + data.length > bytes.length) return trouble('notRead');
      bytes.set(data, filled);
      filled += data.length;
    }
    if (filled < bytes.length) return trouble('notRead');
    return done(bytes);
  } finally {
    await inTurn(() => ask(office, answer => copy.closeAsync(answer)));
  }
}

/**
 * Sketches slides from a copy of the open presentation, which the Common API provides without a newer PowerPointApi.
 * `sketch` sketches the slides of a file.
 */
export async function sketchCopy(
  office: typeof Office,
  inTurn: InTurn,
  sketch: (bytes: Uint8Array) => Promise<Outcome<readonly SlideSketch[]>>,
  slides: readonly SlideId[],
): Promise<Outcome<readonly SlideSketch[]>> {
  const bytes = await openFile(office, inTurn);
  if (!bytes.ok) return bytes;
  const sketches = await sketch(bytes.value);
  if (!sketches.ok) return sketches.trouble.code === 'fileLocked' ? trouble('copyLocked') : sketches;
  return done(inOpenDeck(sketches.value, slides));
}

/** Returns the slide size of the open presentation, in points; null when it cannot be copied or read. */
export async function openSlideSize(office: typeof Office, inTurn: InTurn): Promise<SlideSize | null> {
  const bytes = await openFile(office, inTurn);
  if (!bytes.ok) return null;
  try {
    const { width, height } = new Presentation(Package.open(bytes.value)).size;
    return { width: width / EMU_PER_POINT, height: height / EMU_PER_POINT };
  } catch {
    return null;
  }
}

async function openCopy(office: typeof Office, givenUp: AbortSignal): Promise<Outcome<Office.File>> {
  const { context, FileType } = office;
  const copy = await ask<Office.File>(office, answer =>
    context.document.getFileAsync(FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  // The turn timed out, so nothing will use the copy.
  if (copy.ok && givenUp.aborted) copy.value.closeAsync();
  return copy;
}

/** Converts a callback of the Common API to an outcome. The Common API reports errors in the callback. */
function ask<T>(
  { AsyncResultStatus }: typeof Office,
  call: (answer: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Outcome<T>> {
  return new Promise(resolve =>
    call(({ status, value, error }) =>
      resolve(
        status === AsyncResultStatus.Succeeded ? done(value) : trouble('hostFailed', { code: error.code }),
      ),
    ),
  );
}

/** Returns the sketches of the given slides from a copy of the deck, with the slide ids of the open deck. */
function inOpenDeck(copied: readonly SlideSketch[], slides: readonly SlideId[]): readonly SlideSketch[] {
  const inFile = new Map(copied.map(one => [numberOf(one.slide), one]));
  return slides.flatMap(slide => {
    const found = inFile.get(numberOf(slide));
    return found ? [{ ...found, slide }] : [];
  });
}

/** Returns the slide's number in the file: the part of its id before the `#`. */
function numberOf(slide: SlideId): string {
  return slide.split('#')[0] ?? '';
}
