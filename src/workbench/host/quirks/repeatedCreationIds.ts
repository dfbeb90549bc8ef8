import { freeCreationId } from '../../../pptx/numberedId.ts';
import { ApiError } from '../api/apiError.ts';
import type { Quirk } from '../api/quirk.ts';
import type { OpenDeck } from '../openDeck.ts';

/**
 * Gives an inserted slide whose creation id is in the deck already a fresh one (web, recorded), or refuses the insertion
 * with InvalidArgument (office-js #6105).
 */
export function repeatedCreationIds(answer: 'replaced' | 'refused', deck: () => OpenDeck): Quirk {
  return {
    call(_object, name, args, proceed) {
      if (name !== 'InsertSlidesFromBase64') return proceed(args);
      const { package: owner, presentation } = deck();
      const before = owner.snapshot();
      const known = new Map(presentation.slides().map(slide => [slide.part, slide.creationId]));
      const result = proceed(args);
      const taken = new Set(known.values());
      for (const slide of presentation.slides()) {
        const { creationId } = slide;
        if (known.has(slide.part) || creationId === null) continue;
        if (taken.has(creationId) && answer === 'refused') {
          owner.restore(before);
          throw new ApiError('InvalidArgument');
        }
        if (taken.has(creationId)) slide.setCreationId(freeCreationId(presentation.slides(), creationId));
        taken.add(slide.creationId);
      }
      return result;
    },
  };
}
