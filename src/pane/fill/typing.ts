import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** The field in which entries are typed, and what keys and clipboard do to it from elsewhere in the pane. */
export interface TypingTarget {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Another place of the pane is in front: keys and clicks are not for the field. */
  readonly hidden: boolean;
  /** Inserts a pasted text in the field. */
  readonly paste: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What takes text. */
const TEXT = 'textarea, input:not([type=checkbox], [type=radio]), [contenteditable=true]';
/** What answers to the space. An entry does not: it opens with Enter or F2. */
const PRESSED_WITH_SPACE =
  'button:not([data-words]), input, a[href], summary, [role=button], [role=tab], [role=checkbox], [role=radio]';
/** What keeps the focus after a click. */
const KEYBOARD = 'textarea, input, [contenteditable=true]';
const OVERLAY = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]';

/**
 * Makes what is typed in the pane arrive in the field of entries, from its first letter.
 *
 * - A key that types a character, pressed where no text can be typed, moves the focus to the field; the browser then
 *   puts the character there. So does a pasted text.
 * - A click, a drop, and a key that took away what had the focus return the focus to the field, unless they put it in
 *   something that takes text or opened a menu.
 * - Ctrl+Z and Ctrl+Y are undo and redo of the pane, unless there is text for the browser's own undo.
 *
 * Listens on the window and looks at the document, not at React's tree: menus are rendered outside the pane.
 */
export function useTyping(target: TypingTarget): void {
  const { field, hidden } = target;
  const focus = () => field.current?.focus({ preventScroll: true });

  /** Returns the focus to the field, after an event that is over. */
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
      // Holding the keys must not take back more than one thing.
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
    // A keyboard goes on from a tab, or to what a button unfolds.
    if (at.closest('[aria-haspopup]') || (byKey && at.closest('[aria-expanded], [role=tab]'))) return;
    const kept = at.closest('[role=menuitem]') ? KEYBOARD : `${KEYBOARD}, ${OVERLAY}`;
    afterRender(() =>
      settle(active => {
        // A click in another place may have brought an entry into focus here.
        if (fromElsewhere && active !== document.body && !active.contains(at)) return false;
        // Text that was selected with the mouse stays selected, to be copied.
        return !active.closest(kept) && document.getSelection()?.type !== 'Range';
      }),
    );
  });

  // The history of the browser still holds the entries that were written before.
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

/** Runs a task after React has rendered what the handlers of the event changed, and before the next event. */
function afterRender(task: () => void): void {
  queueMicrotask(task);
}

/** Whether a key types a character, or begins one: a dead key, or the first key of a composition. */
function isTyping(event: KeyboardEvent): boolean {
  if (!/^(?:Dead|Process|.)$/u.test(event.key)) return false;
  if (event.getModifierState('AltGraph')) return true;
  // On a Mac, Option types characters.
  const isOption = event.altKey && navigator.platform.startsWith('Mac');
  return !event.ctrlKey && !event.metaKey && (!event.altKey || isOption);
}

/** What a key does to the history: Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, or the same with Cmd. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.ctrlKey === event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
