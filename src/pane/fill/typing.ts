import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** The entry field, and what keys and the clipboard do to it from elsewhere in the pane. */
export interface TypingTarget {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Whether another place of the pane is in front, so that keys and clicks are not for the field. */
  readonly hidden: boolean;
  /** Inserts a pasted text in the field. */
  readonly paste: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Elements that accept text. */
const TEXT = 'textarea, input:not([type=checkbox], [type=radio]), [contenteditable=true]';
/** Elements that react to the space bar. An entry does not: it opens with Enter or F2. */
const PRESSED_WITH_SPACE =
  'button:not([data-words]), input, a[href], summary, [role=button], [role=tab], [role=checkbox], [role=radio]';
/** Elements that keep the focus after a click. */
const KEYBOARD = 'textarea, input, [contenteditable=true]';
const OVERLAY = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]';

/**
 * Sends everything typed in the pane to the entry field, from its first letter.
 *
 * - A key that types a character outside a text field moves the focus to the entry field; the browser then
 *   puts the character there. So does a pasted text.
 * - A click, a drop, and a key that removed the focused element return the focus to the field, unless they moved it to
 *   an element that accepts text, or opened a menu.
 * - Ctrl+Z and Ctrl+Y undo and redo in the pane, unless there is text for the undo of the browser.
 *
 * Listens on the window and looks at the document, not at React's tree: menus are rendered outside the pane.
 */
export function useTyping(target: TypingTarget): void {
  const { field, hidden } = target;
  const focus = () => field.current?.focus({ preventScroll: true });

  /** Returns the focus to the field after an event has been handled. */
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
      // Holding the keys undoes one thing only.
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
    // Keyboard users continue from a tab, or into the content that a button expands.
    if (at.closest('[aria-haspopup]') || (byKey && at.closest('[aria-expanded], [role=tab]'))) return;
    const kept = at.closest('[role=menuitem]') ? KEYBOARD : `${KEYBOARD}, ${OVERLAY}`;
    afterRender(() =>
      settle(active => {
        // A click in another place may have focused an entry here.
        if (fromElsewhere && active !== document.body && !active.contains(at)) return false;
        // Keeps text that was selected with the mouse, to be copied.
        return !active.closest(kept) && document.getSelection()?.type !== 'Range';
      }),
    );
  });

  // The undo history of the browser still holds entries that were added before.
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

/** Runs a task after React has rendered the changes of the event, and before the next event. */
function afterRender(task: () => void): void {
  queueMicrotask(task);
}

/** Returns whether a key types a character, or begins one: a dead key, or the first key of a composition. */
function isTyping(event: KeyboardEvent): boolean {
  if (!/^(?:Dead|Process|.)$/u.test(event.key)) return false;
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Option types characters.
  const isOption = event.altKey && navigator.platform.startsWith('Mac');
  return !event.ctrlKey && !event.metaKey && (!event.altKey || isOption);
}

/** Returns whether a key undoes or redoes: Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, or the same with Cmd. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.ctrlKey === event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
