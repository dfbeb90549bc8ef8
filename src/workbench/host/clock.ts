/** How the host lets time pass. A test that shall not wait hands in a clock of its own. */
export interface Clock {
  /** Does the work in a later task, `ms` from now. */
  after(ms: number, work: () => void): void;
}

/** Node's; a message channel for each task would be a tenth of what a request costs there. */
declare const setImmediate: ((work: () => void) => void) | undefined;

const waiting: (() => void)[] = [];

/** Real time. Without a delay the work is done in the next task, sooner than a timer would, in the order asked. */
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
