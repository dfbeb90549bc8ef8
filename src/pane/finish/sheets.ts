import { useSession } from '../session.tsx';
import { useOutlets, type Outlets } from '../outlets.ts';

/** Makes empty cards to print; null where that cannot be, and for a card of rows: that is filled together, on the screen. */
export function useSheets(): Outlets['makeSheets'] {
  const { makeSheets } = useOutlets();
  const { session } = useSession();
  return session.kind.rows.length > 0 ? null : makeSheets;
}
