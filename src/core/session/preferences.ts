/**
 * Small choices that a facilitator made before, kept on this machine only. A cache: every reader must do
 * without, because the store can be blocked or emptied.
 */
export interface Preferences {
  /** The value, or null when there is none or the store cannot be read. */
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
}
