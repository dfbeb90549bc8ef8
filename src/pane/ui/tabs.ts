import type { ButtonHTMLAttributes } from 'react';
import { rovingTarget } from './roving.ts';

type TabProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'type' | 'role' | 'aria-selected' | 'tabIndex' | 'onKeyDown'
>;

/**
 * Returns a function that returns the props of a tab by its id. `ids` are the tabs in their order. The Tab key stops at
 * the selected tab, or at the first tab when no tab is selected. Left, Right, Home and End move the focus and call
 * `walkTo`.
 */
export function tabsOf<Id extends string>(
  ids: readonly Id[],
  chosen: string | undefined,
  walkTo?: (id: Id) => void,
): (id: Id) => TabProps {
  const stop = ids.find(id => id === chosen) ?? ids[0];
  return id => ({
    type: 'button',
    role: 'tab',
    'aria-selected': id === chosen,
    tabIndex: id === stop ? 0 : -1,
    onKeyDown: event => {
      const target = rovingTarget(event);
      if (!target) return;
      const to = ids[[...(target.parentElement?.children ?? [])].indexOf(target)];
      if (to !== undefined) walkTo?.(to);
      target.focus();
    },
  });
}
