import { appliedThenReverted } from './appliedThenReverted.ts';
import { coAuthor } from './coAuthor.ts';
import { failsButApplied } from './failsButApplied.ts';
import type { FaultKind } from './fault.ts';
import { hollowRead } from './hollowRead.ts';
import { hostUndo } from './hostUndo.ts';
import { insertAtFront } from './insertAtFront.ts';
import { insertTwice } from './insertTwice.ts';
import { lostFirstBatch } from './lostFirstBatch.ts';
import { neverAnswers } from './neverAnswers.ts';
import { refuses } from './refuses.ts';
import { selectionEventDead } from './selectionEventDead.ts';
import { separatorIsNewline } from './separatorIsNewline.ts';
import { shortRead } from './shortRead.ts';
import { slowSync } from './slowSync.ts';
import { staleProxy } from './staleProxy.ts';
import { tagWriteRefused } from './tagWriteRefused.ts';
import { wholeTextResetsBullets } from './wholeTextResetsBullets.ts';

/** All faults by name. Of those that are on, the earlier ones here stand around the later ones. */
export const catalogue = {
  coAuthor,
  hostUndo,
  lostFirstBatch,
  neverAnswers,
  slowSync,
  failsButApplied,
  appliedThenReverted,
  refuses,
  staleProxy,
  hollowRead,
  shortRead,
  separatorIsNewline,
  wholeTextResetsBullets,
  insertTwice,
  insertAtFront,
  tagWriteRefused,
  selectionEventDead,
} as const satisfies Record<string, FaultKind<object>>;

export type FaultName = keyof typeof catalogue;

export const faultNames = Object.keys(catalogue) as readonly FaultName[];

/** The parameters of a fault with the values that they have when none are given. */
export type FaultParameters<N extends FaultName> = (typeof catalogue)[N]['standard'];
