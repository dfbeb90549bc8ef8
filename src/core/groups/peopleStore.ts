import type { MakeText } from '../session/journalStore.ts';

/**
 * Where the names of people are kept between two lives of the pane: in its window, and until tonight on this device when
 * the facilitator says so. Never in the presentation. Never throws.
 */
export interface PeopleStore {
  /** Returns what was kept last, or null. Removes a copy on the device that has expired. */
  read(): string | null;
  /** Keeps the first of these texts for which there is room; each is made when it is needed. Returns whether the window has it. */
  write(...texts: readonly [MakeText, ...MakeText[]]): boolean;
  /** Whether what is written is kept on the device too. Ends at midnight, or when another pane takes over. */
  isUntilTonight(): boolean;
  /** Keeps the names on the device until tonight, or removes them there. Returns whether they are there now. */
  keepUntilTonight(on: boolean): boolean;
  /** Removes what this pane keeps. */
  remove(): void;
}

/** A store without any storage: nothing outlives the page. */
export const noPeopleStore: PeopleStore = {
  read: () => null,
  write: () => false,
  isUntilTonight: () => false,
  keepUntilTonight: () => false,
  remove: () => undefined,
};
