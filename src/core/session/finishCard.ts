import type { CardOnSlide, Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { Pending } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { finishMoves } from './finishMoves.ts';

/** Implements `SessionCards.finish`. Call inside a `SerialQueue` task. */
export async function finishCard(deck: Deck, controller: CardController): Promise<Outcome<null>> {
  const { cards, display, shelf, writer } = controller;
  if (!writer) return trouble('noCardOpen');
  await shelf.lookAgain();
  // The journals that are cleared know where the entries are that move between pages.
  for (const page of shelf.moving(writer)) await finishMoves(page, deck, controller);
  const left = (): number => shelf.abandoned(writer.state.card.identity.id).length;
  let before: { readonly pending: readonly Pending[]; readonly left: number };
  do {
    before = { pending: writer.state.pending, left: left() };
    const seen = await controller.lookAt(writer);
    if (!seen.ok && !writer.state.gone) return display.fail(seen.trouble);
  } while (left() < before.left || hasLeft(before.pending, writer.state.pending));
  for (const card of cards.versionsOf(writer.state.card)) {
    const finished = await finishOther(deck, controller, card);
    if (!finished.ok) return display.fail(finished.trouble);
  }
  writer.dispatch({ type: 'finished' });
  // Save now, so that the end of the task does not write the journal again after it is cleared.
  controller.save();
  shelf.finish(writer.state.card.identity.id);
  return done(null);
}

/**
 * Reads the slide of a card that is not open, and clears the history and journals of that card. Keeps words that are
 * not on the slide.
 */
async function finishOther(
  deck: Deck,
  controller: CardController,
  card: CardOnSlide,
): Promise<Outcome<null>> {
  const { shelf, writer } = controller;
  const { id } = card.identity;
  if (id === writer?.state.card.identity.id || !(shelf.parked(card) ?? shelf.journal(id))) return done(null);
  const reading = await deck.read(card);
  if (!reading.ok) return reading;
  const taken = await controller.takeIn(card, reading.value);
  if (!taken.ok) return taken;
  taken.value?.dispatch({ type: 'finished' });
  if (taken.value) shelf.keep(taken.value.state, false);
  shelf.finish(id);
  return done(null);
}

/** Returns whether an operation has left the queue since `before`. */
function hasLeft(before: readonly Pending[], now: readonly Pending[]): boolean {
  return before.some(one => now.every(other => other.operation !== one.operation));
}
