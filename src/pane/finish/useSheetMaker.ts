import { useSession } from '../session.tsx';
import { useHostActions, type HostActions } from '../hostActions.ts';

/** Returns a function that makes empty cards to print; null where the host cannot, and for a card of rows, which is filled on the screen. */
export function useSheetMaker(): HostActions['makeSheets'] {
  const { makeSheets } = useHostActions();
  const { session } = useSession();
  return session.kind.rows.length > 0 ? null : makeSheets;
}
