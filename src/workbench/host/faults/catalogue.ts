import { answerWithoutResults } from './answerWithoutResults.ts';
import { appliedThenReverted } from './appliedThenReverted.ts';
import { coAuthor } from './coAuthor.ts';
import { eventStorm } from './eventStorm.ts';
import { failsButApplied } from './failsButApplied.ts';
import type { FaultKind } from './fault.ts';
import { foreignError } from './foreignError.ts';
import { hollowRead } from './hollowRead.ts';
import { hostUndo } from './hostUndo.ts';
import { insertAtFront } from './insertAtFront.ts';
import { insertionResizes } from './insertionResizes.ts';
import { insertionStretches } from './insertionStretches.ts';
import { insertTwice } from './insertTwice.ts';
import { lostFirstBatch } from './lostFirstBatch.ts';
import { neverAnswers } from './neverAnswers.ts';
import { nullSelection } from './nullSelection.ts';
import { nullText } from './nullText.ts';
import { readRefused } from './readRefused.ts';
import { readsRefusedAfterInsert } from './readsRefusedAfterInsert.ts';
import { refuses } from './refuses.ts';
import { selectionEventDead } from './selectionEventDead.ts';
import { selectionRefused } from './selectionRefused.ts';
import { separatorIsNewline } from './separatorIsNewline.ts';
import { shortRead } from './shortRead.ts';
import { slideRefuses } from './slideRefuses.ts';
import { slowSync } from './slowSync.ts';
import { staleProxy } from './staleProxy.ts';
import { tagWriteRefused } from './tagWriteRefused.ts';
import { textRunsRefused } from './textRunsRefused.ts';
import { wholeTextResetsBullets } from './wholeTextResetsBullets.ts';

/** All faults by name. When several faults are on, an earlier fault in this list wraps the later ones. */
export const catalogue = {
  coAuthor,
  hostUndo,
  lostFirstBatch,
  neverAnswers,
  slowSync,
  eventStorm,
  foreignError,
  answerWithoutResults,
  failsButApplied,
  appliedThenReverted,
  refuses,
  readRefused,
  readsRefusedAfterInsert,
  slideRefuses,
  selectionRefused,
  nullSelection,
  nullText,
  staleProxy,
  hollowRead,
  shortRead,
  separatorIsNewline,
  wholeTextResetsBullets,
  insertTwice,
  insertAtFront,
  insertionResizes,
  insertionStretches,
  textRunsRefused,
  tagWriteRefused,
  selectionEventDead,
} as const satisfies Record<string, FaultKind<object>>;

export type FaultName = keyof typeof catalogue;

export const faultNames = Object.keys(catalogue) as readonly FaultName[];

/** The type of a fault's parameters. */
export type FaultParameters<N extends FaultName> = (typeof catalogue)[N]['standard'];
