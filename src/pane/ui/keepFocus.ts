import type { MouseEvent } from 'react';

/** For `onMouseDown`: a click on this leaves the focus where it is. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** For `onClick`: does the task once for a double click, whose second click may hit what moved up under the pointer. */
export function onFirstClick(task: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) task();
  };
}

/** Moves the focus to a field and the caret behind its words, so that typing continues them. The browser's own place is before them. */
export function focusAtEnd(field: HTMLTextAreaElement | null, options?: FocusOptions): void {
  field?.focus(options);
  field?.setSelectionRange(field.value.length, field.value.length);
}
