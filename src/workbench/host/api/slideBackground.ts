import {
  hideMasterShapes,
  hidesMasterShapes,
  makeOwnFill,
  ownBackground,
  resetBackground,
  setBackgroundFill,
} from '../../../pptx/background.ts';
import { apiClass } from './apiClass.ts';
import { asBoolean } from './arguments.ts';
import { newFill, paint } from './backgroundPaint.ts';
import { slideBackgroundFill } from './slideBackgroundFill.ts';
import type { PartTarget } from './targets.ts';

/** The members of the backgrounds of slides and layouts, which may follow the background above them. */
const following = {
  get: {
    AreBackgroundGraphicsHidden: ({ deck, part }: PartTarget) => hidesMasterShapes(deck.package, part),
    IsMasterBackgroundFollowed: ({ deck, part }: PartTarget) => ownBackground(deck.package, part) === null,
  },
  set: {
    AreBackgroundGraphicsHidden: ({ deck, part }: PartTarget, value: unknown) =>
      hideMasterShapes(deck.package, part, asBoolean(value)),
    /** False gives the slide or layout a background of its own, which looks the same at first. */
    IsMasterBackgroundFollowed: (target: PartTarget, value: unknown) => {
      const { package: owner } = target.deck;
      if (asBoolean(value)) resetBackground(owner, target.part);
      else if (!makeOwnFill(owner, target.part)) {
        const fill = newFill(target, 'a:solidFill');
        paint(fill, 'bg1');
        setBackgroundFill(owner, target.part, fill);
      }
    },
  },
  objects: { Fill: (target: PartTarget) => slideBackgroundFill(target) },
  commands: {
    Reset: ({ deck, part }: PartTarget) => {
      resetBackground(deck.package, part);
      return null;
    },
  },
};

export const slideBackground = apiClass<PartTarget>('SlideBackground', following);

export const slideLayoutBackground = apiClass<PartTarget>('SlideLayoutBackground', following);

export const slideMasterBackground = apiClass<PartTarget>('SlideMasterBackground', {
  objects: following.objects,
});
