import type { SlideId } from '../../core/deck/slideId.ts';
import { entriesIn } from '../../core/text/paragraphs.ts';
import type { Step } from '../replay/script.ts';
import { countIn } from './bag.ts';
import { bagOfLines, type Lines } from './sight.ts';
import { Breach } from './breach.ts';
import { boldness } from './file.ts';

/** What is known of the formatting of entries that nobody touched since it was given to them. */
export class Emphasis {
  readonly #bold = new Map<string, boolean>();

  /** To be called after a step on a card with these entries. Only those whose words stand there once can be told apart. */
  after(step: Step, lines: Lines): void {
    if (step.do === 'hostUndo' || step.do === 'hostRedo') this.#bold.clear();
    if (step.do !== 'format' && this.#bold.size === 0) return;
    const counts = bagOfLines(lines);
    for (const text of this.#bold.keys()) if (countIn(counts, text) > 1) this.#bold.delete(text);
    if (step.do !== 'format') return;
    const text = [...lines].find(([field]) => field === step.column)?.[1][step.entry];
    if (text !== undefined && counts.get(text) === 1) this.#bold.set(text, step.bold);
  }

  /** Nothing is known any more of entries that were changed, moved or taken away. */
  forget(texts: readonly string[]): void {
    for (const text of texts) this.#bold.delete(text);
  }

  /** Nothing is known any more of any: what happens now changes formatting by itself. */
  forgetAll(): void {
    this.#bold.clear();
  }

  /** Throws Breach. */
  check(file: Uint8Array, card: SlideId): void {
    if (this.#bold.size === 0) return;
    const found = boldness(file, card);
    for (const [text, bold] of this.#bold) {
      const now = found.find(one => entriesIn(one.text).length > 0 && one.text === text);
      if (now && now.bold !== bold)
        throw new Breach(
          'format',
          `${JSON.stringify(text)} was ${bold ? '' : 'not '}bold and is otherwise now`,
        );
    }
  }
}
