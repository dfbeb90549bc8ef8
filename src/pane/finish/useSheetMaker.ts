import { useSession } from '../session.tsx';
import { useHostActions, type HostActions } from '../hostActions.ts';

/**
 * Returns a function that makes empty cards to print. Returns null where the host cannot make sheets, and for a card
 * with rows, which is filled on screen.
 */
export function useSheetMaker(): HostActions['makeSheets'] {
  const { makeSheets } = useHostActions();
  const { session } = useSession();
  return session.kind.rows.length > 0 ? null : makeSheets;
}
