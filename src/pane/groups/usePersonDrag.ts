import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** The data type of a drag. The data holds no name, so no name reaches another program. */
const PERSON = 'application/x-person';

/**
 * Lets elements with `data-person` be dragged to elements with `data-group`, within an element. Both attributes hold
 * numbers. Returns the group under the dragged person.
 */
export function usePersonDrag(
  within: RefObject<HTMLElement | null>,
  move: (person: number, group: number) => void,
): number | null {
  const [over, setOver] = useState<number | null>(null);
  const dropped = useEffectEvent(move);
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    const abort = new AbortController();
    let person: number | null = null;
    // Also called after a drop, because the dragged row is removed by then and fires no `dragend`.
    const letGo = () => {
      person = null;
      setOver(null);
    };
    const listen = (
      type: 'dragstart' | 'dragover' | 'drop' | 'dragend',
      listener: (event: DragEvent) => void,
    ) => element.addEventListener(type, listener, { signal: abort.signal });
    listen('dragstart', event => {
      person = numberAt(event.target, 'person');
      if (person === null) return;
      event.dataTransfer?.setData(PERSON, PERSON);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    });
    listen('dragover', event => {
      if (person === null) return;
      const group = numberAt(event.target, 'group');
      if (group !== null) event.preventDefault();
      setOver(group);
    });
    listen('drop', event => {
      const group = numberAt(event.target, 'group');
      if (person === null || group === null) return;
      event.preventDefault();
      dropped(person, group);
      letGo();
    });
    listen('dragend', letGo);
    return () => abort.abort();
  }, [within]);
  return over;
}

function numberAt(target: EventTarget | null, name: 'person' | 'group'): number | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;
  return holder ? Number(holder.dataset[name]) : null;
}
