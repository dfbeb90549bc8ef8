import type { Profile, ProfileName } from './profiles.ts';

/** The fields of a profile whose values were recorded on a real PowerPoint. */
type RecordedField =
  | 'addedSlides'
  | 'alignments'
  | 'countedMasters'
  | 'foreignMasters'
  | 'messages'
  | 'missingCreationId'
  | 'newShapeIds'
  | 'newShapeTags'
  | 'newSlides'
  | 'readsRefused'
  | 'repeatedCreationIds'
  | 'tagKeys'
  | 'undoes'
  | 'nestedItems';

/** A behaviour of a real PowerPoint, and the field of the profiles that follows it. */
export interface Recorded {
  readonly field: RecordedField;
  readonly value: Profile[RecordedField];
  /** The profiles that have this value. */
  readonly profiles: readonly ProfileName[];
  readonly says: string;
  /** The PowerPoint on which it was recorded, as far as the source names it. */
  readonly on: string;
  readonly source: string;
  /** When it was reported, or for a recording without a date when it was collected. */
  readonly date: string;
}

/** Recordings that other open-source projects made with scripts on a real PowerPoint. They name builds, not days. */
const SCRIPTS = 'recordings of other projects';
const COLLECTED = 'collected 2026-11';

/** What was recorded on a real PowerPoint and differs from the documentation, or between platforms. */
export const recorded: readonly Recorded[] = [
  {
    field: 'foreignMasters',
    value: 'leave',
    profiles: ['windows'],
    says: 'Deleting the slides of a foreign deck removes its master again.',
    on: 'Windows 16.0.20326',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'foreignMasters',
    value: 'stay',
    profiles: ['web'],
    says: 'The file keeps the master of a foreign deck when its slides are deleted.',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'repeatedCreationIds',
    value: 'replaced',
    profiles: ['web'],
    says: 'The second slide with the same creation id gets a fresh one.',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'repeatedCreationIds',
    value: 'refused',
    profiles: [],
    says: 'A slide whose creation id is in the deck already is refused with InvalidArgument.',
    on: 'not named',
    source: 'office-js #6105',
    date: COLLECTED,
  },
  {
    field: 'countedMasters',
    value: 'own',
    profiles: ['web'],
    says: 'slideMasters.getCount() stays 1 after a foreign insertion, though the file has 2 masters.',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'missingCreationId',
    value: '0',
    profiles: ['web'],
    says: 'The id of a slide without a creation id is 256#0.',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'addedSlides',
    value: 'settling',
    profiles: ['web'],
    says:
      'Right after slides.add() the id is provisional. Shapes can be added to the new slide by its position, not by its ' +
      'id or as the last item. A load of the shapes of a new slide fails or comes back short.',
    on: 'web',
    source: `${SCRIPTS}, office-js #6741`,
    date: COLLECTED,
  },
  {
    field: 'newShapeIds',
    value: 'late',
    profiles: ['web'],
    says: 'An id that is read one sync after the creation is not populated, without an error.',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'newShapeTags',
    value: 'always',
    profiles: ['windows', 'mac', 'web', 'ltsc'],
    says: 'The proxy that a creation returns takes tags in later batches.',
    on: 'web, contested',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'newShapeTags',
    value: 'oneBatch',
    profiles: [],
    says: 'The proxy that a creation returns refuses tags in later batches with 5010.',
    on: 'web, contested',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'messages',
    value: 'codes',
    profiles: ['web'],
    says: 'The message of an error equals its code; a wrong index says "InvalidParam passed to GetItemAt(index)".',
    on: 'web',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'alignments',
    value: 'numbers',
    profiles: ['mac'],
    says: 'horizontalAlignment reads as a number, and takes a number or a name.',
    on: 'Mac 16.109',
    source: SCRIPTS,
    date: COLLECTED,
  },
  {
    field: 'newSlides',
    value: 'refuseProxies',
    profiles: ['web'],
    says: 'A later batch cannot use the proxies of a slide that was just added (5010).',
    on: 'web',
    source: `office-js #2903, ${SCRIPTS}`,
    date: COLLECTED,
  },
  {
    field: 'readsRefused',
    value: 1 / 50,
    profiles: ['web'],
    says: 'Reads fail now and then after a write. The rate is an assumption.',
    on: 'web',
    source: 'office-js #6741, #6419',
    date: '2025-12 to 2026-06',
  },
  {
    field: 'tagKeys',
    value: 'upperCase',
    profiles: ['web'],
    says: 'A tag key with a lower-case letter throws.',
    on: 'web',
    source: 'office-js #6079',
    date: COLLECTED,
  },
  {
    field: 'undoes',
    value: 'allWrites',
    profiles: ['windows', 'mac', 'ltsc'],
    says: 'One undo takes back all consecutive writes of the add-in.',
    on: 'Windows, Mac',
    source: 'office-js #5249',
    date: COLLECTED,
  },
  {
    field: 'nestedItems',
    value: 50,
    profiles: ['web'],
    says: 'A nested load of more than about 50 items comes back short.',
    on: 'web',
    source: 'office-js #4272',
    date: COLLECTED,
  },
];
