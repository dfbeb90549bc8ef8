import { useEffect, useEffectEvent, useRef } from 'react';
import { useDraft } from '../draft.tsx';
import { useSession } from '../session.tsx';
import type { CardKind, FieldId } from '../../core/card/kind.ts';

/** Returns the shortcut of a column in the notation of `aria-keyshortcuts`. */
export const columnKeys = (number: number) => `Control+Shift+Alt+${number}`;

/** Matches text that can follow a digit at the start of a sentence, such as ` uur`, `e lijn` or `x per week`. */
const AFTER_DIGIT = /^(?:[\s\d.,:;/%)°’'+–-]|(?:e|x|ste|st|nd|rd|th) )/u;

/** The longest pause between two digits of a number, in ms. */
const NUMBER_PAUSE = 800;

/**
 * Chooses a column when its digit is typed in an empty entry field. A sentence can also begin with a digit. If the text
 * typed next shows that, or Backspace is pressed, chooses the previous column again. Returns a function to apply to the
 * text of the field: in the case of a sentence, the function puts the digit back before the text.
 */
export function useDigitKeys(hidden: boolean, choose: (field: FieldId) => void): (text: string) => string {
  const { session } = useSession();
  const { field } = useDraft();
  const chosen = useRef<{ readonly digit: string; readonly from: FieldId; readonly at: number } | null>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { kind, draft } = session;
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.isComposing;
    const target = event.target instanceof Element ? event.target : document.body;
    const isElsewhere = target.matches('input, select, [contenteditable=true], [role^=menu]');
    const isOtherEditor = target.matches('textarea') && !target.closest('[data-entry-field]');
    if (hidden || !isPlain || isElsewhere || isOtherEditor || kind.rows.length > 0) return;
    const wanted = kind.fields.find(one => String(one.step) === event.key)?.id;
    const isNumber = chosen.current !== null && event.timeStamp - chosen.current.at < NUMBER_PAUSE;
    if (draft.text === '' && chosen.current && event.key === 'Backspace') {
      choose(chosen.current.from);
      chosen.current = null;
    } else if (draft.text !== '' || wanted === undefined || isNumber) return;
    else {
      chosen.current = { digit: event.key, from: field, at: event.timeStamp };
      choose(wanted);
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
  return text => {
    const { current } = chosen;
    if (!current || text === '') return text;
    if (AFTER_DIGIT.test(text)) {
      chosen.current = null;
      choose(current.from);
      return current.digit + text;
    }
    if (text.length > 4) chosen.current = null;
    return text;
  };
}

/**
 * Chooses the column of a step, or a row by its number, with Ctrl+Shift+Alt and a digit. Does nothing while the card is
 * hidden. Alt with a digit alone is not available: PowerPoint on Windows uses it for its Quick Access Toolbar before
 * the pane sees it (OfficeDev/office-js #6454).
 */
export function useColumnKeys(kind: CardKind, hidden: boolean, choose: (field: FieldId) => void): void {
  const isLeftAlt = useRef(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Alt' || event.key === 'AltGraph') isLeftAlt.current = event.code === 'AltLeft';
    const [, row, number] = /^(Digit|Numpad)(\d)$/u.exec(event.code) ?? [];
    // Windows reports Ctrl+Alt as AltGr on keys that have an AltGr character.
    const isAltGraph = event.getModifierState('AltGraph') && isLeftAlt.current;
    const isCtrlAlt = event.ctrlKey && event.altKey && !event.metaKey && !event.getModifierState('AltGraph');
    // Windows does not report Shift for keys of the numeric keypad.
    const isShift = event.shiftKey || row === 'Numpad';
    if (hidden || !isShift || !(isCtrlAlt || isAltGraph)) return;
    const inRow = kind.rows[Number(number) - 1]?.fields[0];
    const wanted = inRow ?? kind.fields.find(one => String(one.step) === number)?.id;
    if (wanted === undefined) return;
    event.preventDefault();
    choose(wanted);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    // Captures the event before other listeners: these shortcuts type no character.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
