import type { Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf, recognise, type NewKey } from './cardText.ts';
import { fieldEdits } from './edits.ts';
import { absorbed, isBelievable, withWritten, type OpenCard } from './openCard.ts';
import { applied, inverse, taken, type Operation } from './operation.ts';

/** How an operation is written. */
export interface Attempt {
  /** It can be undone afterwards. */
  readonly remember: boolean;
  /** It was tried before, and that attempt may have reached the slide whatever the answer was. */
  readonly again: boolean;
}

/**
 * Writes one operation: reads the card, decides on what stands there, writes and believes the read-back. Gives
 * what is known of the card afterwards, and whether the slide had to change for it.
 */
export async function writeOperation(
  deck: Deck,
  open: OpenCard,
  operation: Operation,
  { remember, again }: Attempt,
  newKey: NewKey,
): Promise<{ readonly outcome: Outcome<boolean>; readonly card: OpenCard }> {
  const plan = {
    read: open,
    back: null as Operation | null,
    wanted: open.text,
    refused: false,
    needed: false,
  };
  const outcome = await deck.write(open.card, now => {
    if (!isBelievable(now, open.card.title)) return trouble('notRead');
    plan.read = absorbed(open, now, newKey);
    const known = keysOf(open.text);
    const strangers = new Set([...keysOf(plan.read.text)].filter(key => !known.has(key)));
    const result = applied(operation, plan.read.text, again ? strangers : undefined);
    plan.refused = !result.ok;
    if (!result.ok) return result;
    plan.back = inverse(operation, plan.read.text) ?? inverse(operation, open.text);
    plan.wanted = result.value;
    const edits = fieldEdits(now, plan.wanted);
    plan.needed = edits.length > 0;
    return done(edits);
  });
  // After an attempt that broke off, what nobody knew before may be its own: it stays unknown for the next one.
  const unwritten = plan.refused || !again ? plan.read : open;
  if (!outcome.ok) return { outcome, card: unwritten };
  const { after } = outcome.value;
  const text = recognise(plan.wanted, after, newKey);
  if (!taken(operation, text)) return { outcome: trouble('notWritten'), card: unwritten };
  const card = withWritten(plan.read, operation);
  const history = remember && plan.back ? [...card.history, plan.back] : card.history;
  return {
    outcome: done(plan.needed),
    card: { ...card, card: { ...card.card, title: after.title }, history, text },
  };
}
