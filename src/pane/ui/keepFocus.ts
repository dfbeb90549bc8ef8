import type { MouseEvent } from 'react';

/** Handles `onMouseDown`: prevents a click from moving the focus. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/**
 * Returns an `onClick` handler that runs the task on a single click, and only once on a double click: a second click
 * could hit the row that has moved up under the pointer.
 */
export function onFirstClick(task: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) task();
  };
}

/** Focuses a field and puts the caret at the end of its text. Browsers put the caret at the start by default. */
export function focusAtEnd(field: HTMLTextAreaElement | null, options?: FocusOptions): void {
  field?.focus(options);
  field?.setSelectionRange(field.value.length, field.value.length);
}
