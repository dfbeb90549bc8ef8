const KEY = 'partnerschapskaart.paneel';
/** The prefix of the names of the locks. */
const PREFIX = `${KEY}.`;
/**
 * How long to wait until a reloaded page releases its lock, in ms. Without its former id, the pane cannot find its own
 * journal.
 */
const PATIENCE = 2500;
/** How long the browser may take to answer, in ms. Longer than the timeout of a lock request itself. */
const ANSWER_LIMIT = 3000;

/** Identifies this pane among the panes on this machine, and tells which other panes are open. */
export interface PaneLife {
  /** The id of this pane, which stays the same after a reload; empty when panes cannot be distinguished. */
  readonly id: string;
  /** Whether another pane was open when this pane opened or last called `lookAgain`. */
  isOpen(id: string): boolean;
  /** Checks again which panes are open. Never fails, and takes 3 s at most. */
  readonly lookAgain?: () => Promise<void>;
  /**
   * Resolves with this window's former id when the page that still holds its lock releases it. Present only when the id
   * was in use.
   */
  readonly formerOver?: Promise<string>;
}

/** The parts of a window that identify a pane. */
export interface PaneWindow {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly navigator: { readonly locks?: Pick<LockManager, 'request' | 'query'> };
  readonly crypto: Pick<Crypto, 'randomUUID'>;
}

/** Used when there are no Web Locks: every pane counts as the only one. */
export const onlyPane: PaneLife = { id: '', isOpen: () => false };

/**
 * Gives the pane an id that no other open pane has, and stores the id in the window's session storage. The pane holds a
 * Web Lock with its id, which the browser releases when the page ends.
 *
 * Never fails, and resolves within 9 s, usually at once. When the locks do not answer, the pane counts as the only one.
 */
export async function paneLife(window: PaneWindow): Promise<PaneLife> {
  try {
    const { sessionStorage, navigator, crypto } = window;
    const { locks } = navigator;
    if (!locks) return onlyPane;
    const before = sessionStorage.getItem(KEY);
    const isOwn = before !== null && (await holds(locks, before));
    const id = isOwn ? before : crypto.randomUUID();
    if (!isOwn && !(await holds(locks, id))) return onlyPane;
    sessionStorage.setItem(KEY, id);
    const open = new Set<string>();
    const look = async (): Promise<void> => {
      const { held = [] } = await inTime(locks.query());
      open.clear();
      for (const { name } of held) if (name?.startsWith(PREFIX)) open.add(name.slice(PREFIX.length));
    };
    await look();
    const lookAgain = (): Promise<void> => look().catch(() => undefined);
    const isOpen = (other: string): boolean => other !== id && open.has(other);
    if (isOwn || before === null) return { id, isOpen, lookAgain };
    // Either the old page still holds the former id, or this window is a copy of a window that is still open.
    const formerOver = new Promise<string>(resolve => {
      const taken = (): void => {
        open.delete(before);
        resolve(before);
      };
      void locks.request(PREFIX + before, taken).catch(() => undefined);
    });
    return { id, isOpen, lookAgain, formerOver };
  } catch {
    return onlyPane;
  }
}

/** Requests the lock for an id and holds it. Returns false when another open pane holds it, as in a copied window. */
async function holds(locks: Pick<LockManager, 'request'>, id: string): Promise<boolean> {
  let isLate = false;
  const held = new Promise<boolean>(resolve => {
    locks
      .request(PREFIX + id, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        if (isLate) return undefined;
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
  try {
    return await inTime(held);
  } catch (error) {
    isLate = true;
    throw error;
  }
}

/** Resolves with the value of a promise. Rejects when the promise takes longer than `ANSWER_LIMIT`. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser did not answer in time')), ANSWER_LIMIT);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
