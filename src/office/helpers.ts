import type { Preferences } from '../core/session/preferences.ts';

/** Lazy-loads the helpers library, because it takes 14 kB and the first entry does not need it. */
const load = () => import('@microsoft/office-js-helpers');

/** Writes an Office error to the console, with the details that Office gives. */
export function logOfficeError(error: unknown): void {
  void load().then(({ Utilities }) => Utilities.log(error as Error));
}

/** Preferences in the local storage of this machine. Without local storage, nothing is remembered and nothing fails. */
export const officePreferences: Preferences = {
  read: async key => {
    const value = await withStorage(storage => storage.get(key));
    return typeof value === 'string' ? value : null;
  },
  write: async (key, value) => {
    await withStorage(storage => storage.set(key, value));
  },
};

interface TextStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

async function withStorage<T>(task: (storage: TextStorage) => T): Promise<T | null> {
  try {
    const { Storage, StorageType } = await load();
    return task(new Storage<string>('partnerschapskaart', StorageType.LocalStorage));
  } catch {
    return null;
  }
}
