import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome } from '../../core/deck/trouble.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { noteWords } from './noteWords.ts';

const useStyles = makeStyles({
  notice: { margin: '8px 12px 0' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginTop: '6px' },
});

/** Shows that the slide is deleted, out of view, or has lost entries, and offers the repair. */
export function SlideBar() {
  const { session, run } = useSession();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const text = useWords(noteWords);
  const { card, lost } = state;
  const take = async (way: Promise<Outcome<null>>, told?: string) => {
    if ((await run(way)) && told !== undefined) announce(told);
  };
  return (
    <div role="status">
      {card?.gone && (
        <Offer
          body={text.gone.body}
          name={text.gone.rebuild}
          take={() => void take(session.cards.rebuild(language), text.gone.rebuilt)}
        />
      )}
      {card && !card.inView && state.aid === null && (
        <Offer
          body={text.elsewhere.body(card.card.position)}
          name={text.elsewhere.show(card.card.position)}
          take={() => void take(session.slide.show())}
        />
      )}
      {!card?.gone && lost.length > 0 && (
        <Offer
          body={text.lost.body(lost, card?.fields.every(one => one.present) ?? true)}
          name={text.lost.putBack}
          take={() => void take(session.entries.putBack(), text.lost.restored)}
        >
          <Button size="small" onClick={() => session.entries.forgetLost()}>
            {text.lost.forget}
          </Button>
        </Offer>
      )}
    </div>
  );
}

interface OfferProps {
  readonly body: string;
  /** What the button says. */
  readonly name: string;
  readonly take: () => void;
  /** Other ways out. */
  readonly children?: ReactNode;
}

function Offer({ body, name, take, children }: OfferProps) {
  const styles = useStyles();
  return (
    <Notice className={styles.notice}>
      {body}
      <div className={styles.ways}>
        <Button size="small" appearance="primary" onClick={take}>
          {name}
        </Button>
        {children}
      </div>
    </Notice>
  );
}
