import { caretIn, offsetOf, placeCaret, showText, textOf } from './editable.ts';
import { deletion, insertion, movedCaret, type Caret } from './keystroke.ts';
import { mergedText } from './mergedText.ts';
import { survivors } from './offsetMap.ts';
import { withText, type StyledText } from './styledText.ts';

/** The events of a typing surface. */
export interface TypingEvents {
  /** Called with the whole text after a person typed. */
  readonly type: (text: string) => void;
  readonly caret: (caret: Caret) => void;
}

/** Maximum delay before typed characters are reported, in milliseconds. */
const PAUSE = 250;

/**
 * An editable element in which a person types the text of one box. Keeps the text itself and uses the element only for
 * display, so that unexpected markup of the browser never reaches a slide. Merges changes from outside with the typed
 * text, so that nothing is lost.
 */
export class TypingSurface {
  readonly #root: HTMLElement;
  readonly #events: TypingEvents;
  readonly #abort = new AbortController();
  #shown: StyledText;
  /** The text of the box, as last reported or received. */
  #told: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #composing = false;
  /** Text received from outside during an IME composition, which must not be disturbed. */
  #waiting: string | null = null;
  #caret: Caret = { start: 0, end: 0 };

  constructor(root: HTMLElement, shown: StyledText, events: TypingEvents) {
    this.#root = root;
    this.#shown = shown;
    this.#told = shown.text;
    this.#events = events;
    showText(root, shown);
    this.#listen();
  }

  get text(): string {
    return this.#shown.text;
  }

  /** Takes the focus. Puts the caret at a point of the window, or at the end of the text when no point is given. */
  focus(point: { readonly x: number; readonly y: number } | null): void {
    this.#root.focus({ preventScroll: true });
    const end = this.text.length;
    let caret: Caret = { start: end, end };
    const place = point && document.caretPositionFromPoint(point.x, point.y);
    if (place && this.#root.contains(place.offsetNode)) {
      const start = offsetOf(this.#root, place.offsetNode, place.offset);
      caret = { start, end: start };
    }
    this.#put(caret);
  }

  /** Merges a text that the box got from elsewhere with the typed text. */
  adopt(theirs: string): void {
    if (this.#composing) this.#waiting = theirs;
    if (this.#composing || theirs === this.#told) return;
    const mine = this.text;
    const merged = mergedText(this.#told, mine, theirs);
    const caret = movedCaret(survivors(mine, merged), caretIn(this.#root) ?? this.#caret);
    this.#told = theirs;
    this.#show(withText(this.#shown, merged), caret);
    if (merged !== theirs) this.#schedule();
  }

  /**
   * Takes over the appearance of the text from a new drawing. Does nothing during a composition or while typed text is
   * not yet reported.
   */
  restyle(drawn: StyledText): void {
    if (this.#composing || this.text !== this.#told) return;
    const styled = withText(drawn, this.text);
    const caret = caretIn(this.#root);
    this.#shown = styled;
    showText(this.#root, styled);
    if (caret && document.activeElement === this.#root) placeCaret(this.#root, caret);
  }

  /** Immediately reports typed text that was not reported yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.text === this.#told) return;
    this.#told = this.text;
    this.#events.type(this.text);
  }

  /** Reports the remaining typed text and removes all listeners. */
  close(): void {
    if (this.#composing) this.#readBack();
    this.flush();
    this.#abort.abort();
  }

  #listen(): void {
    const { signal } = this.#abort;
    this.#root.addEventListener('beforeinput', event => this.#input(event), { signal });
    this.#root.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    this.#root.addEventListener('compositionend', () => this.#readBack(), { signal });
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal });
  }

  #input(event: InputEvent): void {
    if (this.#composing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const caret = this.#target(event) ?? caretIn(this.#root) ?? this.#caret;
    const data = event.data ?? event.dataTransfer?.getData('text/plain') ?? null;
    const inserted = insertion(event.inputType, data);
    const gone = inserted === null ? deletion(event.inputType, this.text, caret) : caret;
    if (!gone) return;
    const text = this.text.slice(0, gone.start) + (inserted ?? '') + this.text.slice(gone.end);
    const at = gone.start + (inserted?.length ?? 0);
    this.#show(withText(this.#shown, text), { start: at, end: at });
    this.#schedule();
  }

  /**
   * Returns the text range that the event itself names, for a spelling correction or drag and drop. Returns null for
   * other events.
   */
  #target(event: InputEvent): Caret | null {
    if (!/^(insertReplacementText|insertFromDrop|deleteByDrag)$/.test(event.inputType)) return null;
    const [range] = event.getTargetRanges();
    if (!range || !this.#root.contains(range.startContainer)) return null;
    return {
      start: offsetOf(this.#root, range.startContainer, range.startOffset),
      end: offsetOf(this.#root, range.endContainer, range.endOffset),
    };
  }

  /**
   * Reads the text from the element after a composition (accents, Chinese, speech), when the element has text that is
   * not stored yet.
   */
  #readBack(): void {
    const caret = caretIn(this.#root) ?? this.#caret;
    this.#composing = false;
    this.#show(withText(this.#shown, textOf(this.#root)), caret);
    if (this.#waiting !== null) this.adopt(this.#waiting);
    this.#waiting = null;
    this.#schedule();
  }

  #show(shown: StyledText, caret: Caret): void {
    this.#shown = shown;
    showText(this.#root, shown);
    this.#put(caret);
  }

  #put(caret: Caret): void {
    placeCaret(this.#root, caret);
    this.#selectionChanged();
  }

  #selectionChanged(): void {
    const caret = caretIn(this.#root);
    if (!caret || this.#composing) return;
    if (caret.start === this.#caret.start && caret.end === this.#caret.end) return;
    this.#caret = caret;
    this.#events.caret(caret);
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => this.flush(), PAUSE);
  }
}
