import { useEffect, useEffectEvent } from 'react';
import type { CardKind, FieldId } from '../../core/card/kind.ts';

/** Alt with a digit chooses the column of that step, or the row of that number, unless the card is out of view. */
export function useColumnKeys(kind: CardKind, hidden: boolean, choose: (field: FieldId) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const number = event.altKey && !event.ctrlKey && !event.metaKey && /^Digit(\d)$/u.exec(event.code)?.[1];
    const inRow = kind.rows[Number(number) - 1]?.fields[0];
    const wanted = inRow ?? kind.fields.find(one => String(one.step) === number)?.id;
    if (wanted === undefined || hidden) return;
    event.preventDefault();
    choose(wanted);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
