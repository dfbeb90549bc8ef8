import { readIdentity } from '../../src/core/card/identity.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rulesStamp } from '../../src/core/method/rulesStamp.ts';
import { FaultyDeck } from '../../src/tools/fuzz/faultyDeck.ts';
import type { Case } from './cases.ts';
import { acties, cardsOn, fill, newAid, newCard, slideNow, typed, type Scene } from './scene.ts';

/** Returns a scene on the memory deck, which has no formatting and no polls. */
export async function memoryScene({ fault }: Case): Promise<Scene> {
  const model = new FaultyDeck(partnership);
  await model.insert(() => ({ template: 'rules', style: 'template', stamp: rulesStamp('nl') }));
  for (const goal of ['Noord', 'Zuid']) await model.insert(() => newCard(goal));
  await model.insert(newAid);
  model.type(acties, 'doen', model.slides[1]?.id);
  const deck = new FaultyDeck(partnership);
  // The slides are outside the history, so that Ctrl+Z does not affect them.
  for (const { id, tag, shapes } of model.slides)
    deck.slides.push({ id: `scene ${id}` as SlideId, tag, shapes });
  deck.selected = deck.slides[0]?.id ?? null;
  const cards = cardsOn(deck.slides.map(slide => slide.id));
  const slideAt = (id: SlideId) => {
    const found = deck.slides.find(slide => slide.id === id);
    if (!found) throw new RangeError(`The deck has no slide ${id}`);
    return found;
  };
  const scene: Scene = {
    deck,
    cards,
    typed: typed(fault),
    slides: () => deck.slides.map(({ id, shapes }) => slideNow(id, shapes)),
    selected: () => deck.selected,
    identity: slide => readIdentity(deck.slides.find(one => one.id === slide)?.tag ?? ''),
    look: () => '',
    person: {
      type: (slide, field, text) => deck.type(field, text, slide),
      point: (slide, field) => (deck.caret = { slide, field }),
      stir: () => deck.type(acties, 'anders', cards[0].slide),
      removeBox: (slide, field) => deck.fill(slide, bodyShape(field), null),
      deleteSlide: slide => deck.slides.splice(deck.slides.indexOf(slideAt(slide)), 1),
      duplicateSlide(slide) {
        const id = `copy of ${slide}` as SlideId;
        deck.slides.push({ ...slideAt(slide), id });
        return id;
      },
    },
    fault: on => fault && deck.faults.set(fault.name, { ...fault.setting, on }),
    strikes: () => deck.faults.states()[0]?.strikes ?? 0,
    beat: () => undefined,
    settle: () => Promise.resolve(),
    close: () => undefined,
  };
  fill(cards, scene.person.type);
  return scene;
}
