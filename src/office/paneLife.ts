const KEY = 'partnerschapskaart.paneel';
/** Of the locks. */
const PREFIX = `${KEY}.`;
/** How long a reloaded page may take to let go of its name, in ms: without the name its journal stays out of sight. */
const PATIENCE = 2500;
/** How long the browser may take to answer at all, in ms: longer than a request that it gives up after our patience. */
const ANSWER_LIMIT = 3000;

/** Which pane this is among those on this machine, and which others are open at this moment. */
export interface PaneLife {
  /** The same after the page was loaded again; empty where panes cannot tell each other apart. */
  readonly id: string;
  /** As it was when this pane opened, or looked again. */
  isOpen(id: string): boolean;
  /** Looks again which panes are open. Never fails, and takes 3 s at most. */
  readonly lookAgain?: () => Promise<void>;
  /** Resolves with the name that this window had before, when its page lets go of that name after all. */
  readonly formerOver?: Promise<string>;
}

/** What a pane takes from its window. */
export interface PaneWindow {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly navigator: { readonly locks?: Pick<LockManager, 'request' | 'query'> };
  readonly crypto: Pick<Crypto, 'randomUUID'>;
}

/** Every pane is taken for the only one, as where there are no Web Locks. */
export const onlyPane: PaneLife = { id: '', isOpen: () => false };

/**
 * Gives the pane a name that no other open one has, kept in the storage of its window. It is held by a Web Lock, which ends
 * with the page however that ends. Never fails, and resolves within 9 s, as a rule at once: where locks do not answer, a
 * pane is the only one.
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
    // The old page still holds the former name, or this window is a copy of a window that is open.
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

/** Takes the lock of a name. Returns false when another open pane holds it, as when this window is a copy. */
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

/** Returns what a promise gives. Throws when that takes longer than the browser may take. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), ANSWER_LIMIT);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
