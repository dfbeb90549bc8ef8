import type { CardKind } from '../../core/card/kind.ts';
import type { CardView } from '../../core/session/state.ts';
import { useSession, useSessionState } from '../session.tsx';

/**
 * Returns the kind of card that can be combined, and the open card if it is of that kind. The combined entries go to
 * the open card.
 */
export function useTargetCard(): { readonly kind: CardKind; readonly card: CardView | null } {
  const { session } = useSession();
  const state = useSessionState();
  const [kind] = session.kinds;
  return { kind, card: session.kind.id === kind.id ? state.card : null };
}
