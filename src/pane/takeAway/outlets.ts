import { createContext, use } from 'react';
import type { Platform } from '../../core/takeAway/roads.ts';

/** What the program around the pane lets out of it. */
export interface Outlets {
  readonly platform: Platform;
  /** Opens a .pptx as a new presentation; null where PowerPoint cannot. */
  readonly openPresentation: ((bytes: Uint8Array) => Promise<void>) | null;
}

/** Where nothing is known, only what always works is offered. */
export const sealed: Outlets = { platform: 'other', openPresentation: null };

export const OutletsContext = createContext<Outlets>(sealed);

export function useOutlets(): Outlets {
  return use(OutletsContext);
}
