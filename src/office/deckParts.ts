import type { CardKind } from '../core/card/kind.ts';
import type { InsertOrder } from '../core/deck/deck.ts';
import type { PackageErrorCode } from '../opc/packageError.ts';
import type { Timing } from './queue.ts';

/** What the deck needs besides PowerPoint. */
export interface DeckParts extends Timing {
  readonly kinds: readonly CardKind[];
  /** The files of the templates. */
  template(name: InsertOrder['template']): Promise<Uint8Array>;
  /** Returns why a file must not be opened, or null. Left out, only what opening it checks is checked. */
  checkFile?(bytes: Uint8Array): Promise<PackageErrorCode | null>;
  /** Is told every error that Office throws. */
  log(error: unknown): void;
}
