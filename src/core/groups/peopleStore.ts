import type { MakeText } from '../session/journalStore.ts';

/**
 * Stores the names of people between two sessions of the pane. The window keeps them. The device keeps them until
 * midnight when the facilitator asks for it. Never stores names in the presentation. Never throws.
 */
export interface PeopleStore {
  /** Returns the last stored text, or null. Removes an expired copy from the device. */
  read(): string | null;
  /**
   * Stores the first of these texts that fits. Makes a text only when it is needed. Returns whether the window has the
   * text.
   */
  write(...texts: readonly [MakeText, ...MakeText[]]): boolean;
  /**
   * Returns whether `write` also stores the text on the device. False after midnight, and after another pane started to
   * store names there.
   */
  isUntilTonight(): boolean;
  /**
   * Stores the names on the device until midnight, or removes them from it. Returns whether the device has the names
   * now.
   */
  keepUntilTonight(on: boolean): boolean;
  /** Removes all names that this pane stored. */
  remove(): void;
}

/** A store that stores nothing. */
export const noPeopleStore: PeopleStore = {
  read: () => null,
  write: () => false,
  isUntilTonight: () => false,
  keepUntilTonight: () => false,
  remove: () => undefined,
};
