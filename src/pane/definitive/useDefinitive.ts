import { steps } from '../../core/card/kind.ts';
import type { Language } from '../../core/card/language.ts';
import { useAnnounce } from '../announcements.tsx';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { definitiveWords } from './words.ts';

/** What can be done about a definitive version of the open card. */
export interface DefinitiveAccess {
  /** Whether the open card is the working card without a definitive version, one that has it, or that version. */
  readonly is: 'none' | 'made' | 'open';
  /** Makes the version, with all entries of the working card. */
  readonly make: (language: Language) => Promise<void>;
  /** Opens the other one of the two; null where there is none. */
  readonly change: (() => Promise<void>) | null;
}

/** Returns what can be done about a definitive version; null without an open card, and for a kind of card that has none. */
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
