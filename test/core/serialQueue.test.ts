import { SerialQueue } from '../../src/core/session/serialQueue.ts';

const settles = async (task: Promise<unknown> | undefined): Promise<boolean> => {
  const state = { settled: false };
  void task?.finally(() => (state.settled = true));
  for (let moments = 0; moments < 20; moments++) await Promise.resolve();
  return state.settled;
};

test('a task that awaits a task behind it in the queue is visible to the observer of the queue, because it never ends', async () => {
  const begun: Promise<unknown>[] = [];
  const queue = new SerialQueue(
    () => undefined,
    task => begun.push(task),
  );
  await queue.run(() => Promise.resolve('first'));
  void queue.run(async () => {
    await queue.run(() => Promise.resolve('never'));
  });
  expect(await settles(begun[0])).toBe(true);
  await Promise.resolve();
  expect(begun).toHaveLength(2);
  expect(await settles(begun[1])).toBe(false);
});

test('a task that queues another task without awaiting it ends, and the other task follows', async () => {
  const order: string[] = [];
  const queue = new SerialQueue(() => undefined);
  await queue.run(() => {
    void queue.run(() => Promise.resolve(order.push('second')));
    order.push('first');
    return Promise.resolve();
  });
  await queue.idle();
  expect(order).toEqual(['first', 'second']);
});
