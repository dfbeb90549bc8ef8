import { createContext, useCallback, useState, type ReactNode } from 'react';
import { Announcer } from './frame/Announcer.tsx';
import { useRequired } from './required.ts';

const AnnounceContext = createContext<((sentence: string) => void) | null>(null);

/** Provides `useAnnounce`. An announcement renders only the announcer, not the children. */
export function AnnouncementsProvider({ children }: { readonly children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  const announce = useCallback((next: string) => {
    // Screen readers ignore an unchanged sentence, so a repeated sentence gets a trailing space.
    setSentence(before => (before === next ? `${next}\u00A0` : next));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Announcer sentence={sentence} />
    </AnnounceContext>
  );
}

/** Returns a function that announces a sentence to screen readers. */
export function useAnnounce(): (sentence: string) => void {
  return useRequired(AnnounceContext);
}
