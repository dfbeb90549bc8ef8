import { readRecord } from '../core/card/data.ts';
import type { PeopleStore } from '../core/groups/peopleStore.ts';
import type { MakeText } from '../core/session/journalStore.ts';
import { onlyPane, type PaneLife } from './paneLife.ts';

const KEY = 'partnerschapskaart.mensen';
const DAY = 24 * 60 * 60 * 1000;

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The copy on the device. */
interface Copy {
  /** When it expires, in ms since the epoch. */
  readonly until: number;
  /** The pane that ticked. */
  readonly pane: string;
  readonly text: string;
}

interface Places {
  /** The storage of this window, and that of this device. Both may throw. */
  readonly window: () => TextStorage;
  readonly device: () => TextStorage;
  /** The time, in ms since the epoch. */
  readonly now: () => number;
  readonly pane?: PaneLife;
}

/**
 * Names of people in the storage of the window, and in that of the device until the end of the local day. Only the pane
 * that ticked writes the copy on the device; a pane that opens without names takes over what a closed one left there.
 */
export function peopleStore({ window, device, now, pane = onlyPane }: Places): PeopleStore {
  const attempt = <T>(task: () => T, otherwise: T): T => {
    try {
      return task();
    } catch {
      return otherwise;
    }
  };
  const removeCopy = (): void => attempt(() => device().removeItem(KEY), undefined);
  /** Returns the copy on the device, whoever ticked. One that has expired is removed. */
  const copy = (): Copy | null => {
    const stored = attempt(() => device().getItem(KEY), null);
    if (stored === null) return null;
    const found = readCopy(stored);
    const left = found ? found.until - now() : 0;
    // A copy of more than a day was made with a clock that was wrong.
    if (found && left > 0 && left <= DAY) return found;
    removeCopy();
    return null;
  };
  const writeCopy = (text: MakeText, until: number): boolean =>
    attempt(() => {
      device().setItem(KEY, JSON.stringify({ v: 1, until, pane: pane.id, text: text() }));
      return true;
    }, false);
  const own = (): Copy | null => {
    const found = copy();
    return found?.pane === pane.id ? found : null;
  };
  const inWindow = (): string | null => attempt(() => window().getItem(KEY), null);
  const writeWindow = (text: MakeText): boolean =>
    attempt(() => {
      window().setItem(KEY, text());
      return true;
    }, false);

  return {
    read: () => {
      const [here, kept] = [inWindow(), copy()];
      // Names of this window would replace those that are taken over.
      if (here) return here;
      if (kept && kept.pane !== pane.id && !pane.isOpen(kept.pane)) writeCopy(() => kept.text, kept.until);
      return own()?.text ?? here;
    },
    write: (...texts) => {
      const isKept = texts.some(writeWindow);
      const before = own();
      // What could not be replaced is old: it would come back as if it were the latest.
      if (!isKept) attempt(() => window().removeItem(KEY), undefined);
      if (before && !texts.some(text => writeCopy(text, before.until))) removeCopy();
      return isKept;
    },
    isUntilTonight: () => own() !== null,
    keepUntilTonight: on => {
      if (on) return writeCopy(() => inWindow() ?? '', endOfDay(now()));
      if (own()) removeCopy();
      return false;
    },
    remove: () => {
      attempt(() => window().removeItem(KEY), undefined);
      if (own()) removeCopy();
    },
  };
}

/** Returns the next local midnight, at most 24 hours ahead: the day on which the clock goes back is longer. */
function endOfDay(now: number): number {
  return Math.min(new Date(now).setHours(24, 0, 0, 0), now + DAY);
}

function readCopy(stored: string): Copy | null {
  const data = readRecord(stored);
  if (data?.v !== 1) return null;
  const { until, pane, text } = data;
  if (typeof until !== 'number' || typeof pane !== 'string' || typeof text !== 'string') return null;
  return { until, pane, text };
}
