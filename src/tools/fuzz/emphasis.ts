import type { SlideId } from '../../core/deck/slideId.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import type { Step } from '../replay/script.ts';
import { countIn } from './bag.ts';
import { bagOfLines, type Lines } from './sight.ts';
import { Breach } from './breach.ts';
import { boldness } from './file.ts';

/** Tracks whether entries are bold, for entries that nobody touched since they were formatted. */
export class Emphasis {
  readonly #bold = new Map<string, boolean>();

  /** Updates the known formatting after a step. Only texts that occur once on the card can be tracked. */
  after(step: Step, lines: Lines): void {
    if (step.do === 'hostUndo' || step.do === 'hostRedo') this.#bold.clear();
    if (step.do !== 'format' && this.#bold.size === 0) return;
    const counts = bagOfLines(lines);
    for (const text of this.#bold.keys()) if (countIn(counts, text) > 1) this.#bold.delete(text);
    if (step.do !== 'format') return;
    const text = [...lines].find(([field]) => field === step.column)?.[1][step.entry];
    if (text !== undefined && counts.get(text) === 1) this.#bold.set(text, step.bold);
  }

  /** Forgets entries that were changed, moved or removed. */
  forget(texts: readonly string[]): void {
    for (const text of texts) this.#bold.delete(text);
  }

  /** Forgets all entries, because the step itself changes formatting. */
  forgetAll(): void {
    this.#bold.clear();
  }

  /** Throws Breach when a tracked entry in the saved file has different formatting. */
  check(file: Uint8Array, card: SlideId): void {
    if (this.#bold.size === 0) return;
    const found = boldness(file, card);
    for (const [text, bold] of this.#bold) {
      const now = found.find(one => entriesIn(one.text).length > 0 && one.text === text);
      if (now && now.bold !== bold)
        throw new Breach(
          'format',
          `${JSON.stringify(text)} was ${bold ? '' : 'not '}bold, but that has changed`,
        );
    }
  }
}
