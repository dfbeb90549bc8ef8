import { createContext, use } from 'react';
import type { SheetsOrder } from '../core/method/sheetsStamp.ts';
import type { SelfTest } from '../core/selfTest/selfTest.ts';
import type { ListFile } from './groups/list/listFile.ts';
import type { Platform } from '../core/takeAway/exportRoutes.ts';

/** What the host can do for the pane. */
export interface HostActions {
  readonly platform: Platform;
  /** Reads a list of participants from a file. */
  readonly readList: (file: Blob) => Promise<ListFile>;
  /** Opens a .pptx as a new presentation; null where the host cannot do that. */
  readonly openPresentation: ((bytes: Uint8Array) => Promise<void>) | null;
  /** Returns a .pptx with empty cards to print on A3; null where the host cannot make one. */
  readonly makeSheets: ((order: SheetsOrder) => Promise<Uint8Array>) | null;
  /** Asks PowerPoint the questions of the self-test; null where there is no PowerPoint. */
  readonly selfTest: SelfTest | null;
}

/** The actions that work in every host. */
export const noHostActions: HostActions = {
  platform: 'other',
  readList: async file => {
    const { readListFile } = await import('./groups/list/listFile.ts');
    return readListFile(new Uint8Array(await file.arrayBuffer()));
  },
  openPresentation: null,
  makeSheets: null,
  selfTest: null,
};

export const HostActionsContext = createContext<HostActions>(noHostActions);

export function useHostActions(): HostActions {
  return use(HostActionsContext);
}
