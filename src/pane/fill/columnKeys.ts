import { useEffect, useEffectEvent, useRef } from 'react';
import type { CardKind, FieldId } from '../../core/card/kind.ts';

/** Returns the keys of a column as `aria-keyshortcuts` writes them. */
export const columnKeys = (number: number) => `Control+Shift+Alt+${number}`;

/**
 * Ctrl+Shift+Alt with a digit chooses the column of that step, or the row of that number, unless the card is out of
 * view. PowerPoint on Windows takes Alt with a digit for its Quick Access Toolbar, before the pane sees it
 * (OfficeDev/office-js #6454).
 */
export function useColumnKeys(kind: CardKind, hidden: boolean, choose: (field: FieldId) => void): void {
  const isLeftAlt = useRef(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Alt' || event.key === 'AltGraph') isLeftAlt.current = event.code === 'AltLeft';
    const [, row, number] = /^(Digit|Numpad)(\d)$/u.exec(event.code) ?? [];
    // Windows reports Ctrl+Alt as AltGr on a key that has an AltGr character.
    const isAltGraph = event.getModifierState('AltGraph') && isLeftAlt.current;
    const isCtrlAlt = event.ctrlKey && event.altKey && !event.metaKey && !event.getModifierState('AltGraph');
    // Windows does not report Shift for keys of the keypad.
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
    // Captures the event before other listeners, because these keys type no character.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
