import type { MouseEvent } from 'react';

/** Handles `onMouseDown`: prevents a click from moving the focus. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/**
 * Returns an `onClick` handler that runs the task on a single click, and only once on a double click. The second click
 * could hit the row that moved up under the pointer.
 */
export function onFirstClick(task: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) task();
  };
}

/** Focuses a field and puts the caret at the end of its text, where browsers put it at the start. */
export function focusAtEnd(field: HTMLTextAreaElement | null, options?: FocusOptions): void {
  field?.focus(options);
  field?.setSelectionRange(field.value.length, field.value.length);
}
