import type { Quirk } from '../api/quirk.ts';
import type { Profile } from '../profiles.ts';

/** Returns the id of a slide with the end that the profile gives an id without a creation id. */
export function endId(id: string, { missingCreationId: end }: Pick<Profile, 'missingCreationId'>): string {
  return id.endsWith('#') ? `${id}${end}` : id;
}

/** Ends the id of a slide without a creation id as the profile does, such as `256#0` (web, recorded). */
export function missingCreationId(profile: Pick<Profile, 'missingCreationId'>): Quirk {
  return { identify: ({ className }, id) => (className === 'Slide' ? endId(id, profile) : id) };
}
