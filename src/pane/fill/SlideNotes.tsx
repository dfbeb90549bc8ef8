import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Field } from '../../core/card/kind.ts';
import { fitsSlide } from '../../core/card/placement.ts';
import type { Outcome } from '../../core/deck/trouble.ts';
import type { CardView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { LineNotice } from '../ui/LineNotice.tsx';
import { NoticeStack } from '../ui/NoticeStack.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { noteWords } from './noteWords.ts';
import { useTextsOutside } from './textsOutside.ts';
import { OutsideNote } from './OutsideNote.tsx';

interface SlideNotesProps {
  readonly card: CardView;
  /** The column that is being filled. */
  readonly column: Field;
}

/**
 * Shows the problems with the slide of the card, the most urgent first, each with a button that solves the problem.
 */
export default function SlideNotes({ card, column }: SlideNotesProps) {
  const { session, run } = useSession();
  const { aid, lost } = useSessionState();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(noteWords);
  const outside = useTextsOutside(card);
  const way = (name: string, command: () => Promise<Outcome<null>>, told?: string) => ({
    name,
    take: () => void run(command()).then(isDone => isDone && told !== undefined && announce(told)),
  });
  const { position } = card.card;
  useEffect(() => {
    void session.cards.keepInView(language);
    // Preloads the component, because the network may be down when an entry fails.
    void import('./FailedNote.tsx').catch(() => undefined);
  }, [session, language]);
  return (
    <div role="status">
      <NoticeStack>
        {card.gone && (
          <LineNotice
            body={text.gone.body}
            way={way(text.gone.rebuild, () => session.cards.rebuild(language), text.gone.rebuilt)}
          />
        )}
        {!card.gone && lost.length > 0 && (
          <LineNotice
            body={text.lost.body(
              lost,
              card.fields.every(one => one.present),
            )}
            way={way(text.lost.putBack, () => session.entries.putBack(), text.lost.restored)}
          >
            <Button size="small" onClick={() => session.entries.forgetLost()}>
              {text.lost.forget}
            </Button>
          </LineNotice>
        )}
        {card.placement && !fitsSlide(card.placement, card.card.identity) && (
          <LineNotice
            body={text.misfit.body}
            way={way(text.misfit.fit, () => session.slide.fitToSlide(), text.misfit.fitted)}
          />
        )}
        {!card.inView && aid === null && (
          <LineNotice
            body={text.elsewhere.body(position)}
            way={way(text.elsewhere.show(position), () => session.slide.show())}
          />
        )}
        {outside.texts.length > 0 && <OutsideNote {...outside} column={column} />}
      </NoticeStack>
    </div>
  );
}
