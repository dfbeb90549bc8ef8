import type { Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { placeOf, type NewKey } from '../merge/cardText.ts';
import { taken, type Operation } from '../merge/operation.ts';
import { decide, type Decision } from './decision.ts';
import { absorbed, withWritten, type OpenCard } from './openCard.ts';
import type { Sizing } from './sizing.ts';

/** What an operation that is on the slide changed. */
export interface Landing {
  /** Whether a person sees that something changed: on the slide, or in what the pane offers to put back. */
  readonly seen: boolean;
  /** What takes it back; null when there is nothing to take back. */
  readonly back: Operation | null;
}

/** What became of an attempt to write. */
export interface Attempt {
  readonly outcome: Outcome<Landing>;
  /** What is known of the card afterwards. */
  readonly card: OpenCard;
  /** Whether something was sent to the slide: it may have arrived, whatever the outcome is. */
  readonly sent: boolean;
  /** The words of an earlier attempt are on the slide, joined to a neighbour's. */
  readonly isGlued: boolean;
}

/**
 * Writes one operation: reads the card, decides on what stands there, writes and believes the read-back
 * (SESSION-7). `again` says that it was tried before, and that this
 * attempt may have reached the slide whatever the answer was.
 */
export async function writeOperation(
  deck: Deck,
  open: OpenCard,
  operation: Operation,
  again: boolean,
  newKey: NewKey,
  sizing: Sizing | null,
): Promise<Attempt> {
  let decision: Decision | null = null;
  const outcome = await deck.write(open.card, now => {
    decision = decide(open, operation, now, again, newKey, sizing);
    if (decision.do === 'adopt') return done([]);
    return 'edits' in decision ? done(decision.edits) : { ok: false, trouble: decision.trouble };
  });
  const made = decision as Decision | null;
  const read = made?.read ?? open;
  const sent = made !== null && 'edits' in made;
  const isGlued = sent && made.splits === true;
  if (!outcome.ok || !made || !('wanted' in made)) {
    // After an attempt that broke off, what nobody knew before may be its own: it stays unknown for the next one.
    const refused = made?.do === 'ask' || made?.do === 'wait';
    return {
      outcome: outcome.ok ? trouble('notWritten') : outcome,
      card: refused || !again ? read : open,
      sent,
      isGlued,
    };
  }
  const after = outcome.value;
  // What was not read back is not known to have been written.
  if ('edits' in made && made.edits.some(one => after.unread.has(one.field)))
    return { outcome: trouble('notRead'), card: again ? open : read, sent, isGlued };
  // Others may have been there between the reading and the read-back.
  const written = withWritten({ ...read, text: made.wanted, seen: null }, operation);
  const card = withReadWords(absorbed(written, after, newKey), operation);
  if (!taken(operation, card.text))
    return { outcome: trouble('notWritten'), card: again ? open : read, sent, isGlued };
  return {
    outcome: done({
      seen: made.do !== 'adopt' || written.lost.length < read.lost.length,
      back: made.back,
    }),
    card,
    sent,
    isGlued: false,
  };
}

/** PowerPoint corrects what is typed; what it made of the words is what the slide can lose. */
function withReadWords(open: OpenCard, { key }: Operation): OpenCard {
  const words = placeOf(open.text, key)?.entry.text;
  const before = open.written.get(key) ?? [];
  if (words === undefined || before.at(-1) === words) return open;
  return { ...open, written: new Map(open.written).set(key, [...before, words]) };
}
