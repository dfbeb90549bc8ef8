import type { MouseEvent } from 'react';

/** For `onMouseDown`: keeps a click from moving the focus. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** For `onClick`: runs the task once for a double click: its second click may hit the row that moved up under the pointer. */
export function onFirstClick(task: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) task();
  };
}

/** Focuses a field with the caret at the end of its text. Browsers put it at the start. */
export function focusAtEnd(field: HTMLTextAreaElement | null, options?: FocusOptions): void {
  field?.focus(options);
  field?.setSelectionRange(field.value.length, field.value.length);
}
