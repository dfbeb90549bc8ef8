import { alignmentNumbers } from './alignmentNumbers.ts';
import { foreignMasters } from './foreignMasters.ts';
import { missingCreationId } from './missingCreationId.ts';
import { newShapes } from './newShapes.ts';
import { repeatedCreationIds } from './repeatedCreationIds.ts';
import { settlingSlides } from './settlingSlides.ts';
import { lacking } from '../api/requirementSets.ts';
import type { Quirk } from '../api/quirk.ts';
import type { OpenDeck } from '../openDeck.ts';
import type { Profile } from '../profiles.ts';
import { nestedItems } from './nestedItems.ts';
import { newSlideProxies } from './oldProxies.ts';
import { oldTypes } from './oldTypes.ts';
import { readsAfterWrite } from './readsAfterWrite.ts';
import { textMarks } from './textMarks.ts';
import { upperCaseKeys } from './upperCaseKeys.ts';

/** Returns the quirks by which a profile differs from the plain behaviour of the API members. */
export function profileQuirks(profile: Profile, deck: () => OpenDeck): readonly Quirk[] {
  return [
    textMarks(profile),
    ...(profile.tagKeys === 'upperCase' ? [upperCaseKeys] : []),
    ...(lacking(profile.requirementSets)('Shape', 'PlaceholderFormat') ? [oldTypes] : []),
    ...(profile.nestedItems < Infinity ? [nestedItems(profile.nestedItems)] : []),
    ...(profile.readsRefused > 0 ? [readsAfterWrite(profile.readsRefused)] : []),
    ...(profile.missingCreationId === '' ? [] : [missingCreationId(profile)]),
    ...(profile.addedSlides === 'settling' ? [settlingSlides(deck)] : []),
    ...(profile.repeatedCreationIds === 'kept'
      ? []
      : [repeatedCreationIds(profile.repeatedCreationIds, deck)]),
    ...(profile.foreignMasters === 'leave' || profile.countedMasters === 'own'
      ? [foreignMasters(profile, deck)]
      : []),
    ...(profile.newShapeTags === 'oneBatch' || profile.newShapeIds === 'late' ? [newShapes(profile)] : []),
    ...(profile.alignments === 'numbers' ? [alignmentNumbers] : []),
    ...(profile.newSlides === 'refuseProxies' ? [newSlideProxies(deck)] : []),
  ];
}
