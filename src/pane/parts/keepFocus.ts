import type { MouseEvent } from 'react';

/** For `onMouseDown`: a click on this does not take the hands from the field. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
