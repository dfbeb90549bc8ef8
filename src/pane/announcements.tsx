import { createContext, useCallback, useState, type ReactNode } from 'react';
import { Announcer } from './frame/Announcer.tsx';
import { useRequired } from './required.ts';

const AnnounceContext = createContext<((sentence: string) => void) | null>(null);

/** Announces sentences to screen readers. An announcement renders the announcer, not the children. */
export function AnnouncementsProvider({ children }: { readonly children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  const announce = useCallback((next: string) => {
    // A sentence that is announced twice must differ, or a screen reader stays silent.
    setSentence(before => (before === next ? `${next}\u00A0` : next));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Announcer sentence={sentence} />
    </AnnounceContext>
  );
}

/** Returns a function that has a screen reader read a sentence. */
export function useAnnounce(): (sentence: string) => void {
  return useRequired(AnnounceContext);
}
