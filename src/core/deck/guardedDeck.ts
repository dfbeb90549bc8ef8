import type { Deck } from './deck.ts';
import { hostFailed, type Outcome } from './trouble.ts';

/**
 * Returns a deck port whose calls never reject: an exception becomes trouble `hostFailed` with its name, and is reported.
 * The client library of Office throws now and then without an Office code (office-js #4272, #2071); a bug in a decision
 * ends here too, so that no exception takes a queued entry with it.
 */
export function guardedDeck(deck: Deck, report: (error: unknown) => void): Deck {
  const guard = async <T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    try {
      return await call();
    } catch (error) {
      report(error);
      return hostFailed(error);
    }
  };
  return {
    support: () => deck.support(),
    size: () => guard(() => deck.size()),
    findCards: () => guard(() => deck.findCards()),
    sketch: which => guard(() => deck.sketch(which)),
    sketchCopy: slides => guard(() => deck.sketchCopy(slides)),
    sketchFile: (name, bytes) => guard(() => deck.sketchFile(name, bytes)),
    read: card => guard(() => deck.read(card)),
    write: (card, decide) => guard(() => deck.write(card, decide)),
    insert: orderFor => guard(() => deck.insert(orderFor)),
    identify: (slide, identity) => guard(() => deck.identify(slide, identity)),
    setLabel: (card, label, text) => guard(() => deck.setLabel(card, label, text)),
    writeAid: (aid, decide, on) => guard(() => deck.writeAid(aid, decide, on)),
    readAppearance: card => guard(() => deck.readAppearance(card)),
    applyFixes: (card, mends) => guard(() => deck.applyFixes(card, mends)),
    layOut: (card, size, compact) => guard(() => deck.layOut(card, size, compact)),
    selectSlide: slide => guard(() => deck.selectSlide(slide)),
    watch: listener => deck.watch(listener),
  };
}
