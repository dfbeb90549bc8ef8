import { Button, makeStyles } from '@fluentui/react-components';
import type { Field } from '../../core/card/kind.ts';
import { fitsSlide } from '../../core/card/placement.ts';
import type { CardView } from '../../core/session/state.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../speech.ts';
import { noteWords } from './noteWords.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTextsOutside } from './textsOutside.ts';
import { OutsideNote } from './OutsideNote.tsx';
import { SlideBar } from './SlideBar.tsx';

const useStyles = makeStyles({
  notice: { margin: '8px 12px 0' },
  way: { display: 'block', marginTop: '6px' },
});

interface SlideNotesProps {
  readonly card: CardView;
  /** The column that is being filled. */
  readonly column: Field;
}

/** Says what is wrong with the slide of the card, and offers the repair. */
export default function SlideNotes({ card, column }: SlideNotesProps) {
  const styles = useStyles();
  const { session, run } = useSession();
  const announce = useAnnounce();
  const text = useWords(noteWords);
  const outside = useTextsOutside(card);
  const fit = async () => {
    if (await run(session.slide.fitToSlide())) announce(text.misfit.fitted);
  };
  return (
    <>
      <SlideBar />
      <div role="status">
        {card.placement && !fitsSlide(card.placement, card.card.identity) && (
          <Notice className={styles.notice}>
            {text.misfit.body}
            <Button className={styles.way} size="small" appearance="primary" onClick={() => void fit()}>
              {text.misfit.fit}
            </Button>
          </Notice>
        )}
        {outside.texts.length > 0 && <OutsideNote {...outside} column={column} />}
      </div>
    </>
  );
}
