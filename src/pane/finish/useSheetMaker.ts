import { useSession } from '../session.tsx';
import { useHostActions, type HostActions } from '../hostActions.ts';

/** Makes empty cards to print; null where that cannot be, and for a card of rows: that is filled together, on the screen. */
export function useSheetMaker(): HostActions['makeSheets'] {
  const { makeSheets } = useHostActions();
  const { session } = useSession();
  return session.kind.rows.length > 0 ? null : makeSheets;
}
