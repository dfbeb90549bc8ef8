import { useEffect, useEffectEvent, useRef } from 'react';
import type { CardId } from '../../core/card/identity.ts';
import type { CardOnSlide } from '../../core/deck/deck.ts';
import { MINUTE } from '../../core/runSheet/part.ts';
import { currentTurn, type Run } from '../../core/runSheet/run.ts';
import { slideClock } from '../../core/runSheet/slideClock.ts';
import { useNow } from '../clock.ts';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useSpeech } from '../speech.ts';
import { isRunning, useRunSheet, type StoredRunSheet } from './runSheet.ts';

/**
 * The latest clock text that was written to a slide. `at` and `failed` are when the latest write succeeded and failed,
 * in ms since epoch.
 */
interface Told {
  readonly card: CardId | null;
  readonly text: string | null;
  readonly at: number;
  /** The part, its minutes, and whether it was paused, at that write. */
  readonly chosen: string;
  readonly failed: number;
}

/**
 * Returns whether to write this text now. Ticks are written once a minute, and changes to the run immediately. A failed
 * write is retried after a minute.
 */
function isDue(text: string | null, told: Told, chosen: string, now: number): boolean {
  const isChosen = text === null || chosen !== told.chosen;
  const since = isChosen ? told.failed : Math.max(told.at, told.failed);
  return text !== told.text && now - since >= MINUTE;
}

function chosenOf(run: Run): string {
  const { turn } = currentTurn(run);
  return `${turn.id} ${turn.minutes} ${run.state}`;
}

/**
 * Keeps the clock on the slide of the open card up to date. Shows it during subgroup work and breaks if the facilitator
 * wants a clock. Removes it when the part or the run ends, when she turns it off, when another card is opened, and
 * before she leaves the card.
 */
export function useClockOnSlide(kept: StoredRunSheet): void {
  const { clock: wished, clockOn, noRoom } = kept;
  const { session } = useSession();
  const { beforeLeaving } = useRoute();
  const state = useSessionState();
  const { language } = useSpeech();
  const { keep } = useRunSheet();
  const card = state.card && !state.card.gone ? state.card.card.identity.id : null;
  const on = isRunning(kept);
  /** The earlier card that still has a clock after another card was opened. */
  const left = card === clockOn ? undefined : state.cards.find(one => one.identity.id === clockOn);
  const now = useNow(on || (card !== null && clockOn !== null));
  const shown = on && wished && card !== null && card !== noRoom;
  const text = shown ? (slideClock(kept.run, now, language)?.text ?? null) : null;

  const chosen = on ? chosenOf(kept.run) : '';
  const told = useRef<Told>({ card: null, text: null, at: -Infinity, chosen: '', failed: -Infinity });
  const busy = useRef(false);
  const tell = async (where: CardId, words: string | null, elsewhere?: CardOnSlide) => {
    busy.current = true;
    // Stored before the write, so that the clock is removed even if the pane stops in between.
    if (words !== null) keep({ clockOn: where });
    const outcome = await session.slide.setLabel('clock', words, elsewhere);
    busy.current = false;
    const { at } = told.current;
    if (outcome.ok)
      told.current = { card: where, text: words, at: words === null ? at : now, chosen, failed: -Infinity };
    else told.current = { ...told.current, failed: now };
    const noBox = !outcome.ok && outcome.trouble.code === 'labelGone';
    if (noBox) keep({ clockOn: null, noRoom: where });
    else if (outcome.ok && words === null) keep({ clockOn: null });
  };
  const look = useEffectEvent(() => {
    if (card === null || busy.current) return;
    if (left) {
      // Removes the clock of the earlier card; nothing else would.
      if (now - told.current.failed >= MINUTE) void tell(left.identity.id, null, left);
      return;
    }
    // The text of a clock from before the pane opened is unknown, so it counts as different.
    const { card: before, text: last } = told.current;
    const standing = clockOn === card ? (before === card ? last : '') : null;
    if (isDue(text, { ...told.current, text: standing }, chosen, now)) void tell(card, text);
  });
  useEffect(() => look(), [card, text, chosen, now, left]);

  const takeOff = useEffectEvent(async () => {
    if (card === null || card !== clockOn) return;
    // Prevents the clock from being written again before the card is closed.
    told.current = { ...told.current, at: now };
    await tell(card, null);
  });
  useEffect(() => beforeLeaving(() => takeOff()), [beforeLeaving]);
}
