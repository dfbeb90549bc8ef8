import type { Deck } from './deck.ts';
import { hostFailed, type Outcome } from './trouble.ts';

/**
 * Wraps a deck port so that its calls never reject. Reports each exception and returns trouble `hostFailed` with the
 * name of the exception. Office.js sometimes throws without an Office code (office-js #4272, #2071). A bug in a
 * `decide` function is caught too, so that no queued entry is lost.
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
    putAidAway: (aid, decide) => guard(() => deck.putAidAway(aid, decide)),
    readAppearance: card => guard(() => deck.readAppearance(card)),
    applyFixes: (card, fixes) => guard(() => deck.applyFixes(card, fixes)),
    layOut: (card, size, compact) => guard(() => deck.layOut(card, size, compact)),
    selectSlide: slide => guard(() => deck.selectSlide(slide)),
    watch: listener => deck.watch(listener),
  };
}
