import { useEffect, useState } from 'react';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { keyWords } from './keyWords.ts';
import { fillWords } from './words.ts';

const TOLD_KEY = 'keysTold';

/** A hint stays for so many entries; then it was told. */
const ENTRIES = 3;

/** The hint below the entry field: what Enter does, and once, while someone fills a card, the other keys. */
export default function KeyHints() {
  const { session, preferences } = useSession();
  const { card } = useSessionState();
  const text = useWords(fillWords);
  const keys = useWords(keyWords);
  /** How many entries were said while the hints were told; null until it is read. */
  const [told, setTold] = useState<number | null>(null);
  const count = card?.fields.reduce((sum, one) => sum + one.entries.length, 0) ?? 0;
  const [before, setBefore] = useState(count);
  useEffect(() => {
    void preferences.read(TOLD_KEY).then(value => setTold(Number(value ?? 0) || 0));
  }, [preferences]);
  if (count !== before) {
    setBefore(count);
    if (count > before && told !== null) setTold(told + 1);
  }
  useEffect(() => {
    if (told !== null && told > 0) void preferences.write(TOLD_KEY, String(Math.min(told, 2 * ENTRIES + 1)));
  }, [preferences, told]);
  const hasColumns = session.kind.rows.length === 0;
  if (told === null || told === 0 || count === 0) return text.hint;
  if (told <= ENTRIES) return keys.latest;
  return told <= 2 * ENTRIES && hasColumns ? keys.columns(session.kind.fields.length) : text.hint;
}
