/**
 * One queue for every call to the host: parallel calls break silently in PowerPoint on the web (office-js
 * #3952). Tasks run one at a time, in the order in which they were asked for; one that fails stops no other.
 */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
