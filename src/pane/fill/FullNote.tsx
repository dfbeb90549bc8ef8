import { Button, makeStyles } from '@fluentui/react-components';
import type { Field } from '../../core/card/kind.ts';
import { fieldsBelowQuestions } from '../../core/card/placement.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { chooseSmallestSize, smallestSizes } from './readable.ts';
import { LineNotice } from '../ui/LineNotice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { fullWords } from './fullWords.ts';

const useStyles = makeStyles({ note: { marginBottom: '4px' } });

interface FullNoteProps {
  readonly column: Field;
  /** Whether text is out of view on the slide. */
  readonly hidden: boolean;
  /** Starts merging entries into one; null when there are fewer than two entries. */
  readonly bundle: (() => void) | null;
}

/** Shows that a column is full, and offers ways to make space in it. */
export default function FullNote({ column, hidden, bundle }: FullNoteProps) {
  const styles = useStyles();
  const { session, preferences, run } = useSession();
  const state = useSessionState();
  const announce = useAnnounce();
  const { language, say } = useSpeech();
  const text = useWords(fullWords);
  const smaller = smallestSizes.find(size => size < (state.smallestSize ?? 0));
  const name = say(column.name);
  const goesOn = session.kind.rows.length === 0 && !state.card?.card.identity.boxes;
  const lower = async (size: number) => {
    await chooseSmallestSize(session, preferences, size);
    announce(text.lowered(size));
  };
  const widen = async () => {
    if (await run(session.slide.makeRoom())) announce(text.widened);
  };
  const goOn = async () => {
    if (await run(session.cards.continue(language))) announce(text.continued);
  };
  return (
    <div className={styles.note}>
      <LineNotice
        isCalm={!hidden && goesOn}
        body={hidden ? text.hidden(name) : goesOn ? text.goesOn(name) : text.body(name)}
        way={{ name: text.continue, take: () => void goOn() }}
      >
        {fieldsBelowQuestions(state.card?.placement ?? null, session.kind).includes(column.id) && (
          <Button size="small" onClick={() => void widen()}>
            {text.widen}
          </Button>
        )}
        {bundle && (
          <Button size="small" onClick={bundle}>
            {text.bundle}
          </Button>
        )}
        {smaller !== undefined && (
          <Button size="small" onClick={() => void lower(smaller)}>
            {text.lower(smaller)}
          </Button>
        )}
      </LineNotice>
    </div>
  );
}
