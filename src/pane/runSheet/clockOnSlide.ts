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

/** The latest text that was sent to the slide: card, text, time (ms since epoch), and the time of a failure. */
interface Told {
  readonly card: CardId | null;
  readonly text: string | null;
  readonly at: number;
  /** What someone decided of the run by then: the part, its minutes, and whether it is paused. */
  readonly chosen: string;
  readonly failed: number;
}

/** Returns whether to send this text now: the ticking once a minute, what someone chose immediately, and a retry no sooner. */
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
 * Keeps the clock on the slide of the open card: there in subgroup work and breaks when the facilitator wants
 * one, gone when the part or the run ends, when she switches it off, when another card is opened, or before she
 * leaves the card.
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
  /** The card that still had a clock when another card was opened. */
  const left = card === clockOn ? undefined : state.cards.find(one => one.identity.id === clockOn);
  const now = useNow(on || (card !== null && clockOn !== null));
  const shown = on && wished && card !== null && card !== noRoom;
  const text = shown ? (slideClock(kept.run, now, language)?.text ?? null) : null;

  const chosen = on ? chosenOf(kept.run) : '';
  const told = useRef<Told>({ card: null, text: null, at: -Infinity, chosen: '', failed: -Infinity });
  const busy = useRef(false);
  const tell = async (where: CardId, words: string | null, elsewhere?: CardOnSlide) => {
    busy.current = true;
    // Stored before it is on the slide, so that it is removed even if the pane stops in between.
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
      // It would stay there for ever.
      if (now - told.current.failed >= MINUTE) void tell(left.identity.id, null, left);
      return;
    }
    // The text of a clock from before the pane opened is unknown.
    const { card: before, text: last } = told.current;
    const standing = clockOn === card ? (before === card ? last : '') : null;
    if (isDue(text, { ...told.current, text: standing }, chosen, now)) void tell(card, text);
  });
  useEffect(() => look(), [card, text, chosen, now, left]);

  const takeOff = useEffectEvent(async () => {
    if (card === null || card !== clockOn) return;
    // Nothing is put back before the card is closed.
    told.current = { ...told.current, at: now };
    await tell(card, null);
  });
  useEffect(() => beforeLeaving(() => takeOff()), [beforeLeaving]);
}
