import type { Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { NewKey } from '../merge/cardText.ts';
import { taken, type Operation } from '../merge/operation.ts';
import { recognise } from '../merge/recognise.ts';
import { decide, type Decision } from './decision.ts';
import { withWritten, type OpenCard } from './openCard.ts';

/** What an operation that is on the slide changed there. */
export interface Landing {
  /** Whether the slide had to change for it. */
  readonly needed: boolean;
  /** What takes it back; null when there is nothing to take back. */
  readonly back: Operation | null;
  /** What the slide was seen to have lost before. */
  readonly lost: OpenCard['lost'];
}

/**
 * Writes one operation: reads the card, decides on what stands there, writes and believes the read-back
 * (SESSION-7). Gives what is known of the card afterwards. `again` says that it was tried before, and that this
 * attempt may have reached the slide whatever the answer was.
 */
export async function writeOperation(
  deck: Deck,
  open: OpenCard,
  operation: Operation,
  again: boolean,
  newKey: NewKey,
): Promise<{ readonly outcome: Outcome<Landing>; readonly card: OpenCard }> {
  let decision: Decision | null = null;
  const outcome = await deck.write(open.card, now => {
    decision = decide(open, operation, now, again, newKey);
    if (decision.do === 'adopt') return done([]);
    return 'edits' in decision ? done(decision.edits) : { ok: false, trouble: decision.trouble };
  });
  const made = decision as Decision | null;
  const read = made?.read ?? open;
  if (!outcome.ok || !made || !('wanted' in made)) {
    // After an attempt that broke off, what nobody knew before may be its own: it stays unknown for the next one.
    const refused = made?.do === 'ask' || made?.do === 'wait';
    return { outcome: outcome.ok ? trouble('notWritten') : outcome, card: refused || !again ? read : open };
  }
  const { after } = outcome.value;
  // What was not read back is not known to have been written.
  if ('edits' in made && made.edits.some(one => after.unread.has(one.field)))
    return { outcome: trouble('notRead'), card: again ? open : read };
  const text = recognise(made.wanted, after, newKey);
  if (!taken(operation, text)) return { outcome: trouble('notWritten'), card: again ? open : read };
  const card = withWritten(read, operation);
  return {
    outcome: done({ needed: made.do !== 'adopt', back: made.back, lost: read.lost }),
    card: { ...card, card: { ...card.card, title: after.title }, seen: after, text },
  };
}
