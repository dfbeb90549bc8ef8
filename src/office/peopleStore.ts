import { readRecord } from '../core/card/data.ts';
import type { PeopleStore } from '../core/groups/peopleStore.ts';
import type { MakeText } from '../core/session/journalStore.ts';
import { onlyPane, type PaneLife } from './paneLife.ts';

const KEY = 'partnerschapskaart.mensen';
const DAY = 24 * 60 * 60 * 1000;

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The copy of the names in the device's local storage. */
interface Copy {
  /** The time at which the copy expires, in ms since the epoch. */
  readonly until: number;
  /** The id of the pane where the user chose to keep the names. */
  readonly pane: string;
  readonly text: string;
}

interface Places {
  /** The session storage of this window and the local storage of this device. Both may throw. */
  readonly window: () => TextStorage;
  readonly device: () => TextStorage;
  /** Returns the time, in ms since the epoch. */
  readonly now: () => number;
  readonly pane?: PaneLife;
}

/**
 * Stores names of people in the window's session storage. If the user chooses so, also keeps a copy on the device until
 * the end of the local day.
 *
 * Only the pane where the user chose so writes the copy. A pane that opens without names takes over the copy of a
 * closed pane.
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
  /** Returns the copy on the device, from any pane. Removes an expired copy. */
  const copy = (): Copy | null => {
    const stored = attempt(() => device().getItem(KEY), null);
    if (stored === null) return null;
    const found = readCopy(stored);
    const left = found ? found.until - now() : 0;
    // A copy that lasts longer than a day was made while the clock was wrong.
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
      // Names in this window take precedence over names from another pane.
      if (here) return here;
      if (kept && kept.pane !== pane.id && !pane.isOpen(kept.pane)) writeCopy(() => kept.text, kept.until);
      return own()?.text ?? here;
    },
    write: (...texts) => {
      const isKept = texts.some(writeWindow);
      const before = own();
      // A text that could not be replaced is outdated. If it were kept, it would be read as the latest.
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

/** Returns the next local midnight, but at most 24 hours ahead: the day on which the clock goes back is longer. */
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
