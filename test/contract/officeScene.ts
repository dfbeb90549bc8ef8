import { CARD_TAG, readIdentity } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import type { Contested, ProfileName } from '../../src/workbench/host/profiles.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { OfficeDeck } from '../../src/office/officeDeck.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import type { Slide } from '../../src/pptx/slide.ts';
import { headlessOffice, type HeadlessOffice } from '../../src/workbench/host/node/headlessOffice.ts';
import { officeDeck, templateFile } from '../support/officeDeck.ts';
import { GENEROUS, type Case } from './cases.ts';
import { acties, cardsOn, fill, newAid, newCard, slideNow, typed, type Scene } from './scene.ts';

/** The files with which scenes start. */
export interface SceneFiles {
  /** The file with the text that people typed. */
  readonly typed: Uint8Array;
  /** The file without the typed text. When the host undoes the typing, people must type in the host itself. */
  readonly untyped: Uint8Array;
}

export async function sceneFiles(): Promise<SceneFiles> {
  const { host, office, deck } = await officeDeck(newDeck({ language: 'nl', title: '', subtitle: '' }));
  const first = host.slides()[0]?.id ?? '';
  for (const order of [newAid(), newCard('Zuid'), newCard('Noord')]) {
    host.select({ slides: [first] });
    await deck.insert(() => order);
  }
  office.close();
  const [, noord] = host.slides();
  const box = noord && host.textBoxes(noord.id).find(one => one.name === bodyShape(acties));
  if (!box) throw new Error('The scene has no cards');
  host.type(noord.id, box.shapeId, 'doen');
  const untyped = host.save();
  typeIn(host, cardsOn(host.slides().map(slide => slide.id)));
  return { typed: host.save(), untyped };
}

/** Returns a scene with the Office layer and the real Office.js on the embedded host. */
export async function officeScene(
  { typed: whole, untyped }: SceneFiles,
  profile: ProfileName,
  { fault, patience }: Case,
  contested: Partial<Contested> = {},
): Promise<Scene> {
  const isTakenBack = fault?.name === 'hostUndo';
  const host = new EmbeddedHost(isTakenBack ? untyped : whole, { profile, contested });
  const page = await headlessOffice(host, { reuse: true });
  const heart = new Heart();
  let misbehaves = false;
  const deck = new OfficeDeck(
    { ...page, window: heart.in(page.window) },
    {
      kinds: [partnership],
      template: name => Promise.resolve(templateFile(name)),
      log: () => undefined,
      // A call that will be answered gets enough time, even on a busy machine.
      get patience() {
        return misbehaves ? patience : GENEROUS;
      },
      pause: 0,
    },
  );
  const ids = host.slides().map(slide => slide.id);
  const cards = cardsOn(ids);
  host.select({ slides: ids.slice(0, 1) });
  if (isTakenBack) typeIn(host, cards);
  const saved = (slide: SlideId): Slide | null => new Presentation(Package.open(host.save())).slide(slide);
  return {
    deck,
    cards,
    typed: typed(fault),
    slides: () =>
      host
        .slides()
        .map(({ id }) => slideNow(id, new Map(host.textBoxes(id).map(box => [box.name, box.text])))),
    selected: () => (host.selectedSlides()[0] ?? null) as SlideId | null,
    identity: slide => readIdentity(saved(slide)?.tags.get(CARD_TAG) ?? ''),
    look(slide, field) {
      const shapes = saved(slide)?.shapes() ?? [];
      const body = shapes.find(shape => shape.name === bodyShape(field))?.textBody?.element;
      const properties = [...(body?.getElementsByTagName('*') ?? [])].filter(one =>
        /^a:(pPr|rPr)$/.test(one.nodeName),
      );
      return properties.map(one => new XMLSerializer().serializeToString(one)).join('');
    },
    person: {
      type: (slide, field, text) => host.type(slide, boxOn(host, slide, field), text),
      point: (slide, field) => host.select({ slide, shape: boxOn(host, slide, field), start: 0, length: 0 }),
      stir: () => host.select({ slides: [cards[1].slide] }),
      removeBox: (slide, field) => host.deleteShape(slide, boxOn(host, slide, field)),
      deleteSlide: slide => host.deleteSlide(slide),
      duplicateSlide: slide => host.duplicateSlide(slide) as SlideId,
    },
    fault(on) {
      misbehaves = on;
      if (fault) host.fault(fault.name, { ...fault.setting, on });
    },
    strikes: () => host.faults()[0]?.strikes ?? 0,
    beat: () => heart.beat(),
    async settle() {
      await host.idle();
      // Office.js notifies its listeners in a later task.
      await new Promise(resolve => setTimeout(resolve));
    },
    close: () => page.close(),
  };
}

function typeIn(host: EmbeddedHost, cards: Scene['cards']): void {
  fill(cards, (slide, field, text) => host.type(slide, boxOn(host, slide, field), text));
}

function boxOn(host: EmbeddedHost, slide: SlideId, field: FieldId): string {
  const box = host.textBoxes(slide).find(shape => shape.name === bodyShape(field));
  if (!box) throw new RangeError(`Slide ${slide} has no box ${field}`);
  return box.shapeId;
}

/** The timers of a page, which only fire when a test triggers them. */
class Heart {
  readonly #timers = new Map<number, () => void>();
  #count = 0;

  /** Returns the window of a page with these timers. */
  in(view: HeadlessOffice['window']) {
    return {
      document: Object.defineProperty(view.document, 'visibilityState', {
        value: 'visible',
        configurable: true,
      }),
      addEventListener: view.addEventListener.bind(view),
      removeEventListener: view.removeEventListener.bind(view),
      setTimeout: (task: TimerHandler): number => {
        this.#timers.set(++this.#count, task as () => void);
        return this.#count;
      },
      clearTimeout: (timer?: number): void => void this.#timers.delete(timer ?? 0),
    };
  }

  beat(): void {
    const due = [...this.#timers];
    this.#timers.clear();
    for (const [, task] of due) task();
  }
}
