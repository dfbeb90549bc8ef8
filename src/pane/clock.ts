import { useSyncExternalStore } from 'react';

const SECOND = 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The clock of this machine. The pane reads the time only here. */
export const clock = {
  /** Returns the current time in ms since epoch. */
  now: (): number => Date.now(),
  /** Calls the listener every second; all listeners share one timer. Returns a function that unsubscribes it. */
  everySecond: (listener: () => void): (() => void) => {
    listeners.add(listener);
    timer ??= setInterval(() => listeners.forEach(one => one()), SECOND);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  },
};

const standStill = () => () => undefined;

/**
 * Returns the time in ms since epoch, rounded down to `grain` ms. While `ticking`, renders the caller again when the
 * time changes.
 */
export function useNow(ticking: boolean, grain = SECOND): number {
  return useSyncExternalStore(
    ticking ? clock.everySecond : standStill,
    () => Math.floor(clock.now() / grain) * grain,
  );
}
