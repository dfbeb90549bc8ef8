import { useEffect, useState } from 'react';
import { useSession, useSessionState } from '../session.tsx';
import { useWords } from '../speech.ts';
import { keyWords } from './keyWords.ts';
import { countEntries, suggestQuickerWay, quickerWays, type QuickerWay } from './quickerWays.ts';
import { fillWords } from './words.ts';

const TOLD_KEY = 'keysTold';
const WAYS_KEY = 'waysTold';

/** How many entries are added before an introductory hint is replaced. */
const ENTRIES = 3;

/**
 * The hint below the entry field, which usually says what Enter does. On a machine that is new to the pane, the hint
 * introduces other keys during the first entries. After a command such as undo, the hint shows a quicker way to give
 * that command. Each quicker way is shown once, until the next entry.
 */
export default function KeyHints() {
  const { session, preferences } = useSession();
  const { card, redoSize } = useSessionState();
  const text = useWords(fillWords);
  const keys = useWords(keyWords);
  /** How many entries were added since the first hint; null until the stored number is read. */
  const [told, setTold] = useState<number | null>(null);
  /** The quicker ways that were already shown; null until the stored list is read. */
  const [ways, setWays] = useState<readonly QuickerWay[] | null>(null);
  const [way, setWay] = useState<QuickerWay | null>(null);
  const [before, setBefore] = useState({ card, redoSize });
  useEffect(() => {
    void preferences.read(TOLD_KEY).then(value => setTold(Number(value ?? 0) || 0));
    void preferences.read(WAYS_KEY).then(value => {
      const known = (value ?? '').split(',');
      setWays(quickerWays.filter(one => known.includes(one)));
    });
  }, [preferences]);
  if (card !== before.card || redoSize !== before.redoSize) {
    setBefore({ card, redoSize });
    const isAdded = countEntries({ card, redoSize }) > countEntries(before);
    if (isAdded && told !== null) setTold(told + 1);
    if (isAdded) setWay(null);
    const found =
      ways && ways.length < quickerWays.length ? suggestQuickerWay(before, { card, redoSize }) : null;
    if (found && ways && !ways.includes(found)) {
      setWay(found);
      setWays([...ways, found]);
    }
  }
  useEffect(() => {
    if (told !== null && told > 0) void preferences.write(TOLD_KEY, String(Math.min(told, 2 * ENTRIES + 1)));
  }, [preferences, told]);
  useEffect(() => {
    if (ways && ways.length > 0) void preferences.write(WAYS_KEY, ways.join(','));
  }, [preferences, ways]);
  const hasColumns = session.kind.rows.length === 0;
  if (way === 'undo') return keys.undo(navigator.platform.startsWith('Mac') ? '⌘Z' : 'Ctrl+Z');
  if (way) return keys[way];
  if (told === null || told === 0 || countEntries(before) === 0) return text.hint;
  if (told <= ENTRIES) return keys.latest;
  return told <= 2 * ENTRIES && hasColumns ? keys.columns(session.kind.fields.length) : text.hint;
}
