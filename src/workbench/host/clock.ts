/** Schedules the host's work. Tests pass a clock of their own to avoid waiting. */
export interface Clock {
  /** Runs the work in a later task, after `ms` milliseconds. */
  after(ms: number, work: () => void): void;
}

/** Exists on Node only. On Node, a message channel for each task would take a tenth of the time of a request. */
declare const setImmediate: ((work: () => void) => void) | undefined;

const waiting: (() => void)[] = [];

/**
 * Clock on real time. Work without a delay runs in the next task, in the order of scheduling. A timer would run later.
 */
export const realClock: Clock = {
  after(ms, work) {
    if (ms > 0) {
      setTimeout(work, ms);
      return;
    }
    if (typeof setImmediate === 'function') {
      setImmediate(work);
      return;
    }
    waiting.push(work);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      waiting.shift()?.();
    };
    port2.postMessage(null);
  },
};
