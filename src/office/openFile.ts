import type { SlideSketch } from '../core/deck/sketch.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { SlideSize } from '../core/deck/slideSize.ts';
import { done, trouble, type Outcome } from '../core/deck/trouble.ts';
import { Package } from '../pptx/package.ts';
import { Presentation } from '../pptx/presentation.ts';
import { EMU_PER_POINT } from '../pptx/shape.ts';

/** Bytes in one slice, at most 4 MB: the host gets its whole patience for each. */
const SLICE = 1024 * 1024;

/** What is copied at most, in MB: slices were seen to need 100 MB of memory each, and a file of 150 MB all of it (office-js #2179). */
const LARGEST = 50;

/** Runs a task in its turn in the queue of calls to the host, and gives what it gives, or trouble. */
type InTurn = <T>(task: (givenUp: AbortSignal) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/**
 * The open presentation as PowerPoint would save it now. Slices come one after the other, each in a turn of its own,
 * so that a large file holds up nobody; the copy is closed however it ends, since PowerPoint has two at most. Trouble
 * `copyTooLarge` for one that would take the memory of the pane.
 */
export async function openFile(office: typeof Office, inTurn: InTurn): Promise<Outcome<Uint8Array>> {
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

/** Returns the slide size of a presentation, in points; null when the file cannot be read. */
export function slideSizeIn(bytes: Uint8Array): SlideSize | null {
  try {
    const { width, height } = new Presentation(Package.open(bytes)).size;
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
  // Nobody waits for it any more.
  if (copy.ok && givenUp.aborted) copy.value.closeAsync();
  return copy;
}

/** A call of the Common API as an outcome: it answers a callback, and an error of its own is no exception. */
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

/** Returns the sketches of these slides in a copy of the deck, under the ids that they have in the open one. */
export function inOpenDeck(
  copied: readonly SlideSketch[],
  slides: readonly SlideId[],
): readonly SlideSketch[] {
  const inFile = new Map(copied.map(one => [numberOf(one.slide), one]));
  return slides.flatMap(slide => {
    const found = inFile.get(numberOf(slide));
    return found ? [{ ...found, slide }] : [];
  });
}

/** What the file knows a slide by: the part of its id before the `#`. */
function numberOf(slide: SlideId): string {
  return slide.split('#')[0] ?? '';
}
