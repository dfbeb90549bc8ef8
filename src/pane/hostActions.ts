import { createContext, use } from 'react';
import type { SheetsOrder } from '../core/method/sheetsStamp.ts';
import type { ListFile } from './groups/list/listFile.ts';
import type { Platform } from '../core/takeAway/roads.ts';

/** What the program around the pane does for it. */
export interface HostActions {
  readonly platform: Platform;
  /** Reads a list of participants from a file. */
  readonly readList: (file: Blob) => Promise<ListFile>;
  /** Opens a .pptx as a new presentation; null where PowerPoint cannot. */
  readonly openPresentation: ((bytes: Uint8Array) => Promise<void>) | null;
  /** Makes empty cards to print on A3, as a .pptx; null where that cannot be. */
  readonly makeSheets: ((order: SheetsOrder) => Promise<Uint8Array>) | null;
}

/** Only what works in every program. */
export const noHostActions: HostActions = {
  platform: 'other',
  readList: async file => {
    const { readListFile } = await import('./groups/list/listFile.ts');
    return readListFile(new Uint8Array(await file.arrayBuffer()));
  },
  openPresentation: null,
  makeSheets: null,
};

export const HostActionsContext = createContext<HostActions>(noHostActions);

export function useHostActions(): HostActions {
  return use(HostActionsContext);
}
