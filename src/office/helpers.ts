import type { Preferences } from '../core/session/preferences.ts';

/** The helpers library is 14 kB and not needed for the first entry: loaded when something is to be logged or kept. */
const load = () => import('@microsoft/office-js-helpers');

/** Writes an error that Office threw to the console, with Office's own details. */
export function logOfficeError(error: unknown): void {
  void load().then(({ Utilities }) => Utilities.log(error as Error));
}

/** Preferences in this machine's local storage; without one, nothing is remembered and nothing fails. */
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
