import type { Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { placeOf, type NewKey } from '../merge/cardText.ts';
import { inverse, taken, type Operation } from '../merge/operation.ts';
import { decide, decideAdditions, type Decision } from './decision.ts';
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

/** What became of an attempt to write several new entries at once. */
export interface AdditionsAttempt {
  /** The card with all of them on the slide; null when not every one was read back. */
  readonly card: OpenCard | null;
  /** What takes them back, in their order. */
  readonly back: readonly Operation[];
  readonly sent: boolean;
}

/** Writes new entries in one read, one write and one read-back. Each is read back, or the attempt counts for none. */
export async function writeAdditions(
  deck: Deck,
  open: OpenCard,
  additions: readonly Operation[],
  newKey: NewKey,
  sizing: Sizing | null,
): Promise<AdditionsAttempt> {
  let decision: ReturnType<typeof decideAdditions> = null;
  const outcome = await deck.write(open.card, now => {
    decision = decideAdditions(open, additions, now, newKey, sizing);
    return decision ? done(decision.edits) : trouble('notWritten');
  });
  const made = decision as ReturnType<typeof decideAdditions>;
  const failed = { card: null, back: [], sent: made !== null };
  if (!made || !outcome.ok || made.edits.some(one => outcome.value.unread.has(one.field))) return failed;
  const start: OpenCard = { ...made.read, text: made.wanted, seen: null };
  const card = additions.reduce(
    withReadWords,
    absorbed(additions.reduce(withWritten, start), outcome.value, newKey),
  );
  if (!additions.every(one => taken(one, card.text))) return failed;
  return { card, back: additions.flatMap(one => inverse(one, made.read.text) ?? []), sent: true };
}

/** PowerPoint corrects what is typed; what it made of the words is what the slide can lose. */
function withReadWords(open: OpenCard, { key }: Operation): OpenCard {
  const words = placeOf(open.text, key)?.entry.text;
  const before = open.written.get(key) ?? [];
  if (words === undefined || before.at(-1) === words) return open;
  return { ...open, written: new Map(open.written).set(key, [...before, words]) };
}
