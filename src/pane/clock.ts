import { useSyncExternalStore } from 'react';

const SECOND = 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The clock of this machine. Everything in the pane that knows the time has it from here. */
export const clock = {
  /** In ms since epoch. */
  now: (): number => Date.now(),
  /** Calls the listener every second; all listeners share one timer. Returns the way to stop. */
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

/** The time in ms since epoch, whole in `grain` ms; while `ticking` the component follows it. */
export function useNow(ticking: boolean, grain = SECOND): number {
  return useSyncExternalStore(
    ticking ? clock.everySecond : standStill,
    () => Math.floor(clock.now() / grain) * grain,
  );
}
