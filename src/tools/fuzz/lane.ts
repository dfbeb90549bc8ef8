import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import type { ProfileName } from '../../workbench/host/profiles.ts';
import { PANE_RELOAD } from '../replay/script.ts';
import { Workshop } from '../replay/workshop.ts';
import { MemoryVenue } from './memoryVenue.ts';

/** An environment for random workshops: a kind of deck with its faults. */
export interface Lane {
  readonly name: 'office' | 'memory';
  readonly profiles: readonly ProfileName[];
  /** The faults that occur in this lane. Likely faults are listed more than once. */
  readonly faults: readonly (FaultName | typeof PANE_RELOAD)[];
  open(profile: ProfileName): Promise<Workshop>;
  /** Returns the file as it would be saved now; null when the lane has no file. */
  save(workshop: Workshop): Uint8Array | null;
}

const common = [
  'refuses',
  'failsButApplied',
  'failsButApplied',
  'appliedThenReverted',
  'appliedThenReverted',
  'hollowRead',
  'shortRead',
  'coAuthor',
  'coAuthor',
  'coAuthor',
  'hostUndo',
  'separatorIsNewline',
  'answerWithoutResults',
  'readRefused',
  'readsRefusedAfterInsert',
  'foreignError',
  'nullText',
  'selectionRefused',
  'slideRefuses',
  'eventStorm',
  PANE_RELOAD,
  PANE_RELOAD,
] as const satisfies Lane['faults'];

const memory: Lane = {
  name: 'memory',
  profiles: ['windows'],
  faults: [...common, 'neverAnswers'],
  open: () => Workshop.at(new MemoryVenue(), 'nl'),
  save: () => null,
};

const office: Lane = {
  name: 'office',
  profiles: ['windows', 'web'],
  faults: [
    ...common,
    ...common,
    'neverAnswers',
    'staleProxy',
    'selectionEventDead',
    'wholeTextResetsBullets',
    'nullSelection',
    'insertionResizes',
    'insertAtFront',
  ],
  open: profile =>
    Workshop.open(newDeck({ language: 'nl', title: 'Avond in de wijk', subtitle: '' }), {
      language: 'nl',
      profile,
      many: true,
      log: () => undefined,
    }),
  save: ({ venue }) => ('host' in venue ? (venue as { host: { save(): Uint8Array } }).host.save() : null),
};

export const lanes = { office, memory } as const satisfies Record<Lane['name'], Lane>;
