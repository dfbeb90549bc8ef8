import type { CardKind } from '../core/card/kind.ts';
import type { InsertOrder } from '../core/deck/deck.ts';
import type { PackageErrorCode } from '../opc/packageError.ts';
import type { Timing } from './queue.ts';

/** What the deck needs besides PowerPoint. */
export interface DeckParts extends Timing {
  readonly kinds: readonly CardKind[];
  /** Loads the file of a template. */
  template(name: InsertOrder['template']): Promise<Uint8Array>;
  /**
   * Returns why a file must not be opened, or null. When omitted, only the checks that opening the file makes apply.
   */
  readonly checkFile?: (bytes: Uint8Array) => Promise<PackageErrorCode | null>;
  /** Logs an error, such as an Office error that becomes `hostFailed` or a template that cannot be read. */
  log(error: unknown): void;
}
