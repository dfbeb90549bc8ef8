import { steps } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { definitiveWords } from './words.ts';

/** The state of the definitive version of the open card, and the commands on it. */
export interface DefinitiveAccess {
  /**
   * `none`: the open card has no definitive version. `made`: the open card has a definitive version. `open`: the open
   * card is a definitive version itself.
   */
  readonly is: 'none' | 'made' | 'open';
  /** Makes the definitive version with all entries of the working card, and shows the card. */
  readonly make: (language: Language) => Promise<void>;
  /**
   * Opens the definitive version, or the working card when the definitive version is open; null when the card to open
   * does not exist.
   */
  readonly change: (() => Promise<void>) | null;
}

/**
 * Returns the state and the commands of the definitive version. Returns null when no card is open, and for a kind of
 * card without definitive versions.
 */
export function useDefinitive(): DefinitiveAccess | null {
  const { session, run } = useSession();
  const { goTo } = useRoute();
  const { selectField } = useDraft();
  const state = useSessionState();
  const announce = useAnnounce();
  const text = useWords(definitiveWords);
  const main = state.card?.pages[0];
  const [first] = steps(session.kind);
  if (!main || !first || !session.kind.definitive) return null;
  const { id, definitive } = main.identity;
  const other = state.cards.find(one =>
    definitive
      ? one.identity.id === definitive.of
      : !one.identity.continues && one.identity.definitive?.of === id,
  );
  return {
    is: definitive ? 'open' : other ? 'made' : 'none',
    make: async language => {
      if (!(await run(session.cards.makeDefinitive(language, 'full')))) return;
      selectField(first.id);
      goTo('card');
      announce(text.made);
    },
    change: other
      ? async () => {
          if (await run(session.cards.open(other))) goTo('card');
        }
      : null,
  };
}
