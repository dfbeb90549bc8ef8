import { goalOf } from '../../core/method/goal.ts';
import type { Unplaced } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';
import { useWords } from '../speech.ts';
import { uiWords } from './words.ts';
import { Notice } from './Notice.tsx';

/** Shows how many entries of a card are not on its slide yet, and exist on this device only. */
export function UnplacedNote({ card, entries }: Unplaced) {
  const { session } = useSession();
  const text = useWords(uiWords);
  return (
    <Notice className="">{text.unplaced(entries, goalOf(card.title, session.kind) || text.untitled)}</Notice>
  );
}
