import { useSyncExternalStore } from 'react';
import type { Scheme } from '../theme.ts';

const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

function watch(listener: () => void): () => void {
  const lists = queries.map(query => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/**
 * Returns the colour scheme: `contrast` in forced colours, otherwise the theme of Office, otherwise the theme of the
 * system.
 */
export function useScheme(office: 'light' | 'dark' | undefined): Scheme {
  return useSyncExternalStore(watch, (): Scheme => {
    const [forced, dark] = queries.map(query => window.matchMedia(query).matches);
    if (forced) return 'contrast';
    return office ?? (dark ? 'dark' : 'light');
  });
}
