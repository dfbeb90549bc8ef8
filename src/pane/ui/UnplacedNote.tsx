import { goalOf } from '../../core/method/goal.ts';
import type { Unplaced } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { useSpeech } from '../speech.ts';
import { Notice } from './Notice.tsx';

/** Says how many entries of a card are not on its slide: storage may not be there next time. */
export function UnplacedNote({ card, entries }: Unplaced) {
  const { session } = useSession();
  const { text } = useSpeech();
  return (
    <Notice className="">
      {text.start.unplaced(entries, goalOf(card.title, session.kind) || text.start.untitled)}
    </Notice>
  );
}
