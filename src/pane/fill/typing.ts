import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** The entry field, and the commands that keys and pasting elsewhere in the pane run. */
export interface TypingTarget {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /**
   * Whether another view of the pane is shown instead of the card. Keys and clicks are then not for the entry field.
   */
  readonly hidden: boolean;
  /** Inserts a pasted text in the entry field. */
  readonly paste: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Elements that accept text. */
const TEXT = 'textarea, input:not([type=checkbox], [type=radio]), [contenteditable=true]';
/** Elements that the space bar activates. Excludes the button of an entry, which opens with Enter or F2. */
const PRESSED_WITH_SPACE =
  'button:not([data-words]), input, a[href], summary, [role=button], [role=tab], [role=checkbox], [role=radio]';
/** Elements that keep the focus after a click. */
const KEYBOARD = 'textarea, input, [contenteditable=true]';
const OVERLAY = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]';

/**
 * Sends text typed anywhere in the pane to the entry field, including the first character.
 *
 * - A key that types a character outside a text field moves the focus to the entry field; the browser then inserts the
 *   character there. Pasted text is inserted there too.
 * - A click, a drop, or a key that removed the focused element returns the focus to the entry field, unless a text
 *   field or an overlay now has the focus.
 * - Ctrl+Z and Ctrl+Y undo and redo in the pane, unless a text field has text of its own to undo.
 *
 * Listens on the window and reads the DOM, because menus are rendered outside the pane.
 */
export function useTyping(target: TypingTarget): void {
  const { field, hidden } = target;
  const focus = () => field.current?.focus({ preventScroll: true });

  /** Focuses the entry field if `isAway` returns true for the element that has the focus. */
  const settle = useEffectEvent((isAway: (active: Element) => boolean) => {
    if (!hidden && isAway(document.activeElement ?? document.body)) focus();
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (hidden) return;
    const at = elementAt(event);
    const taken = at === field.current ? field.current.value !== '' : at.closest(`${TEXT}, ${OVERLAY}`);
    if (event.defaultPrevented) afterRender(() => settle(active => active === document.body));
    if (event.defaultPrevented || taken) return;
    const history = historyKey(event);
    if (history) {
      event.preventDefault();
      focus();
      // A key that is held down undoes only once.
      if (!event.repeat) target[history]();
    } else if (isTyping(event) && !(event.key === ' ' && at.matches(PRESSED_WITH_SPACE))) focus();
  });

  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (hidden || event.defaultPrevented || elementAt(event).closest(`${TEXT}, ${OVERLAY}`)) return;
    event.preventDefault();
    focus();
    target.paste(event.clipboardData?.getData('text/plain') ?? '');
  });

  const beganHidden = useRef(hidden);
  const begin = useEffectEvent(() => (beganHidden.current = hidden));

  const point = useEffectEvent((event: Event) => {
    const at = elementAt(event);
    const fromElsewhere = beganHidden.current;
    const byKey = event instanceof MouseEvent && event.type === 'click' && event.detail === 0;
    // Leaves the focus where it is: keyboard users continue from a tab, or in the content that a button expands.
    if (at.closest('[aria-haspopup]') || (byKey && at.closest('[aria-expanded], [role=tab]'))) return;
    const kept = at.closest('[role=menuitem]') ? KEYBOARD : `${KEYBOARD}, ${OVERLAY}`;
    afterRender(() =>
      settle(active => {
        // The click in another view may have brought this view to the front and focused an entry.
        if (fromElsewhere && active !== document.body && !active.contains(at)) return false;
        // Leaves a text selection that was made with the mouse, so that it can be copied.
        return !active.closest(kept) && document.getSelection()?.type !== 'Range';
      }),
    );
  });

  // Runs the pane's undo in an empty field, because the browser's undo history still has text of earlier entries.
  const browserHistory = useEffectEvent((event: InputEvent) => {
    const { inputType } = event;
    if (event.target !== field.current || field.current?.value !== '') return;
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
    event.preventDefault();
    target[inputType === 'historyUndo' ? 'undo' : 'redo']();
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('keydown', event => press(event), { signal });
    window.addEventListener('paste', event => paste(event), { signal });
    window.addEventListener('beforeinput', event => browserHistory(event), { signal });
    for (const type of ['click', 'drop', 'dragend']) {
      window.addEventListener(type, () => void begin(), { capture: true, signal });
      window.addEventListener(type, event => point(event), { signal });
    }
    return () => listening.abort();
  }, []);
}

function elementAt({ target }: Event): Element {
  return target instanceof Element ? target : document.body;
}

/** Runs a task after React has rendered the changes of the event, before the next event. */
function afterRender(task: () => void): void {
  queueMicrotask(task);
}

/** Returns whether a key types a character or starts one, as a dead key or the first key of a composition does. */
function isTyping(event: KeyboardEvent): boolean {
  if (!/^(?:Dead|Process|.)$/u.test(event.key)) return false;
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Option types characters.
  const isOption = event.altKey && navigator.platform.startsWith('Mac');
  return !event.ctrlKey && !event.metaKey && (!event.altKey || isOption);
}

/** Returns the command of Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, also with Cmd; null for other keys. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.ctrlKey === event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
