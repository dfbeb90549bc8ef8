import { removeUnusedMaster } from '../../../pptx/masters.ts';
import type { ApiObject } from '../api/apiClass.ts';
import type { Quirk } from '../api/quirk.ts';
import type { OpenDeck } from '../openDeck.ts';
import type { Profile } from '../profiles.ts';

/** Follows the masters that came with inserted slides since the deck was opened, for the profile's `foreignMasters`. */
export function foreignMasters(
  { foreignMasters: leaving, countedMasters: counted }: Pick<Profile, 'foreignMasters' | 'countedMasters'>,
  deck: () => OpenDeck,
): Quirk {
  const foreign = new WeakMap<OpenDeck, Set<string>>();
  const parts = (): readonly string[] =>
    deck()
      .presentation.masters()
      .map(master => master.part);
  const came = (): readonly string[] => parts().filter(part => foreign.get(deck())?.has(part));
  return {
    call(object: ApiObject, name, args, proceed) {
      if (name === 'InsertSlidesFromBase64') {
        const before = new Set(parts());
        const result = proceed(args);
        const added = parts().filter(part => !before.has(part));
        foreign.set(deck(), new Set([...(foreign.get(deck()) ?? []), ...added]));
        return result;
      }
      const result = proceed(args);
      if (leaving === 'leave' && object.className === 'Slide' && name === 'Delete')
        for (const part of came()) removeUnusedMaster(deck().presentation, part);
      const isCount = object.className === 'SlideMasterCollection' && name === 'GetCount';
      return isCount && counted === 'own' ? Number(result) - came().length : result;
    },
  };
}
