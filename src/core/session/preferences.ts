/**
 * Small choices of the facilitator, stored on this machine only. Callers must work without them, because the store can
 * be blocked or emptied.
 */
export interface Preferences {
  /** Returns the value; null when it is missing or the store cannot be read. */
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
}
