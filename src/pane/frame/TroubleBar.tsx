import type { Trouble } from '../../core/deck/trouble.ts';
import { useDraft } from '../draft.tsx';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { remarks, troubleSentence } from '../ui/troubles.ts';
import { DismissButton } from '../ui/DismissButton.tsx';
import { LineNotice } from '../ui/LineNotice.tsx';
import { NoticeStack } from '../ui/NoticeStack.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { frameWords } from './words.ts';
import { startWords } from '../start/words.ts';

/** Shows what went wrong with the presentation until it is dismissed. Warns when queued text is in this window only. */
export function TroubleBar() {
  const { session, failure, dismissFailure } = useSession();
  const { place } = useRoute();
  const { field } = useDraft();
  const state = useSessionState();
  const { language } = useSpeech();
  const text = useWords(frameWords);
  const startText = useWords(startWords);
  // SlideNotes already says that the slide is missing, and has a button to put its entries on a new card.
  const ownBar = state.card?.gone === true && state.trouble?.code === 'cardGone';
  // An entry in view already shows this trouble, with buttons to solve it.
  const entries = place === 'card' ? state.card?.fields.find(one => one.field === field)?.entries : [];
  const atEntry = entries?.some(one => one.status === 'waiting' && one.trouble.code === state.trouble?.code);
  const told = ownBar || atEntry ? null : state.trouble;
  const trouble = told ?? (failure === 'outdated' ? ({ code: 'paneOutdated' } as const) : null);
  /** Without an open card, uses sentences that do not mention queued text. */
  const sentence = (about: Trouble) =>
    !state.card && (about.code === 'noAnswer' || about.code === 'notRead')
      ? startText.unheard[about.code]
      : troubleSentence(about, language, session.kind);
  const isCalm = trouble !== null && remarks.has(trouble.code);
  return (
    <div role="alert">
      <NoticeStack>
        {(trouble ?? failure) && (
          <LineNotice
            isCalm={isCalm}
            body={trouble ? sentence(trouble) : text.brokenCommand}
            end={<DismissButton dismiss={told ? () => session.dismissTrouble() : dismissFailure} />}
          />
        )}
        {state.onlyHere && <LineNotice body={text.onlyHere} />}
      </NoticeStack>
    </div>
  );
}
