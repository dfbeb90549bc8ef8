import { journalStore } from '../../src/office/journalStore.ts';
import { paneLife, type PaneWindow } from '../../src/office/paneLife.ts';

type Taken = () => unknown;

/** The Web Locks of a machine: a page holds its locks until it closes. */
function machine() {
  const held = new Map<string, () => void>();
  const waiting: Taken[] = [];
  let ids = 0;
  const locks = {
    request: (name: string, options: { signal: AbortSignal } | Taken, then: Taken = () => undefined) =>
      new Promise<never>((_, reject) => {
        const taken = typeof options === 'function' ? options : then;
        if (!held.has(name)) {
          held.set(name, () => held.delete(name));
          void taken();
        } else if (typeof options === 'function') waiting.push(taken);
        else options.signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    query: () => Promise.resolve({ held: [...held.keys()].map(name => ({ name })) }),
  } as unknown as LockManager;
  const window = (stored = new Map<string, string>()) => ({
    stored,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
    navigator: { locks },
    crypto: { randomUUID: () => `0-0-0-0-${++ids}` as const },
  });
  const closeAll = (): void => {
    for (const close of held.values()) close();
    for (const taken of waiting.splice(0)) void taken();
  };
  return { window, closeAll };
}

test('JOURNAL-7: a pane keeps its name after a reload of its page', async () => {
  const { window, closeAll } = machine();
  const one = window();
  const { id } = await paneLife(one);
  closeAll();
  expect((await paneLife(one)).id).toBe(id);
});

test('JOURNAL-7: each pane has its own name, also in a duplicated window, and knows which other panes are open', async () => {
  const { window, closeAll } = machine();
  const one = window();
  const first = await paneLife(one);
  const copy = await paneLife(window(new Map(one.stored)));
  expect(copy.id).not.toBe(first.id);
  expect([first.id, copy.id, 'x'].map(id => copy.isOpen(id))).toEqual([true, false, false]);
  closeAll();
  const later = await paneLife(window());
  expect(later.isOpen(first.id)).toBe(false);
});

test('JOURNAL-6: a pane can check again which other panes have closed', async () => {
  const { window, closeAll } = machine();
  const first = await paneLife(window());
  const second = await paneLife(window());
  closeAll();
  expect(second.isOpen(first.id)).toBe(true);
  await second.lookAgain?.();
  expect(second.isOpen(first.id)).toBe(false);
});

test.each<[string, (window: PaneWindow) => PaneWindow]>([
  ['without locks', window => ({ ...window, navigator: {} })],
  [
    'with blocked storage',
    window => ({
      ...window,
      get sessionStorage(): never {
        throw new Error('blocked');
      },
    }),
  ],
])('JOURNAL-7: %s, a pane takes itself for the only open pane', async (_, without) => {
  const life = await paneLife(without(machine().window()));
  expect([life.id, life.isOpen('x')]).toEqual(['', false]);
});

test('JOURNAL-7: a page that reloads slowly keeps the name of its pane, and so its journal', async () => {
  const one = machine().window();
  const { id } = await paneLife(one);
  // The old page releases the lock after two seconds.
  const request = (_: string, { signal }: { signal: AbortSignal }, taken: () => Promise<unknown>) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      setTimeout(() => !signal.aborted && void taken(), 2000);
    });
  const locks = { request, query: () => Promise.resolve({}) } as unknown as LockManager;
  expect((await paneLife({ ...one, navigator: { locks } })).id).toBe(id);
});

test('JOURNAL-7: a reloaded pane takes over its own journal when its old page closes late', async () => {
  const { window, closeAll } = machine();
  const one = window();
  const { id: former } = await paneLife(one);
  const texts = new Map([[`partnerschapskaart.journaal.kaart.${former}`, '{"at":1}']]);
  const storage = {
    get length() {
      return texts.size;
    },
    key: (at: number) => [...texts.keys()][at] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
  } as Storage;
  const life = await paneLife(window(new Map(one.stored)));
  const store = journalStore(() => storage, life);
  expect(store.cards()).toEqual([]);
  closeAll();
  expect(await life.formerOver).toBe(former);
  expect(store.cards()).toEqual(['kaart']);
});

describe('JOURNAL-7: a pane starts although Web Locks never answer', () => {
  const silent = () => new Promise<never>(() => undefined);

  test.each([
    ['to a request', { request: silent }],
    ['to a query', { query: silent }],
  ])('a pane starts as the only one when Web Locks do not answer %s', async (_, members) => {
    const { window } = machine();
    const one = window();
    const navigator = { locks: Object.assign(one.navigator.locks, members) };
    const life = await paneLife({ ...one, navigator });
    expect([life.id, life.isOpen('x')]).toEqual(['', false]);
  });

  test('a pane gives up a name that Web Locks grant too late', async () => {
    const late: (() => Promise<unknown> | undefined)[] = [];
    const request = (...[, , taken]: [string, object, () => Promise<unknown> | undefined]) => {
      late.push(taken);
      return silent();
    };
    const one = machine().window();
    const navigator = { locks: { request, query: silent } as unknown as LockManager };
    expect((await paneLife({ ...one, navigator })).id).toBe('');
    expect(late.map(taken => taken())).toEqual([undefined]);
  });
});
